package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.demarche.timeline.SceneItem.Ink;

/**
 * Lays out the events of a lane that have no room for a title: alone as marks, together as clusters with their number,
 * few long ones as thin bars and many as one number beside the lane's name.
 *
 * <p>Events are counted together by stretches of open time whose length is a power of two, so that a cluster stays what
 * it is while the view pans, and can only come apart nearer in.
 */
final class CrowdArtist {
    private static final double HEIGHT = 15;
    private static final double INSET = 6;
    private static final double EDGE = 2;
    private static final double LEAST_WIDTH = 22;
    /** From a line of thin bars to the next. */
    private static final double THIN_STEP = Sizes.THIN + 1;
    /** More long events than this in view would cover each other. */
    private static final int MOST_THIN = 8;

    private final TimelineModel model;
    private final TextMeasure measure;
    private final TextStyle style;
    private final TimeScale scale;
    private final Box plot;
    private final SceneBuilder scene;
    private final EventArtist single;
    /** Binary logarithm of the length of a stretch, in ms of open time. */
    private final int exponent;
    private final long firstBucket;
    private final int buckets;

    /** Where one class of durations is cut by the stretches: positions in its order by middle. */
    private static final class Cuts {
        private final DurationClass members;
        private final int[] at;

        Cuts(DurationClass members, int[] at) {
            this.members = members;
            this.at = at;
        }
    }

    CrowdArtist(TimelineModel model, TextMeasure measure, LayoutOptions options, TimeScale scale, Box plot,
            SceneBuilder scene, EventArtist single) {
        this.model = model;
        this.measure = measure;
        this.style = Sizes.count(options);
        this.scale = scale;
        this.plot = plot;
        this.scene = scene;
        this.single = single;
        exponent = exponent(scale.pxPerMs());
        // A short event reaches at most one stretch beyond the one of its middle.
        firstBucket = (open(scale.window().start()) >> exponent) - 1;
        buckets = Math.toIntExact((open(scale.window().end()) >> exponent) + 2 - firstBucket);
    }

    /** The least length of a stretch, as a power of two, that is at least {@link Sizes#BUCKET} px wide. */
    static int exponent(double pxPerMs) {
        return Math.max(0, Math.getExponent(Math.nextDown(Sizes.BUCKET / pxPerMs)) + 1);
    }

    /** How far outside the view titled events count for its stretches, in px. */
    static double margin(double pxPerMs) {
        return 2 * Math.scalb(pxPerMs, exponent(pxPerMs));
    }

    /**
     * Lays out the crowd of a lane.
     *
     * @param titled members that have a title, in ascending order; all those within {@link #margin} of the view
     * @param tone of the lane's side
     * @param top of the row of clusters
     * @param below what is free between the row of clusters and the lower border of the lane, in px
     * @return how many events in the window were laid out
     */
    int draw(LaneIndex lane, int[] titled, int tone, double top, double below) {
        int lines = below > THIN_STEP ? 2 : 1;
        return drawLong(lane, titled, tone, top, lines) + drawShort(lane, titled, tone, top);
    }

    /** Members that take up less than two stretches are counted by their middles. */
    private boolean isShort(int classExponent) {
        return classExponent <= exponent + 1;
    }

    private int drawShort(LaneIndex lane, int[] titled, int tone, double top) {
        List<Cuts> cuts = new ArrayList<>();
        int[] counts = new int[buckets];
        for (DurationClass members : lane.classes()) {
            if (isShort(members.exponent())) {
                cut(members, counts, cuts);
            }
        }
        for (int member : titled) {
            int bucket = bucketOf(lane, member);
            if (bucket >= 0 && isShort(DurationClass.exponentOf(duration(lane, member)))) {
                counts[bucket]--;
            }
        }
        int drawn = 0;
        // Marks on both sides of the border of two stretches would cover each other.
        double freeFrom = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < buckets; place++) {
            if (counts[place] == 1) {
                Bucket bucket = new Bucket(lane, titled, cuts, place, 1);
                double x = Math.max(single.middle(bucket.first()), freeFrom + Sizes.MARK);
                drawn += drawMark(bucket, x, top);
                freeFrom = x + Sizes.MARK;
            } else if (counts[place] > 1) {
                drawn += drawCluster(new Bucket(lane, titled, cuts, place, counts[place]), tone, top);
            }
        }
        return drawn;
    }

    private void cut(DurationClass members, int[] counts, List<Cuts> cuts) {
        int from = members.firstAtOpen(edge(0), scale.folds());
        int last = members.firstAtOpen(edge(buckets), scale.folds());
        if (from == last) {
            return;
        }
        int[] at = new int[buckets + 1];
        at[0] = from;
        at[buckets] = last;
        for (int bucket = 1; bucket <= buckets; bucket++) {
            at[bucket] = members.firstAtOpen(edge(bucket), scale.folds(), at[bucket - 1], last);
            counts[bucket - 1] += at[bucket] - at[bucket - 1];
        }
        cuts.add(new Cuts(members, at));
    }

    private long edge(int bucket) {
        return (firstBucket + bucket) << exponent;
    }

    private long open(long moment) {
        return scale.folds().openTime(moment);
    }

    private int bucketOf(LaneIndex lane, int member) {
        long bucket = (open(model.middle(lane.number(member))) >> exponent) - firstBucket;
        return bucket >= 0 && bucket < buckets ? (int) bucket : -1;
    }

    private long duration(LaneIndex lane, int member) {
        int number = lane.number(member);
        return model.end(number) - model.start(number);
    }

    private int drawMark(Bucket bucket, double x, double top) {
        int visible = bucket.visible();
        if (visible > 0) {
            single.drawMark(bucket.first(), x, top + Sizes.CROWD_HEIGHT / 2);
        }
        return visible;
    }

    private int drawCluster(Bucket bucket, int tone, double top) {
        int visible = bucket.visible();
        if (visible == 0) {
            return 0;
        }
        int first = bucket.first();
        String number = number(bucket.size());
        double textWidth = measure.width(number, style);
        double left = x(first) - (open(model.middle(first)) - edge(bucket.place())) * scale.pxPerMs();
        double length = Math.scalb(scale.pxPerMs(), exponent);
        double width = Math.min(length - 2 * EDGE, Math.max(LEAST_WIDTH, textWidth + 2 * INSET));
        double leftmost = left + EDGE + width / 2;
        // As wide as its stretch, it has one place, from which rounding may keep its two ends apart.
        double rightmost = Math.max(leftmost, left + length - EDGE - width / 2);
        double middle = inSight(Math.clamp((x(first) + x(bucket.last())) / 2, leftmost, rightmost), width,
                leftmost, rightmost);
        cluster(middle, width, number, tone, top, bucket.group(), false);
        return visible;
    }

    /** A place in the same stretch in which the edge of the view cuts no number, as far as there is one. */
    private double inSight(double middle, double width, double leftmost, double rightmost) {
        double from = plot.x() + EDGE + width / 2;
        double to = plot.right() - EDGE - width / 2;
        return middle < from ? Math.min(from, rightmost) : middle > to ? Math.max(to, leftmost) : middle;
    }

    private double x(int number) {
        return plot.x() + scale.x(model.middle(number));
    }

    private void cluster(double middle, double width, String number, int tone, double top, EventGroup group,
            boolean header) {
        double textWidth = measure.width(number, style);
        double y = top + (Sizes.CROWD_HEIGHT - HEIGHT) / 2;
        SceneItem item = new SceneItem.Cluster(new Box(middle - width / 2, y, width, HEIGHT), tone, group,
                new SceneItem.Label(new Box(middle - textWidth / 2, y, textWidth, HEIGHT),
                        y + HEIGHT / 2 + style.middleToBaseline(), number, style, Ink.NORMAL, tone, null));
        if (header) {
            scene.header(item);
        } else {
            scene.body(item);
        }
    }

    private int drawLong(LaneIndex lane, int[] titled, int tone, double top, int lines) {
        int count = 0;
        for (DurationClass members : lane.classes()) {
            count += isShort(members.exponent()) ? 0 : members.countInRange(scale.window());
        }
        for (int member : titled) {
            if (!isShort(DurationClass.exponentOf(duration(lane, member))) && inWindow(lane.number(member))) {
                count--;
            }
        }
        if (count > MOST_THIN) {
            drawRest(count, () -> longOnes(lane, titled), tone, top);
        } else if (count > 0) {
            int[] rest = drawThin(longOnes(lane, titled), lines, top + Sizes.CROWD_HEIGHT);
            if (rest.length > 0) {
                drawRest(rest.length, () -> rest, tone, top);
            }
        }
        return count;
    }

    /** Lays long events out in one line or more, and returns those that would cover others there. */
    private int[] drawThin(int[] numbers, int lines, double bottom) {
        Ints rest = new Ints();
        long[] ends = new long[lines];
        Arrays.fill(ends, Long.MIN_VALUE);
        for (int number : Arrays.stream(numbers).sorted().toArray()) {
            int line = 0;
            while (line < lines && ends[line] > model.start(number)) {
                line++;
            }
            if (line < lines) {
                ends[line] = model.end(number);
                single.drawThin(number, bottom + line * THIN_STEP);
            } else {
                rest.add(number);
            }
        }
        return rest.toArray();
    }

    private void drawRest(int count, Supplier<int[]> numbers, int tone, double top) {
        String number = "+" + number(count);
        double width = measure.width(number, style) + 2 * INSET;
        cluster(plot.x() - EDGE - width / 2 - 4, width, number, tone, top, new MemberGroup(model, count, numbers),
                true);
    }

    /** The long members in the window that have no title, in the order of their classes. */
    private int[] longOnes(LaneIndex lane, int[] titled) {
        Ints found = new Ints();
        for (DurationClass members : lane.classes()) {
            if (!isShort(members.exponent())) {
                members.forEachInRange(scale.window(), member -> {
                    if (Arrays.binarySearch(titled, member) < 0) {
                        found.add(lane.number(member));
                    }
                });
            }
        }
        return found.toArray();
    }

    private boolean inWindow(int number) {
        TimeWindow window = scale.window();
        return model.start(number) < window.end() && model.end(number) > window.start();
    }

    /** A count in at most four characters; from a thousand on it is rounded, to two digits at least. */
    static String number(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        return count < 999_500 ? rounded(count / 1e3) + "k" : rounded(count / 1e6) + "M";
    }

    private static String rounded(double thousands) {
        return String.format(Locale.ROOT, thousands < 9.95 ? "%.1f" : "%.0f", thousands);
    }

    /** The untitled short events of a lane that are counted together; at least one. */
    private final class Bucket {
        private final LaneIndex lane;
        private final int[] titled;
        private final List<Cuts> cuts;
        private final int place;
        private final int size;

        Bucket(LaneIndex lane, int[] titled, List<Cuts> cuts, int place, int size) {
            this.lane = lane;
            this.titled = titled;
            this.cuts = cuts;
            this.place = place;
            this.size = size;
        }

        int place() {
            return place;
        }

        int size() {
            return size;
        }

        /** How many are in the window: all where their middles are, else those that reach into it. */
        int visible() {
            TimeWindow window = scale.window();
            if (edge(place) > open(window.start()) && edge(place + 1) <= open(window.end())) {
                return size;
            }
            int visible = 0;
            for (int number : numbers()) {
                visible += inWindow(number) ? 1 : 0;
            }
            return visible;
        }

        /** The number of the event with the first middle. */
        int first() {
            int best = -1;
            for (Cuts cut : cuts) {
                int at = cut.at[place];
                while (at < cut.at[place + 1] && titled(cut.members.byMiddle(at))) {
                    at++;
                }
                if (at < cut.at[place + 1]) {
                    int number = lane.number(cut.members.byMiddle(at));
                    best = best < 0 || model.middle(number) < model.middle(best) ? number : best;
                }
            }
            return best;
        }

        /** The number of the event with the last middle. */
        int last() {
            int best = -1;
            for (Cuts cut : cuts) {
                int at = cut.at[place + 1] - 1;
                while (at >= cut.at[place] && titled(cut.members.byMiddle(at))) {
                    at--;
                }
                if (at >= cut.at[place]) {
                    int number = lane.number(cut.members.byMiddle(at));
                    best = best < 0 || model.middle(number) > model.middle(best) ? number : best;
                }
            }
            return best;
        }

        EventGroup group() {
            return new MemberGroup(model, size, this::numbers);
        }

        private int[] numbers() {
            Ints found = new Ints();
            for (Cuts cut : cuts) {
                for (int at = cut.at[place]; at < cut.at[place + 1]; at++) {
                    int member = cut.members.byMiddle(at);
                    if (!titled(member)) {
                        found.add(lane.number(member));
                    }
                }
            }
            return found.toArray();
        }

        private boolean titled(int member) {
            return Arrays.binarySearch(titled, member) >= 0;
        }
    }
}
