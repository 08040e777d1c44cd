package org.demarche.export.figure;

import org.demarche.paint.Painter;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;

/** As much of the endnotes as stands on one page. */
record NotesBlock(Columns columns) implements Block {
    @Override
    public double height() {
        return columns.height();
    }

    @Override
    public void paint(Painter painter, Palette palette) {
        painter.begin(new Part.Region("notes"));
        columns.paint(painter, palette);
        painter.end();
    }
}
