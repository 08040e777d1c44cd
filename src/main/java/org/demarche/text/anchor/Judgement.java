package org.demarche.text.anchor;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which of the places that came up is the quote's, if any is.
 *
 * <p>Evidence is counted in rare words: each one of the quote that a place has speaks for it, each one that it lacks or
 * has beyond the quote's against it, and each one of the context around it for it. So a long quote is told by its own
 * words, whatever stands around it, and a short one by its context.
 */
final class Judgement {
    /** By so much the evidence for a place must be better than for the next one. */
    private static final double MARGIN = 0.35;
    /** By so much if the words speak for one place and the context for the other. */
    private static final double ODDS = 2;
    /** The offset tells little, since any edit before a place moves it. */
    private static final double NEARNESS = 0.75;

    /**
     * What speaks against a place without its context, beside a third of the quote's words: a passage seldom goes
     * elsewhere alone while one that is like it takes its place.
     */
    private static final double UPROOTED = 2;

    /** In code points, beyond three times their length: so near each other two places share a context. */
    private static final int BESIDE = 200;
    /** By so much a place that has all words must be more like the quote than one beside it to be the only one. */
    private static final double MORE_LIKE = 0.03;
    /** The same for a place in which words have changed. */
    private static final double MUCH_MORE_LIKE = 0.1;

    /** Of so like words, few have changed. */
    private static final double NEARLY_SAME = 0.85;

    /** How much of its context a place has: it has kept it, half of it, lost it, or has nothing to do with it. */
    private static final double CONTEXT_KEPT = 0.6;
    private static final double CONTEXT_PARTED = 0.45;
    private static final double CONTEXT_LOST = 0.3;
    private static final double CONTEXT_OTHER = 0.1;

    /** How like the quote other words must be in its context, in some of it, and in hardly any. */
    private static final double ALIKE_IN_CONTEXT = 0.45;
    private static final double ALIKE_IN_SOME_CONTEXT = 0.8;
    private static final double ALIKE_IN_LITTLE_CONTEXT = 0.88;
    /** The same where no context was recorded. */
    private static final double ALIKE_ALONE = 0.7;

    /** Fewer words elsewhere need their whole context to be surely meant. */
    private static final int A_FEW = 3;

    private final boolean telling;
    private final double weight;
    private final Surroundings surroundings;
    private final boolean fewWords;
    private final boolean gapClosed;

    /**
     * @param weight of the quote's words together, in rare words
     * @param gapClosed whether somewhere the context stands without the quote
     */
    Judgement(SoughtQuote quote, double weight, Surroundings surroundings, boolean gapClosed) {
        this.telling = quote.telling();
        this.fewWords = quote.spokenWords() < A_FEW;
        this.weight = weight;
        this.surroundings = surroundings;
        this.gapClosed = gapClosed;
    }

    /**
     * The places that may be the quote's, in order: none if it is missing, several if nothing tells which it is.
     *
     * @param candidates all that came up
     */
    List<Candidate> places(List<Candidate> candidates) {
        List<Candidate> able = candidates.stream().filter(this::possible).toList();
        List<Candidate> possible = able.stream()
                .filter(candidate -> able.stream().noneMatch(other -> displaced(other, candidate))).toList();
        if (possible.isEmpty()) {
            return possible;
        }
        Candidate best = Collections.max(possible, Comparator.comparingDouble(this::evidence));
        return candidates.stream()
                .filter(other -> other.equals(best) || contests(best, other)
                        || (possible.contains(other)
                        && evidence(other) > evidence(best) - (atOdds(best, other) ? ODDS : MARGIN)))
                .sorted(Comparator.comparingInt(candidate -> candidate.range().start()))
                .toList();
    }

    /** Whether the only place left is surely meant, and does not just have the same few words by chance. */
    boolean sure(Candidate candidate) {
        return !candidate.sameWords() || telling || !surroundings.known() || candidate.inPlace()
                || candidate.context() >= CONTEXT_KEPT
                || (!fewWords && candidate.passage() instanceof Passage.Verbatim
                        && candidate.around().whollyOnOneSide());
    }

    /**
     * Whether a place only looks like the quote's, because a better one is known: one with all words of a long quote,
     * unless its context has stayed with the other, or one beside it that has more of the words, though a look-alike
     * has come between it and a part of its context.
     */
    private boolean displaced(Candidate better, Candidate lookAlike) {
        if (lookAlike.sameWords()) {
            return false;
        }
        if (better.sameWords() && (telling || rooted(lookAlike, better))) {
            return !rooted(lookAlike, better);
        }
        return beside(better, lookAlike) && (better.context() >= CONTEXT_LOST || better.around().onOneSide())
                && better.passage().likeness() >= lookAlike.passage().likeness()
                        + (better.sameWords() ? MORE_LIKE : MUCH_MORE_LIKE);
    }

    /** Whether a place, even one that would not do alone, casts doubt on the best one, in which words have changed. */
    private boolean contests(Candidate best, Candidate other) {
        if (best.sameWords()) {
            return false;
        }
        double less = best.passage().likeness() - other.passage().likeness();
        if (other.sameWords()) {
            return !rooted(best, other) || (beside(best, other) && other.around().whollyOnOneSide());
        }
        return beside(best, other) ? less < MUCH_MORE_LIKE && other.context() >= CONTEXT_OTHER
                        && !best.around().onBothSides()
                : telling && other.passage().likeness() >= NEARLY_SAME && less < -MUCH_MORE_LIKE
                        && !best.around().onBothSides();
    }

    /** Whether the context has stayed with a place in which words have changed, and not with one that has them all. */
    private static boolean rooted(Candidate changed, Candidate same) {
        return (changed.around().onBothSides() && !same.around().onBothSides())
                || (changed.context() >= CONTEXT_PARTED && !same.around().whollyOnOneSide());
    }

    private static boolean beside(Candidate one, Candidate other) {
        return Math.abs(one.range().start() - other.range().start()) <= BESIDE + 3 * one.range().length();
    }

    /** Whether the words speak for one place and the context for another, where nearly all words are not the same. */
    private boolean atOdds(Candidate best, Candidate other) {
        return telling && surroundings.known()
                && ((uprooted(best) && !other.sameWords())
                || (uprooted(other) && !best.sameWords() && best.passage().likeness() < NEARLY_SAME));
    }

    private static boolean uprooted(Candidate candidate) {
        return candidate.sameWords() && candidate.context() < CONTEXT_LOST;
    }

    private double evidence(Candidate candidate) {
        return weight * (2 * candidate.passage().likeness() - 1)
                + surroundings.weight() * candidate.context()
                - (surroundings.known() && candidate.context() < CONTEXT_LOST ? UPROOTED + weight / 3 : 0)
                + NEARNESS * candidate.nearness();
    }

    private boolean possible(Candidate candidate) {
        if (candidate.sameWords()) {
            return true;
        }
        if (candidate.besideGap() || (gapClosed && !candidate.around().onBothSides())) {
            return false;
        }
        return candidate.passage().likeness() >= needed(candidate.context());
    }

    /** How like the quote words must be that are not the same. */
    private double needed(double context) {
        if (!surroundings.known()) {
            return ALIKE_ALONE;
        }
        if (context >= CONTEXT_KEPT) {
            return ALIKE_IN_CONTEXT;
        }
        if (context >= CONTEXT_LOST) {
            return ALIKE_IN_SOME_CONTEXT;
        }
        // Words that are only like the quote's, in a context that is not: something else that was said.
        return telling && context >= CONTEXT_OTHER ? ALIKE_IN_LITTLE_CONTEXT : Double.POSITIVE_INFINITY;
    }
}
