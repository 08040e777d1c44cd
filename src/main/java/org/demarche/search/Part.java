package org.demarche.search;

/**
 * A piece of what there is to search of a thing.
 *
 * @param text not empty
 * @param offset of the text in the article's joined text, in code points; {@link #APART} when it is no part of that
 */
record Part(Tier tier, String text, int offset) {
    /** The offset of a text that stands in no article. */
    static final int APART = -1;

    Part(Tier tier, String text) {
        this(tier, text, APART);
    }

    boolean inArticle() {
        return offset != APART;
    }
}
