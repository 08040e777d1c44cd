package org.demarche.export.figure;

import org.demarche.paint.Painter;

/** One page of a figure. */
public interface FigurePage {
    /** In px. */
    double width();

    /** In px. */
    double height();

    /** Draws all of it, its ground included. */
    void paint(Painter painter);
}
