package org.demarche.text.anchor;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.TextRange;

/**
 * What is the same and what is not between a quote and a passage of a text, word by word.
 *
 * <p>The pieces follow each other without gaps in both: the words of all pieces in the quote, one after another, are
 * the quote, and those in the text the passage. Spaces and marks go with the word before them.
 */
public record Difference(List<Piece> pieces) {

    /** What became of a stretch of words. */
    public enum Kind {
        /** Both have it; it may be printed otherwise. */
        KEPT,
        /** The quote has it, the text has not. */
        DELETED,
        /** The text has it, the quote has not. */
        INSERTED
    }

    /**
     * A stretch of words.
     *
     * @param inQuote its range in the quote, in code points; empty if inserted
     * @param inText its range in the text, in code points; empty if deleted
     * @param quoteWords what the quote has there
     * @param textWords what the text has there
     */
    public record Piece(Kind kind, TextRange inQuote, TextRange inText, String quoteWords, String textWords) {}

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** The whole quote. */
    public String quote() {
        return pieces.stream().map(Piece::quoteWords).collect(Collectors.joining());
    }

    /** The whole passage. */
    public String passage() {
        return pieces.stream().map(Piece::textWords).collect(Collectors.joining());
    }

    /** The number of stretches that only one of the two has. */
    public int changes() {
        return (int) pieces.stream().filter(piece -> piece.kind() != Kind.KEPT).count();
    }
}
