package org.demarche.ui.workbench;

import org.demarche.ui.dialogs.Browser;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.work.TaskRunner;

/**
 * The window's ways out of itself, for tests to stand in for.
 *
 * @param quit ends the program
 */
record Doors(Dialogs dialogs, Browser browser, TaskRunner runner, Runnable quit) {}
