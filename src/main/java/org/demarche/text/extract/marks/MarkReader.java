package org.demarche.text.extract.marks;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.extract.marks.QuoteMark.Family;
import org.demarche.text.extract.marks.QuoteMark.Lean;

/** Reads the double quotation marks of a paragraph; the space around a mark counts more than its shape. */
final class MarkReader {
    private final String text;
    private final Paragraph paragraph;

    private MarkReader(String text, Paragraph paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The marks in order of place. Attributes of tags that were left in the text are passed over. */
    static List<QuoteMark> doubles(String text, Paragraph paragraph) {
        return new MarkReader(text, paragraph).doubles();
    }

    private List<QuoteMark> doubles() {
        List<QuoteMark> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> i = afterTag(i) - 1;
                case '"', '\uFF02' -> addStraight(marks, i);
                case '\u201E', '\u201F' -> marks.add(new QuoteMark(i, 1, Family.CURLY, Lean.OPENS));
                case '\u201C', '\u201D' -> marks.add(new QuoteMark(i, 1, Family.CURLY, lean(i, 1, c == '\u201C')));
                case '\u00AB', '\u00BB' -> marks.add(new QuoteMark(i, 1, Family.GUILLEMET, lean(i, 1, c == '\u00AB')));
                case '`', '\'' -> {
                    if (i + 1 < paragraph.end() && text.charAt(i + 1) == c) {
                        marks.add(new QuoteMark(i, 2, Family.TYPEWRITER, lean(i, 2, c == '`')));
                        i++;
                    }
                }
                default -> {}
            }
        }
        return marks;
    }

    private void addStraight(List<QuoteMark> marks, int at) {
        boolean before = opensAfter(at);
        boolean after = closesBefore(at + 1);
        if (before == after && at > paragraph.start() && Character.isDigit(text.charAt(at - 1))
                && at + 1 < paragraph.end() && Character.isDigit(text.charAt(at + 1))) {
            return;
        }
        marks.add(new QuoteMark(at, 1, Family.STRAIGHT, before == after ? Lean.EITHER
                : before ? Lean.OPENS : Lean.CLOSES));
    }

    private Lean lean(int at, int length, boolean shapeOpens) {
        boolean before = opensAfter(at);
        boolean after = closesBefore(at + length);
        if (before == after) {
            return shapeOpens ? Lean.OPENS : Lean.CLOSES;
        }
        return before ? Lean.OPENS : Lean.CLOSES;
    }

    /** Whether what stands before an index lets a quote open there. */
    private boolean opensAfter(int index) {
        return index == paragraph.start() || isGap(text.charAt(index - 1), "([{\u2014\u2013-/\u2018\u201C");
    }

    /** Whether what stands at an index lets a quote close before it. */
    private boolean closesBefore(int index) {
        return index >= paragraph.end() || isGap(text.charAt(index), ".,;:!?)]}\u2014\u2013-\u2026/\u2019\u201D");
    }

    private static boolean isGap(char c, String marks) {
        return Spaces.isSpace(c) || marks.indexOf(c) >= 0;
    }

    /** The index after a tag of a page's source, or after the sign if there is none. */
    private int afterTag(int at) {
        if (at + 1 < paragraph.end() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
            int end = text.indexOf('>', at);
            if (end > 0 && end < paragraph.end()) {
                return end + 1;
            }
        }
        return at + 1;
    }
}
