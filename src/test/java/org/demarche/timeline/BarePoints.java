package org.demarche.timeline;

import java.util.Arrays;
import java.util.Random;

/** Points in time and nothing else: what the geometry alone takes. For reports on speed. */
public final class BarePoints {
    private static final double WIDTH = 1600;
    private static final long LENGTH = 60_000;
    /** Twenty years. */
    private static final double REACH = 20 * 365.25 * 86_400_000L;
    private static final int BURSTS = 200;
    private static final double BURST = 14 * 86_400_000.0;

    private final long[] starts;
    private final LaneIndex lane;
    private final Density density;

    /** Builds the index of points in ascending order. */
    public BarePoints(long[] starts) {
        this.starts = starts;
        lane = LaneIndex.of(starts, Arrays.stream(starts).map(start -> start + LENGTH).toArray());
        density = Density.of(lane, Folds.NONE);
    }

    /** Points over twenty years, two thirds of them in bursts of weeks; in ascending order. */
    public static long[] some(int count) {
        Random random = new Random(count);
        double[] bursts = random.doubles(BURSTS, 0, REACH).toArray();
        long[] points = new long[count];
        for (int i = 0; i < count; i++) {
            points[i] = (long) (i % 3 == 0 ? random.nextDouble() * REACH
                    : bursts[random.nextInt(BURSTS)] + BURST * random.nextGaussian());
        }
        Arrays.sort(points);
        return points;
    }

    /**
     * Counts what a view of some zoom shows, stretch by stretch, in range and in columns.
     *
     * @param number of the view; any number
     * @return how many points the stretches hold, -1 where they do not add up
     */
    public int countFrame(int number) {
        Random random = new Random(number);
        double zoom = Math.exp(random.nextDouble() * Math.log(REACH / TimeScale.SHORTEST));
        long middle = starts[random.nextInt(starts.length)];
        long half = (long) (REACH / zoom / 2);
        TimeScale scale = TimeScale.of(new TimeWindow(middle - half, middle + half), WIDTH, Folds.NONE);
        int exponent = CrowdArtist.exponent(scale.pxPerMs());
        long first = Folds.NONE.openTime(scale.window().start()) >> exponent;
        long last = Folds.NONE.openTime(scale.window().end()) >> exponent;
        int sum = 0;
        boolean same = true;
        for (long stretch = first; stretch <= last; stretch++) {
            int count = count(stretch, exponent);
            sum += count;
            same &= !density.knows(exponent) || density.count(exponent, stretch) == count;
        }
        return same && sum >= lane.countInRange(scale.window()) - lane.classes().size() - most(first, last, exponent)
                ? sum : -1;
    }

    /** Points that reach into the view from the stretches beside it. */
    private int most(long first, long last, int exponent) {
        return count(first - 1, exponent) + count(last + 1, exponent);
    }

    private int count(long stretch, int exponent) {
        int count = 0;
        for (DurationClass points : lane.classes()) {
            count += points.firstAtOpen((stretch + 1) << exponent, Folds.NONE)
                    - points.firstAtOpen(stretch << exponent, Folds.NONE);
        }
        return count;
    }
}
