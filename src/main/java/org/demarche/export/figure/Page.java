package org.demarche.export.figure;

import java.util.List;
import org.demarche.paint.MovedPainter;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;

/**
 * A page on which everything has its place.
 *
 * @param placed in the order in which it is drawn
 */
record Page(double width, double height, Palette palette, List<Placed> placed) implements FigurePage {
    /** Something with its upper left corner, in px. */
    record Placed(double x, double y, Block block) {}

    Page {
        placed = List.copyOf(placed);
    }

    @Override
    public void paint(Painter painter) {
        painter.fillRect(0, 0, width, height, palette.background());
        for (Placed each : placed) {
            each.block().paint(new MovedPainter(painter, each.x(), each.y()), palette);
        }
    }
}
