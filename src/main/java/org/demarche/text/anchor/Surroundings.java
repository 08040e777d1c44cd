package org.demarche.text.anchor;

/** Compares the words around a place with those that stood around a quote. */
final class Surroundings {
    /** How many words may have come in between those that are remembered. */
    private static final int SLACK = 3;
    /** What a word of the context counts for, beside what it did, when a word or a mark has come before it. */
    private static final double WORD_BETWEEN = 0.85;
    private static final double MARK_BETWEEN = 0.5;
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
     * How much of the recorded context stands around a place.
     *
     * @param first the first word of the place in the text
     * @param end the word after its last
     */
    Agreement agreement(int first, int end) {
        if (!known()) {
            return new Agreement(-1, -1, 0);
        }
        double before = common(quote.before(), quote.before().count() - 1, first - 1, -1);
        double after = common(quote.after(), 0, end, 1);
        return new Agreement(share(before, weightBefore), share(after, weightAfter), (before + after) / weight());
    }

    private static double share(double found, double weight) {
        return weight < LEAST_WEIGHT ? -1 : found / weight;
    }

    /**
     * The weight of the longest common run of words, gaps allowed, going away from the place. A word counts less the
     * more has come between it and the place: other words, and quotation marks, which part what was said from what was
     * said by others.
     *
     * @param step -1 before the place, 1 after it
     */
    private double common(Words context, int contextStart, int textStart, int step) {
        int count = context.count();
        int reach = Math.min(count + SLACK, step < 0 ? textStart + 1 : words.count() - textStart);
        if (count == 0 || reach <= 0) {
            return 0;
        }
        int[] marksThere = marks(words, textStart, step, reach);
        int[] marksThen = marks(context, contextStart, step, count);
        double[] best = new double[reach + 1];
        for (int i = 0; i < count; i++) {
            int remembered = contextStart + i * step;
            double weight = index.weight(context, remembered);
            double diagonal = 0;
            for (int j = 1; j <= reach; j++) {
                double above = best[j];
                double like = Likeness.of(context.key(remembered), words.key(textStart + (j - 1) * step));
                if (like > 0) {
                    like *= Math.pow(WORD_BETWEEN, Math.max(0, j - 1 - i))
                            * Math.pow(MARK_BETWEEN, Math.max(0, marksThere[j - 1] - marksThen[i]));
                }
                best[j] = Math.max(Math.max(above, best[j - 1]), diagonal + like * weight);
                diagonal = above;
            }
        }
        return best[reach];
    }

    /** For each word, going away from the place, how many quotation marks stand between the place and it. */
    private static int[] marks(Words of, int start, int step, int count) {
        String raw = of.letters().raw();
        int[] marks = new int[count];
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int word = start + i * step;
            // Between this word and the one nearer to the place, or the end of the context.
            int from = step < 0 ? of.end(word) : word == 0 ? 0 : of.end(word - 1);
            int to = step > 0 ? of.start(word) : word + 1 < of.count() ? of.start(word + 1) : raw.length();
            for (int at = from; at < to; at++) {
                sum += CharKind.of(raw.charAt(at)).marks() ? 1 : 0;
            }
            marks[i] = sum;
        }
        return marks;
    }
}
