package org.demarche.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds passages that have most of a quote's words in nearly their order.
 *
 * <p>Every word of the quote, and of the context around it, votes for the places at which the quote would begin if the
 * word stood in it where the text has it: its shift. Where many shifts lie close together, weighed by the rarity of the
 * words, the passage is aligned with the quote word by word.
 */
final class WordSearch {
    /** Words that stand in a text more often tell too little to be worth following, unless the quote has no other. */
    private static final int COMMON = 24;
    /** How many of the best places are looked at closely. */
    private static final int CLOSE_LOOKS = 6;
    /** What the votes for a place must be, of the weight of the quote's words, to look at it. */
    private static final double LEAST_VOTES = 0.25;

    private final WordIndex index;
    private final String text;
    private final SoughtQuote quote;
    private final Words words;
    private final double weight;
    /** How far the shifts of one passage may lie apart, in words. */
    private final int spread;
    private long[] votes = new long[64];
    private int count;

    WordSearch(WordIndex index, String text, SoughtQuote quote) {
        this.index = index;
        this.text = text;
        this.quote = quote;
        words = quote.words();
        spread = 2 + words.count() / 4;
        weight = index.weight(words);
    }

    /** Passages that do not overlap, the most likely first. */
    List<Passage.Alike> all() {
        vote(COMMON);
        if (count == 0) {
            vote(Integer.MAX_VALUE);
        }
        Arrays.sort(votes, 0, count);
        List<Passage.Alike> found = new ArrayList<>();
        List<int[]> seen = new ArrayList<>();
        for (int look = 0; look < CLOSE_LOOKS; look++) {
            int[] best = best(seen);
            if (best.length == 0) {
                break;
            }
            seen.add(best);
            Passage.Alike passage = new Alignment(index, text, quote, best[0], best[1]).passage();
            if (passage != null && found.stream().noneMatch(passage::overlaps)) {
                found.add(passage);
            }
        }
        return found;
    }

    private void vote(int most) {
        vote(words, 0, most);
        if (count > 0) {
            vote(quote.before(), -quote.before().count(), most);
            vote(quote.after(), words.count(), most);
        }
    }

    /** @param first where the first of the words stands, counted in words from the quote's first */
    private void vote(Words of, int first, int most) {
        for (int word = 0; word < of.count(); word++) {
            if (!of.isPunctuation(word)) {
                int begun = count;
                for (int place = index.firstPlace(of.key(word)); place >= 0; place = index.nextPlace(place)) {
                    add(place - first - word, index.weight(of, word));
                    if (count - begun > most) {
                        count = begun;
                        break;
                    }
                }
            }
        }
    }

    /** A vote is one number, so that sorting is quick: the shift, then the weight in millionths. */
    private void add(int shift, double of) {
        if (count == votes.length) {
            votes = Arrays.copyOf(votes, 2 * count);
        }
        votes[count++] = ((long) shift << 32) | (int) (of * 1_000_000);
    }

    private static int shift(long vote) {
        return (int) (vote >> 32);
    }

    private static double weight(long vote) {
        return (int) vote / 1_000_000.0;
    }

    /** The shifts from and to which the most votes fall, away from those already seen; empty if they are too few. */
    private int[] best(List<int[]> seen) {
        double best = LEAST_VOTES * weight;
        int[] place = {};
        double sum = 0;
        int first = 0;
        for (int last = 0; last < count; last++) {
            if (isSeen(shift(votes[last]), seen)) {
                sum = 0;
                first = last + 1;
                continue;
            }
            sum += weight(votes[last]);
            while (shift(votes[last]) - shift(votes[first]) > spread) {
                sum -= weight(votes[first]);
                first++;
            }
            if (sum > best) {
                best = sum;
                place = new int[] {shift(votes[first]), shift(votes[last])};
            }
        }
        return place;
    }

    private boolean isSeen(int shift, List<int[]> seen) {
        for (int[] place : seen) {
            if (shift >= place[0] - 1 && shift <= place[1] + 1) {
                return true;
            }
        }
        return false;
    }
}
