package org.demarche.text.anchor;

/** Compares the words around a place with those that stood around a quote. */
final class Surroundings {
    /** How many words may have come in between those that are remembered. */
    private static final int SLACK = 3;
    /** With less weight than this, the context that was recorded tells nothing. */
    private static final double LEAST_WEIGHT = 0.1;

    private final WordIndex index;
    private final Words words;
    private final SoughtQuote quote;
    private final double weightBefore;
    private final double weightAfter;

    Surroundings(WordIndex index, SoughtQuote quote) {
        this.index = index;
        this.words = index.words();
        this.quote = quote;
        weightBefore = index.weight(quote.before());
        weightAfter = index.weight(quote.after());
    }

    /** Whether enough context was recorded to tell places apart. */
    boolean known() {
        return weight() >= LEAST_WEIGHT;
    }

    /** What the context weighs that was recorded, in rare words. */
    double weight() {
        return weightBefore + weightAfter;
    }

    /**
     * How much of the recorded context stands around a place, by weight, from 0 to 1; 0 if none is known.
     *
     * @param first the first word of the place in the text
     * @param end the word after its last
     */
    double agreement(int first, int end) {
        if (!known()) {
            return 0;
        }
        double before = common(quote.before(), quote.before().count() - 1, first - 1, -1);
        double after = common(quote.after(), 0, end, 1);
        return (before + after) / weight();
    }

    /**
     * The weight of the longest common run of words, gaps allowed, going away from the place.
     *
     * @param step -1 before the place, 1 after it
     */
    private double common(Words context, int contextStart, int textStart, int step) {
        int count = context.count();
        int reach = Math.min(count + SLACK, step < 0 ? textStart + 1 : words.count() - textStart);
        if (count == 0 || reach <= 0) {
            return 0;
        }
        double[] best = new double[reach + 1];
        for (int i = 0; i < count; i++) {
            int remembered = contextStart + i * step;
            double weight = index.weight(context, remembered);
            double diagonal = 0;
            for (int j = 1; j <= reach; j++) {
                double above = best[j];
                double like = Likeness.of(context.key(remembered), words.key(textStart + (j - 1) * step));
                best[j] = Math.max(Math.max(above, best[j - 1]), diagonal + like * weight);
                diagonal = above;
            }
        }
        return best[reach];
    }
}
