package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/**
 * Checks whether quotes stand in one text, character by character: no case, accent, space or quotation mark is
 * forgiven. Immutable.
 */
public final class QuoteVerifier {
    private final CodePoints text;

    public QuoteVerifier(CodePoints text) {
        this.text = text;
    }

    /**
     * Looks for the words where the anchor says, else in the whole text. Among several places the one whose context
     * agrees with the anchor is meant; a place at the right offset in the wrong context is not taken for granted.
     *
     * @param words of the quote
     * @throws IllegalArgumentException if there are no words
     */
    public Verdict verify(String words, Anchor anchor) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a quote without words cannot be verified");
        }
        TextRange range = anchor.range();
        if (standsAt(words, range) && inContext(range, anchor)) {
            return new Verdict.Exact(range);
        }
        List<TextRange> places = places(words);
        List<TextRange> inContext = places.stream().filter(place -> inContext(place, anchor)).toList();
        return switch (inContext.size() == 1 ? inContext : places) {
            case List<TextRange> none when none.isEmpty() -> new Verdict.Missing();
            case List<TextRange> one when one.size() == 1 -> one.contains(range)
                    ? new Verdict.Exact(range) : new Verdict.Moved(one.getFirst());
            case List<TextRange> several -> new Verdict.Ambiguous(several);
        };
    }

    private boolean standsAt(String words, TextRange range) {
        return text.holds(range) && text.slice(range).equals(words);
    }

    private boolean inContext(TextRange range, Anchor anchor) {
        String whole = text.text();
        int start = text.index(range.start());
        return whole.startsWith(anchor.prefix(), start - anchor.prefix().length())
                && whole.startsWith(anchor.suffix(), text.index(range.end()));
    }

    /** Every place of the words, overlapping ones too. */
    private List<TextRange> places(String words) {
        List<TextRange> places = new ArrayList<>();
        String whole = text.text();
        for (int at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
            places.add(new TextRange(text.offset(at), text.offset(at + words.length())));
        }
        return places;
    }
}
