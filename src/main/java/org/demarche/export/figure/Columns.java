package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.demarche.paint.MovedPainter;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;

/**
 * Text in columns side by side.
 *
 * @param columns from left to right
 * @param step from the left edge of a column to that of the next, in px
 */
record Columns(List<TextBlock> columns, double step) implements Block {
    /** Between two columns, in px. */
    static final double GAP = 28;
    /** No column is narrower than this where there are several, in px. */
    private static final double LEAST_WIDTH = 320;

    Columns {
        columns = List.copyOf(columns);
    }

    /** How many columns stand side by side in a width. */
    static int count(double width) {
        return Math.max(1, (int) ((width + GAP) / (LEAST_WIDTH + GAP)));
    }

    /** The width of one of them. */
    static double width(double all) {
        int count = count(all);
        return (all - (count - 1) * GAP) / count;
    }

    @Override
    public double height() {
        return columns.stream().mapToDouble(TextBlock::height).max().orElse(0);
    }

    @Override
    public void paint(Painter painter, Palette palette) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).paint(new MovedPainter(painter, i * step, 0), palette);
        }
    }

    /** Lines that are put into columns page by page. */
    static final class Flow {
        private final List<TextLine> lines;
        private final int count;
        private final double step;
        private int next;

        /** @param width of all columns with the gaps between them, in px */
        Flow(List<TextLine> lines, double width) {
            this.lines = lines;
            count = count(width);
            step = width(width) + GAP;
        }

        /** Whether all lines have their place. */
        boolean done() {
            return next == lines.size();
        }

        /** The height that the rest needs, in columns of equal heights, in px. */
        double rest() {
            return least(Double.POSITIVE_INFINITY);
        }

        /** The least of the heights that hold all of the rest, when the given one does. */
        private double least(double enough) {
            double all = 0;
            for (TextLine line : lines.subList(next, lines.size())) {
                all += line.before() + line.height();
            }
            double low = 0;
            double high = Math.ceil(Math.min(enough, all));
            while (low < high) {
                double middle = Math.floor((low + high) / 2);
                if (end(middle) == lines.size()) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return high;
        }

        /** As many of the lines that are left as go into a height; the columns of the last ones are balanced. */
        Columns take(double height) {
            boolean all = end(height) == lines.size();
            double used = all ? least(height) : height;
            List<TextBlock> columns = new ArrayList<>();
            for (int column = 0; column < count && !done(); column++) {
                int end = columnEnd(next, used);
                columns.add(new TextBlock(lines.subList(next, end)));
                next = end;
            }
            return new Columns(columns, step);
        }

        /** Where so many px end. */
        private int end(double height) {
            int at = next;
            for (int column = 0; column < count && at < lines.size(); column++) {
                at = columnEnd(at, height);
            }
            return at;
        }

        private int columnEnd(int from, double height) {
            double y = 0;
            int end = from;
            while (end < lines.size()) {
                TextLine line = lines.get(end);
                double bottom = y + (y > 0 ? line.before() : 0) + line.height();
                if (bottom > height) {
                    break;
                }
                y = bottom;
                end++;
            }
            if (end == lines.size()) {
                return end;
            }
            int kept = end;
            while (kept > from && lines.get(kept - 1).staysWithNext()) {
                kept--;
            }
            return kept > from ? kept : end;
        }
    }
}
