package org.demarche.exchange.webannotation;

import java.text.BreakIterator;
import java.util.Locale;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/**
 * The words around a quote, cut between what readers see as characters.
 *
 * @param prefix at most {@link Anchor#CONTEXT} code points before the quote
 * @param suffix as many after it
 */
record Context(String prefix, String suffix) {

    /** The context of a passage of a text. */
    static Context around(CodePoints text, TextRange place) {
        // More than is wanted, so that the outermost character of what is wanted is seen whole.
        int reach = 2 * Anchor.CONTEXT;
        String before = text.slice(new TextRange(Math.max(0, place.start() - reach), place.start()));
        String after = text.slice(new TextRange(place.end(), Math.min(text.length(), place.end() + reach)));
        return new Context(last(before), first(after));
    }

    /** The recorded context of an anchor, without the outermost characters, which may have been torn. */
    static Context recorded(Anchor anchor) {
        String prefix = anchor.prefix();
        String suffix = anchor.suffix();
        if (length(prefix) == Anchor.CONTEXT) {
            prefix = prefix.substring(breaks(prefix).following(0));
        }
        if (length(suffix) == Anchor.CONTEXT) {
            suffix = suffix.substring(0, breaks(suffix).preceding(suffix.length()));
        }
        return new Context(prefix, suffix);
    }

    private static String last(String before) {
        if (length(before) <= Anchor.CONTEXT) {
            return before;
        }
        int from = before.offsetByCodePoints(before.length(), -Anchor.CONTEXT);
        BreakIterator breaks = breaks(before);
        return before.substring(breaks.isBoundary(from) ? from : breaks.following(from));
    }

    private static String first(String after) {
        if (length(after) <= Anchor.CONTEXT) {
            return after;
        }
        int to = after.offsetByCodePoints(0, Anchor.CONTEXT);
        BreakIterator breaks = breaks(after);
        return after.substring(0, breaks.isBoundary(to) ? to : breaks.preceding(to));
    }

    private static BreakIterator breaks(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
