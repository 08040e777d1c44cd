package org.demarche.ui.dialogs;

import org.demarche.state.figure.CopiedFigure;

/** Takes figures for other programs to paste. Use on the FX thread. */
@FunctionalInterface
public interface FigureClipboard {

    /** Puts a figure in the place of what is there. */
    void put(CopiedFigure figure);
}
