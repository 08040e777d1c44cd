package org.demarche.state.caption;

import java.text.BreakIterator;
import java.util.Locale;
import org.demarche.model.Quote;

/** The words of a quote as a pane prints them: quoted words in quotation marks, a gist without. */
public final class QuoteWords {
    private static final String ELLIPSIS = "…";

    private QuoteWords() {}

    /** All the words. */
    public static String whole(Quote quote) {
        return marked(quote, quote.words());
    }

    /** The first words, at most {@code most} code points of them, cut at the end of a word. */
    public static String opening(Quote quote, int most) {
        return marked(quote, shortened(quote.words(), most));
    }

    /** The beginning of a text, at most {@code most} code points and an ellipsis, cut at the end of a word. */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int limit = text.offsetByCodePoints(0, most);
        int end = wordEnd(text, limit);
        return text.substring(0, end > 0 ? end : graphemeEnd(text, limit)).stripTrailing() + ELLIPSIS;
    }

    private static String marked(Quote quote, String words) {
        return quote.gist() == null ? '“' + words + '”' : words;
    }

    /** The last end of a word at or before {@code limit}; 0 where the first word is longer. */
    private static int wordEnd(String text, int limit) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.isBoundary(limit) ? limit : words.preceding(limit);
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end = words.preceding(end);
        }
        return Math.max(end, 0);
    }

    private static int graphemeEnd(String text, int limit) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        return graphemes.isBoundary(limit) ? limit : Math.max(graphemes.preceding(limit), 0);
    }
}
