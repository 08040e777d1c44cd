package org.demarche.state.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.TextRange;

/**
 * Translates between offsets in a whole text, in code points, and places in its paragraphs, in UTF-16 code units.
 *
 * <p>The whole text is the paragraphs with one line feed between them. A line feed belongs to the end of the paragraph
 * before it. Immutable.
 */
public final class ParagraphMap {
    private final List<String> paragraphs;
    /** Offset of the first code point of each paragraph in the whole text, and one past the end of the text. */
    private final int[] starts;

    public ParagraphMap(List<String> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        starts = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            starts[i + 1] = starts[i] + paragraph.codePointCount(0, paragraph.length()) + 1;
        }
    }

    /** The number of code points of the whole text. */
    public int length() {
        return Math.max(0, starts[paragraphs.size()] - 1);
    }

    /**
     * The place of an offset; offsets outside the text are moved to its nearer end.
     *
     * @throws IllegalStateException when there are no paragraphs
     */
    public ParagraphPosition position(int offset) {
        if (paragraphs.isEmpty()) {
            throw new IllegalStateException("a text without paragraphs has no positions");
        }
        int inside = Math.clamp(offset, 0, length());
        int found = Arrays.binarySearch(starts, 0, paragraphs.size(), inside);
        int paragraph = found >= 0 ? found : -found - 2;
        String text = paragraphs.get(paragraph);
        return new ParagraphPosition(paragraph, text.offsetByCodePoints(0, inside - starts[paragraph]));
    }

    /**
     * The offset of a place; a place between the halves of a surrogate pair counts as before the pair.
     *
     * @throws IndexOutOfBoundsException when the place is not in the text
     */
    public int offset(ParagraphPosition position) {
        String text = paragraphs.get(position.paragraph());
        int units = position.offset();
        boolean splitsPair = units > 0 && units < text.length()
                && Character.isSurrogatePair(text.charAt(units - 1), text.charAt(units));
        return starts[position.paragraph()] + text.codePointCount(0, splitsPair ? units - 1 : units);
    }

    /** The parts of a range in the paragraphs that it touches, in order; none of them is empty. */
    public List<ParagraphSpan> spans(TextRange range) {
        if (paragraphs.isEmpty() || range.length() == 0) {
            return List.of();
        }
        ParagraphPosition first = position(range.start());
        ParagraphPosition last = position(range.end());
        List<ParagraphSpan> spans = new ArrayList<>();
        for (int i = first.paragraph(); i <= last.paragraph(); i++) {
            int start = i == first.paragraph() ? first.offset() : 0;
            int end = i == last.paragraph() ? last.offset() : paragraphs.get(i).length();
            if (start < end) {
                spans.add(new ParagraphSpan(i, start, end));
            }
        }
        return List.copyOf(spans);
    }
}
