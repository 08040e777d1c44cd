package org.demarche.text.news;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text while it is read: its paragraphs, and what is known of each so far. */
final class Reading {
    private final List<Piece> pieces;
    private final @Nullable String[] furniture;
    private final Hints hints;
    private int lead;

    Reading(List<Piece> pieces, Hints hints) {
        this.pieces = pieces;
        this.furniture = new String[pieces.size()];
        this.hints = hints;
        this.lead = pieces.size();
    }

    int size() {
        return pieces.size();
    }

    Hints hints() {
        return hints;
    }

    String text(int index) {
        return pieces.get(index).text();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /** Why a paragraph is none of the article's; null while it is thought to be. */
    @Nullable String furniture(int index) {
        return furniture[index];
    }

    boolean isBody(int index) {
        return furniture[index] == null;
    }

    boolean is(int index, String reason) {
        return reason.equals(furniture[index]);
    }

    /** Leaves a paragraph out, unless it is already. */
    void leaveOut(int index, String reason) {
        if (furniture[index] == null) {
            furniture[index] = reason;
        }
    }

    /** The paragraph with which the report itself begins; {@link #size()} if there is none. */
    int lead() {
        return lead;
    }

    void setLead(int index) {
        lead = index;
    }

    /** The first paragraph of a furniture that passes a test; null for none. */
    @Nullable String first(String reason, Predicate<String> test) {
        for (int i = 0; i < size(); i++) {
            if (is(i, reason) && test.test(text(i))) {
                return text(i);
            }
        }
        return null;
    }
}
