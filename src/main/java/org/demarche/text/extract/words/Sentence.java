package org.demarche.text.extract.words;

/**
 * A sentence of the author's, quotes in it included.
 *
 * @param index in the article
 * @param paragraph index of its paragraph in the article
 * @param from index of its first token
 * @param to index after its last token
 */
public record Sentence(int index, int paragraph, int from, int to) {

    /** Whether the token belongs to it. */
    public boolean holds(int token) {
        return from <= token && token < to;
    }
}
