package org.demarche.export.figure;

import java.util.List;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paragraph.
 *
 * @param before space above it where it does not begin a column, in px
 * @param height in px
 * @param pieces from left to right
 * @param part what it stands for, null for nothing but its words
 * @param staysWithNext whether no column ends with it
 */
record TextLine(double before, double height, List<Piece> pieces, @Nullable Part part, boolean staysWithNext)
        implements Block {
    /** Where the baseline lies, as a share of the height. */
    private static final double BASELINE = 0.73;

    /**
     * Text that is set alike.
     *
     * @param x of its left edge, in px
     * @param width in px
     */
    record Piece(double x, double width, TextRun run) {}

    TextLine {
        pieces = List.copyOf(pieces);
    }

    /** The right edge of the last piece, in px. */
    double right() {
        return pieces.isEmpty() ? 0 : pieces.getLast().x() + pieces.getLast().width();
    }

    @Override
    public void paint(Painter painter, Palette palette) {
        if (part != null) {
            painter.begin(part);
        }
        for (Piece piece : pieces) {
            TextRun run = piece.run();
            Part of = run.part();
            if (of != null) {
                painter.begin(of);
            }
            painter.text(piece.x(), height * BASELINE, run.text(), run.style(), run.color().apply(palette));
            if (of != null) {
                painter.end();
            }
        }
        if (part != null) {
            painter.end();
        }
    }
}
