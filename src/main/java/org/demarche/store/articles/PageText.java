package org.demarche.store.articles;

import org.demarche.model.CodePoints;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The paragraphs of an element, one to a line, and where each of their characters stands in the file. White space is
 * collapsed as a browser does; soft hyphens and zero-width spaces, which are layout, are left out.
 */
record PageText(String text, OffsetMap toFile) {
    /** A line that is shorter is a name, a date or a headline; in UTF-16 units. */
    private static final int TITLE = 40;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NO_BREAK_SPACE = 0xFEFF;

    static PageText of(Element element, Furnishing furnishing, String file) {
        CodePoints points = CodePoints.of(file);
        var collector = new Collector(element, furnishing, points);
        element.filter(collector);
        return new PageText(collector.text.toString(), collector.map.build(points.length()));
    }

    private static final class Collector implements NodeFilter, DecodedText.Sink {
        private final Element top;
        private final Furnishing furnishing;
        private final CodePoints file;
        private final StringBuilder text = new StringBuilder();
        private final OffsetMap.Builder map = new OffsetMap.Builder();
        /** What comes before the next character that is no space: nothing, a space or the end of a paragraph. */
        private char pending = '\n';
        private int spaceStart;
        private int spaceEnd;
        private int lastEnd;

        Collector(Element top, Furnishing furnishing, CodePoints file) {
            this.top = top;
            this.furnishing = furnishing;
            this.file = file;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (!element.equals(top) && furnishing.has(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock()) {
                    pending = '\n';
                } else if (element.nameIs("br")) {
                    breakLine(element);
                }
            } else if (node instanceof TextNode words) {
                read(words);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                pending = '\n';
            }
            return FilterResult.CONTINUE;
        }

        /** Two breaks end a paragraph; so does one after a short line or a sentence, and any other is a space. */
        private void breakLine(Element br) {
            Node before = br.previousSibling();
            while (before instanceof TextNode blank && blank.isBlank()) {
                before = before.previousSibling();
            }
            boolean second = before instanceof Element element && element.nameIs("br");
            boolean sentence = !text.isEmpty() && ".!?:\"\u201D\u2019)".indexOf(text.charAt(text.length() - 1)) >= 0;
            boolean title = text.length() - 1 - text.lastIndexOf("\n") < TITLE;
            if (second || sentence || title) {
                pending = '\n';
            } else if (pending == 0) {
                pending = ' ';
                spaceStart = lastEnd;
                spaceEnd = lastEnd;
            }
        }

        private void read(TextNode words) {
            Range range = words.sourceRange();
            if (range.isTracked()) {
                int start = range.startPos();
                DecodedText.pair(file.text().substring(start, range.endPos()), words.getWholeText(),
                        file.offset(start), this);
            }
        }

        @Override
        public void accept(int c, int start, int end) {
            if (c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_NO_BREAK_SPACE) {
                return;
            }
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space(start, end);
                return;
            }
            if (pending == '\n' && !text.isEmpty()) {
                text.append('\n');
                map.add(lastEnd, Math.max(lastEnd, start));
            } else if (pending == ' ') {
                text.append(' ');
                map.add(spaceStart, spaceEnd);
            }
            pending = 0;
            text.appendCodePoint(c);
            map.add(start, end);
            lastEnd = end;
        }

        private void space(int start, int end) {
            if (pending == 0) {
                pending = ' ';
                spaceStart = start;
                spaceEnd = end;
            } else if (pending == ' ') {
                spaceEnd = Math.max(spaceEnd, end);
            }
        }
    }
}
