package org.demarche.export.figure;

import java.util.List;
import org.demarche.paint.MovedPainter;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;

/** Lines below each other. */
record TextBlock(List<TextLine> lines) implements Block {
    TextBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        double height = 0;
        for (TextLine line : lines) {
            height += (height > 0 ? line.before() : 0) + line.height();
        }
        return height;
    }

    @Override
    public void paint(Painter painter, Palette palette) {
        double y = 0;
        for (TextLine line : lines) {
            y += y > 0 ? line.before() : 0;
            line.paint(new MovedPainter(painter, 0, y), palette);
            y += line.height();
        }
    }
}
