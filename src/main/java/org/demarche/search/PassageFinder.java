package org.demarche.search;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.TextRange;

/**
 * Finds the places of some words in one text, whatever their case, accents and typographic marks.
 *
 * <p>Immutable, hence safe for use by several threads; make one for a text and ask it again and again.
 */
public final class PassageFinder {
    private final FoldedText text;

    private PassageFinder(FoldedText text) {
        this.text = text;
    }

    /** A finder in {@code text}. */
    public static PassageFinder in(String text) {
        return new PassageFinder(new FoldedText(text));
    }

    /**
     * All places of {@code wanted}, inside words too, in order and without overlap. White space around it does not
     * count.
     *
     * @return ranges of the text in code points, of whole graphemes; none when nothing but white space is wanted
     */
    public List<TextRange> find(String wanted) {
        String letters = Folding.fold(wanted).strip();
        List<TextRange> places = new ArrayList<>();
        if (letters.isEmpty()) {
            return places;
        }
        int end = 0;
        int at = text.letters().indexOf(letters);
        while (at >= 0) {
            TextRange place = text.source(at, at + letters.length());
            // Two letters of the folded form may come from one character of the text.
            if (place.start() >= end) {
                places.add(place);
                end = place.end();
            }
            at = text.letters().indexOf(letters, at + letters.length());
        }
        return places;
    }
}
