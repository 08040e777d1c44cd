package org.demarche.text.anchor;

import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes again in one text. What it knows of the text is worked out once, and only when a quote does not stand
 * where it is said to; then a quote costs time in proportion to its length and to how often its rarer words stand in
 * the text. Safe for several threads.
 */
public final class QuoteFinder {
    private final CodePoints text;
    private @Nullable WordIndex index;

    public QuoteFinder(CodePoints text) {
        this.text = text;
    }

    /**
     * Looks for a quote by position and by words. The verdict depends on nothing but the text, the quote and its
     * anchor.
     *
     * @param quote its words
     * @param anchor where it stood and what stood around it; null if that is not known, and it is found by its words
     *         alone
     * @throws IllegalArgumentException if there are no words
     */
    public Verdict find(String quote, @Nullable Anchor anchor) {
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("a quote without words cannot be found");
        }
        return anchor != null && standsAt(quote, anchor)
                ? new Verdict.Exact(anchor.range())
                : new Search(text, index(), new SoughtQuote(quote, anchor)).verdict();
    }

    private boolean standsAt(String quote, Anchor anchor) {
        TextRange range = anchor.range();
        if (!text.holds(range)) {
            return false;
        }
        String whole = text.text();
        int start = text.index(range.start());
        int end = text.index(range.end());
        return end - start == quote.length() && whole.startsWith(quote, start)
                && whole.startsWith(anchor.prefix(), start - anchor.prefix().length())
                && whole.startsWith(anchor.suffix(), end);
    }

    private synchronized WordIndex index() {
        WordIndex known = index;
        if (known == null) {
            known = new WordIndex(Words.of(text.text()));
            index = known;
        }
        return known;
    }
}
