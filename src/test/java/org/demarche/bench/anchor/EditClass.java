package org.demarche.bench.anchor;

/** What was done to a text, and so what the right answer for a quote in it is. */
enum EditClass {
    /**
     * The quote, often the whole text, is set anew: other quotation marks, dashes, spaces, line breaks, ellipses,
     * accents or case. Right: typographic at that very range.
     */
    TYPOGRAPHIC("typographic"),
    /** One word in twenty of the quote, at least one, is another, gone, new or swapped. Right: that place. */
    FIVE_PERCENT("5 % of words changed"),
    /** One word in five. Half the time the words around it change as often. Right: that place. */
    TWENTY_PERCENT("20 % of words changed"),
    /** Its paragraph, its sentence, or a quote of five words or more alone, stands elsewhere. Right: moved there. */
    MOVED("moved"),
    /**
     * The words, or their sentence or paragraph, are gone; most of the time something similar stands elsewhere. Right:
     * missing, or for a short quote that the text has twice, ambiguous.
     */
    DELETED("deleted"),
    /**
     * Something similar, a fifth to half of its words changed, stands right before or after the quote, which is left
     * as it was, or set anew, or if it is long changed a little. Right: the quote's own place.
     */
    LOOK_ALIKE("look-alike beside it");

    private final String words;

    EditClass(String words) {
        this.words = words;
    }

    /** For a table. */
    String words() {
        return words;
    }
}
