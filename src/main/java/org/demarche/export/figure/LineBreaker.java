package org.demarche.export.figure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.export.figure.TextLine.Piece;
import org.demarche.timeline.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Breaks paragraphs into lines where their scripts allow it, and within a word only where the word alone is wider than
 * a line.
 */
final class LineBreaker {
    /** Signs behind which an address may be broken. */
    private static final String PART_ENDS = "/-_?&=";
    /** Paragraphs of no more lines than this stay together. */
    private static final int SHORT = 4;

    private final double width;
    private final TextMeasure measure;

    /** @param width of a line, in px */
    LineBreaker(double width, TextMeasure measure) {
        this.width = width;
        this.measure = measure;
    }

    /** The lines of paragraphs in order. */
    List<TextLine> lines(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> new Breaking(paragraph).lines().stream()).toList();
    }

    /** The breaking of one paragraph. */
    private final class Breaking {
        private final Paragraph paragraph;
        private final String text;
        private final int[] runStarts;

        Breaking(Paragraph paragraph) {
            this.paragraph = paragraph;
            StringBuilder all = new StringBuilder();
            runStarts = new int[paragraph.runs().size() + 1];
            for (int i = 0; i < paragraph.runs().size(); i++) {
                runStarts[i] = all.length();
                all.append(paragraph.runs().get(i).text());
            }
            runStarts[runStarts.length - 1] = all.length();
            text = all.toString();
        }

        List<TextLine> lines() {
            List<List<Piece>> lines = new ArrayList<>();
            List<Piece> whole = pieces(0, text.length(), paragraph.indent());
            if (right(whole) <= width) {
                lines.add(whole);
            } else {
                breakUp(lines);
            }
            return IntStream.range(0, lines.size()).mapToObj(i -> line(lines.get(i), i, lines.size())).toList();
        }

        private TextLine line(List<Piece> pieces, int number, int count) {
            TextRun label = number == 0 ? paragraph.label() : null;
            boolean together = number < count - 1 && (count <= SHORT || number == 0 || number == count - 2);
            return new TextLine(number == 0 ? paragraph.before() : 0, paragraph.lineHeight(), with(label, pieces),
                    number == 0 ? paragraph.part() : null, paragraph.heading() || together);
        }

        private List<Piece> with(@Nullable TextRun label, List<Piece> pieces) {
            if (label == null) {
                return pieces;
            }
            List<Piece> all = new ArrayList<>();
            all.add(new Piece(0, measure.width(label.text(), label.style()), label));
            all.addAll(pieces);
            return all;
        }

        private void breakUp(List<List<Piece>> lines) {
            int[] words = IntStream.of(boundaries(BreakIterator.getLineInstance(Locale.ROOT)))
                    .filter(this::allowed).toArray();
            int[] letters = null;
            int from = 0;
            while (from < text.length()) {
                double indent = lines.isEmpty() ? paragraph.indent() : paragraph.hanging();
                int to = farthest(words, from, indent);
                if (to < 0) {
                    letters = letters == null ? boundaries(BreakIterator.getCharacterInstance(Locale.ROOT)) : letters;
                    to = farthest(letters, from, indent);
                }
                if (to < 0) {
                    // Not even one letter fits; it is drawn all the same.
                    to = letters == null ? text.length() : after(letters, from);
                }
                lines.add(pieces(from, to, indent));
                from = to;
            }
        }

        private int[] boundaries(BreakIterator iterator) {
            iterator.setText(text);
            iterator.first();
            return IntStream.generate(iterator::next).takeWhile(at -> at != BreakIterator.DONE).toArray();
        }

        /** Whether a line may end there: in an address, only behind a sign that ends a part of it. */
        private boolean allowed(int place) {
            int run = 0;
            while (run + 2 < runStarts.length && runStarts[run + 1] <= place) {
                run++;
            }
            boolean inside = place > runStarts[run] && place < runStarts[run + 1];
            return !inside || !paragraph.runs().get(run).address()
                    || (PART_ENDS.indexOf(text.charAt(place - 1)) >= 0 && text.charAt(place) != '/'
                            && !text.startsWith("//", place - 2));
        }

        private static int after(int[] boundaries, int from) {
            return IntStream.of(boundaries).filter(at -> at > from).findFirst().orElseThrow();
        }

        /** The last of some places up to which the text fits into a line, -1 where none does. */
        private int farthest(int[] places, int from, double indent) {
            int low = -1;
            int high = places.length;
            while (low + 1 < high) {
                int middle = (low + high) >>> 1;
                if (places[middle] <= from || right(pieces(from, places[middle], indent)) <= width) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low < 0 || places[low] <= from ? -1 : places[low];
        }

        /** A part of the text without the spaces at its end. */
        private List<Piece> pieces(int from, int to, double indent) {
            int end = from + text.substring(from, to).stripTrailing().length();
            List<Piece> pieces = new ArrayList<>();
            double x = indent;
            for (int i = 0; i < paragraph.runs().size(); i++) {
                int first = Math.max(from, runStarts[i]);
                int last = Math.min(end, runStarts[i + 1]);
                if (first < last) {
                    TextRun run = paragraph.runs().get(i);
                    TextRun part = new TextRun(text.substring(first, last), run.style(), run.color(), run.part());
                    double pieceWidth = measure.width(part.text(), run.style());
                    pieces.add(new Piece(x, pieceWidth, part));
                    x += pieceWidth;
                }
            }
            return pieces;
        }

        private static double right(List<Piece> pieces) {
            return pieces.isEmpty() ? 0 : pieces.getLast().x() + pieces.getLast().width();
        }
    }
}
