package org.demarche.store.articles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Pairs each character of a decoded HTML text with the characters of the file that stand for it. */
final class DecodedText {
    /** No name of HTML has more letters than "CounterClockwiseContourIntegral". */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+)|[A-Za-z][A-Za-z0-9]{0,31});?");

    /** Takes the characters in order. */
    interface Sink {
        /** A character and the stretch of the file that stands for it, in code points. */
        void accept(int codePoint, int start, int end);
    }

    private final String source;
    private final String decoded;
    private final Sink sink;
    /** Places of what comes next: UTF-16 indexes, and code points of the file. */
    private int from;
    private int to;
    private int offset;

    private DecodedText(String source, String decoded, int offset, Sink sink) {
        this.source = source;
        this.decoded = decoded;
        this.offset = offset;
        this.sink = sink;
    }

    /**
     * Pairs a text with its source.
     *
     * @param offset of {@code source} in the file, in code points
     */
    static void pair(String source, String decoded, int offset, Sink sink) {
        new DecodedText(source, decoded, offset, sink).run();
    }

    private void run() {
        while (to < decoded.length() && from < source.length()) {
            int c = decoded.codePointAt(to);
            int s = source.codePointAt(from);
            if (s != '&' || !reference()) {
                if (s != c) {
                    break;
                }
                step(c, Character.charCount(s), 1);
            }
        }
        rest();
    }

    /** Whether a character reference comes next that stands for what comes next in the text. */
    private boolean reference() {
        Matcher reference = REFERENCE.matcher(source).region(from, source.length());
        if (!reference.lookingAt()) {
            return false;
        }
        String whole = reference.group();
        // A name may end before its letters do: &copy2012. The first that fits is taken, with its semicolon.
        int shortest = whole.charAt(1) == '#' ? whole.length() : 3;
        for (int length = shortest; length <= whole.length(); length++) {
            String name = whole.substring(0, length);
            String value = Parser.unescapeEntities(name, false);
            if (!value.equals(name) && decoded.startsWith(value, to)) {
                boolean semicolon = length < whole.length() && whole.charAt(length) == ';';
                take(value, semicolon ? length + 1 : length);
                return true;
            }
        }
        return false;
    }

    private void take(String value, int width) {
        int end = offset + width;
        value.codePoints().forEach(c -> sink.accept(c, offset, end));
        from += width;
        to += value.length();
        offset = end;
    }

    private void step(int c, int units, int width) {
        sink.accept(c, offset, offset + width);
        from += units;
        to += Character.charCount(c);
        offset += width;
    }

    /** What cannot be told apart shares one stretch. */
    private void rest() {
        if (to < decoded.length()) {
            int end = offset + source.codePointCount(from, source.length());
            decoded.substring(to).codePoints().forEach(c -> sink.accept(c, offset, end));
        }
    }
}
