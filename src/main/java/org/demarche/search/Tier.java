package org.demarche.search;

import java.util.Locale;

/**
 * How much it says about a thing that a word stands in this part of it.
 *
 * <p>Scores are sums of these fixed weights, not of word statistics: what is found alike scores alike, and then the
 * date decides. All weights are exact as floats.
 */
enum Tier {
    /** What a thing is called. */
    NAME(8),
    /** The words of a quote, and who says them. */
    WORDS(6),
    /** What the dossier records of a thing. */
    ACCOUNT(4),
    /** The text of an article. */
    TEXT(2);

    /** What a word loses that only begins like the one that was typed. */
    private static final float FOR_BEGINNING = 0.5f;
    /** What a word loses that only is another form of the one that was typed. */
    private static final float FOR_STEM = 1;
    private static final String STEMS = ".stem";

    private final float weight;

    Tier(float weight) {
        this.weight = weight;
    }

    float exactWeight() {
        return weight;
    }

    float beginningWeight() {
        return weight - FOR_BEGINNING;
    }

    float stemWeight() {
        return weight - FOR_STEM;
    }

    /** The index field of the words as they are, folded. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The index field of their stems. */
    String stemField() {
        return field() + STEMS;
    }

    static boolean isStemField(String field) {
        return field.endsWith(STEMS);
    }
}
