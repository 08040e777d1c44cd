package org.demarche.text.anchor;

/** How like each other two words are. */
final class Likeness {
    /** Shorter words are the same or not. */
    private static final int SHORTEST = 4;
    /** Of the longer word's letters, how many must be the same at its ends for it to be another form of the other. */
    private static final double LEAST = 0.6;

    private Likeness() {}

    /**
     * From 0 to 1; more than 0 only for the same word, another form of it or a slip of the pen: words that share their
     * ends and differ between them.
     */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST) {
            return 0;
        }
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        double share = (double) (head + tail) / Math.max(one.length(), other.length());
        return share >= LEAST ? share * share : 0;
    }
}
