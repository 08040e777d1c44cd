package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.exchange.xml.XmlText;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A text as a source of a project holds it: lines end in line feeds only and no byte order mark begins it, since
 * importers drop such characters and would then count all places behind them wrongly.
 */
final class SourceText {
    private final String text;
    private final int[] dropped;
    private final List<String> changes;
    private final int replaced;

    /** What was in the first text. */
    private enum Change {
        CR("\r"), CRLF("\r\n"), BOM("\uFEFF");

        final String was;

        Change(String was) {
            this.was = was;
        }
    }

    private SourceText(String text, int[] dropped, List<String> changes, int replaced) {
        this.text = text;
        this.dropped = dropped;
        this.changes = changes;
        this.replaced = replaced;
    }

    /** The source's form of a text. */
    static SourceText of(String first) {
        if (first.chars().noneMatch(c -> c == '\r' || c == Change.BOM.was.charAt(0) || surrogate(c))) {
            return new SourceText(first, new int[0], List.of(), 0);
        }
        StringBuilder text = new StringBuilder(first.length());
        IntStream.Builder dropped = IntStream.builder();
        List<String> changes = new ArrayList<>();
        int[] points = first.codePoints().toArray();
        int written = 0;
        int replaced = 0;
        for (int i = 0; i < points.length; i++) {
            Change change = change(points, i, written);
            if (change != null) {
                changes.add(written + " " + change);
            }
            if (change == Change.BOM || change == Change.CRLF) {
                dropped.add(i);
                continue;
            }
            boolean half = surrogate(points[i]);
            text.appendCodePoint(change == Change.CR ? '\n' : half ? XmlText.REPLACEMENT : points[i]);
            replaced += half ? 1 : 0;
            written++;
        }
        return new SourceText(text.toString(), dropped.build().toArray(), List.copyOf(changes), replaced);
    }

    private static @Nullable Change change(int[] points, int at, int written) {
        if (points[at] == '\r') {
            return at + 1 < points.length && points[at + 1] == '\n' ? Change.CRLF : Change.CR;
        }
        return written == 0 && points[at] == Change.BOM.was.charAt(0) ? Change.BOM : null;
    }

    /** Whether it is half of a pair, which UTF-8 cannot hold when it stands alone. */
    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** The text of the source. */
    String text() {
        return text;
    }

    /** By which {@link #restored} gives the first text again, for example "12 CR, 40 CRLF"; empty without any. */
    String changes() {
        return String.join(", ", changes);
    }

    /** How many halves of a surrogate pair were replaced. */
    int replaced() {
        return replaced;
    }

    /** Where a range of the first text stands in this one, in code points. */
    TextRange range(TextRange first) {
        return new TextRange(first.start() - below(dropped, first.start()), first.end() - below(dropped, first.end()));
    }

    /**
     * The first text, from the text of a source and what was changed in it.
     *
     * @throws IllegalArgumentException if the changes do not fit the text
     */
    static Restored restored(String text, String changes) {
        if (changes.isEmpty()) {
            return new Restored(text, new int[0]);
        }
        IntStream.Builder added = IntStream.builder();
        StringBuilder first = new StringBuilder(text.length() + changes.length());
        int from = 0;
        int fromOffset = 0;
        for (String line : changes.split(", ", -1)) {
            String[] parts = line.split(" ", 2);
            int at = Integer.parseInt(parts[0]);
            Change change = Change.valueOf(parts[parts.length - 1]);
            int keeps = change == Change.BOM ? 0 : 1;
            if (at < fromOffset || text.codePointCount(from, text.length()) < at - fromOffset + keeps) {
                throw new IllegalArgumentException("there is no place " + at);
            }
            int index = text.offsetByCodePoints(from, at - fromOffset);
            first.append(text, from, index).append(change.was);
            from = index + keeps;
            fromOffset = at + keeps;
            if (change != Change.CR) {
                // What stands at a byte order mark stands behind it, and what stands at a line end before it.
                added.add(change == Change.BOM ? -1 : at);
            }
        }
        return new Restored(first.append(text, from, text.length()).toString(), added.build().toArray());
    }

    /** How many of the ascending numbers are below a bound. */
    private static int below(int[] numbers, int bound) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A first text again. */
    static final class Restored {
        private final String text;
        private final int[] added;

        private Restored(String text, int[] added) {
            this.text = text;
            this.added = added;
        }

        String text() {
            return text;
        }

        /** Where a range of the source's text stands in the first text, in code points. */
        TextRange range(TextRange source) {
            return new TextRange(source.start() + below(added, source.start()),
                    source.end() + below(added, source.end()));
        }
    }
}
