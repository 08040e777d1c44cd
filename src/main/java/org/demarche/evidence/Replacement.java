package org.demarche.evidence;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.anchor.Difference;

/**
 * One place at which a quote and a text differ.
 *
 * @param before the last word before it that both have, empty if there is none
 * @param inQuote what the quote has there; may be empty
 * @param inText what the text has there; may be empty
 */
record Replacement(String before, String inQuote, String inText) {

    /** All places, in order. */
    static List<Replacement> of(Difference difference) {
        List<Replacement> places = new ArrayList<>();
        String kept = "";
        String deleted = "";
        String inserted = "";
        for (Difference.Piece piece : difference.pieces()) {
            switch (piece.kind()) {
                case DELETED -> deleted += piece.quoteWords();
                case INSERTED -> inserted += piece.textWords();
                case KEPT -> {
                    add(places, kept, deleted, inserted);
                    deleted = "";
                    inserted = "";
                    kept = piece.quoteWords();
                }
            }
        }
        add(places, kept, deleted, inserted);
        return places;
    }

    private static void add(List<Replacement> places, String kept, String deleted, String inserted) {
        if (!deleted.isEmpty() || !inserted.isEmpty()) {
            String words = kept.strip();
            places.add(new Replacement(words.substring(words.lastIndexOf(' ') + 1), deleted, inserted));
        }
    }
}
