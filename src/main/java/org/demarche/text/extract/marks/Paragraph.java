package org.demarche.text.extract.marks;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a text, without white space around it. Places are UTF-16 indexes.
 *
 * @param start of its first character
 * @param end after its last character
 */
public record Paragraph(int start, int end) {

    /** The paragraphs of a text: its lines, a line that begins with a small letter being part of the one before it. */
    public static List<Paragraph> of(String text) {
        List<Paragraph> found = new ArrayList<>();
        int lineStart = 0;
        int previousLineEnd = -1;
        while (lineStart <= text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            if (lineEnd < 0) {
                lineEnd = text.length();
            }
            Paragraph line = stripped(text, lineStart, lineEnd);
            if (line.start < line.end) {
                boolean goesOn = previousLineEnd == lineStart - 1 && !found.isEmpty()
                        && Character.isLowerCase(text.codePointAt(line.start));
                if (goesOn) {
                    line = new Paragraph(found.removeLast().start, line.end);
                }
                found.add(line);
                previousLineEnd = lineEnd;
            }
            lineStart = lineEnd + 1;
        }
        return List.copyOf(found);
    }

    private static Paragraph stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Spaces.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Paragraph(start, end);
    }
}
