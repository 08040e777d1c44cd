package org.demarche.export.figure;

import org.demarche.paint.Painter;
import org.demarche.paint.Palette;

/** Something that stands on a page. */
interface Block {
    /** In px. */
    double height();

    /** Draws it from its upper left corner on. */
    void paint(Painter painter, Palette palette);
}
