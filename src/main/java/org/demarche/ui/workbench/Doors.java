package org.demarche.ui.workbench;

import org.demarche.store.DataFolder;
import org.demarche.ui.dialogs.Browser;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.work.TaskRunner;

/**
 * The window's ways out of itself, for tests to stand in for.
 *
 * @param figures where figures go
 * @param data where the person's data are kept
 * @param originals where originals come from
 * @param citations how a person cites
 * @param quit ends the program
 */
record Doors(Dialogs dialogs, Browser browser, FigureDoors figures, TaskRunner runner,
        DataFolder data, OriginalDoors originals, CitationDoors citations, Runnable quit) {}
