package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * How many members of a lane lie in equal stretches of open time, for stretches whose lengths are powers of two.
 * Immutable.
 *
 * <p>Each level is the sum of pairs of the one before, so that all of them are worked out by going through the members
 * once, and any view is answered without going through them again.
 */
final class Density {
    private static final int LEAST_COLUMNS = 64;

    private final int finest;
    private final long[] firsts;
    private final List<int[]> levels;
    private final int[] most;

    private Density(int finest, long first, int[] counts) {
        this.finest = finest;
        levels = new ArrayList<>();
        List<Long> starts = new ArrayList<>();
        int[] level = counts;
        long start = first;
        levels.add(level);
        starts.add(start);
        while (level.length > 2) {
            long nextStart = start >> 1;
            int[] next = new int[Math.toIntExact(((start + level.length - 1) >> 1) - nextStart + 1)];
            for (int i = 0; i < level.length; i++) {
                next[Math.toIntExact(((start + i) >> 1) - nextStart)] += level[i];
            }
            level = next;
            start = nextStart;
            levels.add(level);
            starts.add(start);
        }
        firsts = starts.stream().mapToLong(Long::longValue).toArray();
        most = levels.stream().mapToInt(Density::greatest).toArray();
    }

    /** Counts the members of a lane. */
    static Density of(LaneIndex lane, Folds folds) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (DurationClass members : lane.classes()) {
            if (members.size() > 0) {
                first = Math.min(first, open(members, 0, lane, folds));
                last = Math.max(last, open(members, members.size() - 1, lane, folds));
            }
        }
        if (first > last) {
            return new Density(0, 0, new int[1]);
        }
        int columns = Math.max(LEAST_COLUMNS, lane.size() / 2);
        int exponent = 0;
        while ((last >> exponent) - (first >> exponent) >= columns) {
            exponent++;
        }
        long start = first >> exponent;
        int[] counts = new int[Math.toIntExact((last >> exponent) - start + 1)];
        for (DurationClass members : lane.classes()) {
            for (int place = 0; place < members.size(); place++) {
                counts[Math.toIntExact((open(members, place, lane, folds) >> exponent) - start)]++;
            }
        }
        return new Density(exponent, start, counts);
    }

    private static long open(DurationClass members, int place, LaneIndex lane, Folds folds) {
        return folds.openTime(lane.middle(members.byMiddle(place)));
    }

    private static int greatest(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** Whether stretches of 2<sup>exponent</sup> ms have been counted. */
    boolean knows(int exponent) {
        return exponent >= finest;
    }

    /** How many members have their middle in the stretch of that number, see {@link #knows}. */
    int count(int exponent, long number) {
        int level = level(exponent);
        int[] counts = levels.get(level);
        int longer = exponent - finest - level;
        if (longer == 0) {
            long place = number - firsts[level];
            return place >= 0 && place < counts.length ? counts[(int) place] : 0;
        }
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (firsts[level] + i) >> longer == number ? counts[i] : 0;
        }
        return sum;
    }

    /** The greatest count of that length of stretches. */
    int most(int exponent) {
        int level = level(exponent);
        int longer = exponent - finest - level;
        if (longer == 0) {
            return most[level];
        }
        long first = firsts[level] >> longer;
        long last = (firsts[level] + levels.get(level).length - 1) >> longer;
        return Math.max(count(exponent, first), count(exponent, last));
    }

    /** The level that answers for a length; the last one has at most two stretches and answers for all longer ones. */
    private int level(int exponent) {
        return Math.min(exponent - finest, levels.size() - 1);
    }
}
