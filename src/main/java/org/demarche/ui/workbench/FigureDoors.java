package org.demarche.ui.workbench;

import org.demarche.state.figure.FigureSettings;
import org.demarche.ui.dialogs.FigureClipboard;

/** Where figures go, and where the choices for them are kept. */
record FigureDoors(FigureClipboard clipboard, FigureSettings settings) {}
