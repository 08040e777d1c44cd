package org.demarche.text.anchor;

import java.util.List;

/** A stretch of a text that has a quote's words, more or less; its ends are UTF-16 indexes of the text. */
sealed interface Passage {

    /** Where it begins. */
    int from();

    /** Where it ends. */
    int to();

    /** How much of the quote it has, and how little else: from 0 to 1. */
    double likeness();

    /** The quote's characters. */
    record Verbatim(int from, int to) implements Passage {
        @Override
        public double likeness() {
            return 1;
        }
    }

    /**
     * The quote's letters, printed otherwise.
     *
     * @param firstLetter the letter of the text with which they begin
     */
    record Printed(int from, int to, int firstLetter) implements Passage {
        @Override
        public double likeness() {
            return 0.99;
        }
    }

    /**
     * Words like the quote's.
     *
     * @param aligned for each word of the quote the same word of the text, negative for those that have none
     * @param firstWord the first word of the passage in the text
     * @param endWord the word after its last
     */
    record Alike(int from, int to, double likeness, List<Integer> aligned, int firstWord, int endWord)
            implements Passage {
        public Alike {
            aligned = List.copyOf(aligned);
        }
    }

    /** Whether the two share a character. */
    default boolean overlaps(Passage other) {
        return from() < other.to() && other.from() < to();
    }
}
