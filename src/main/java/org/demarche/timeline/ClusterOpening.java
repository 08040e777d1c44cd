package org.demarche.timeline;

import java.util.OptionalInt;
import java.util.function.Function;
import org.demarche.model.id.EventId;

/** Whether it helps to zoom to a cluster. */
public final class ClusterOpening {
    /** Two marks are told apart when they stand as far from each other as they are wide and as far again, in px. */
    private static final double APART = 4 * Sizes.MARK;
    /** A zoom of less than this is hardly seen. */
    private static final double SLIGHT = 1.2;

    private ClusterOpening() {}

    /** Whether one would have to go back from a view to see all of some time: no zoom parts events that long. */
    private static boolean farther(TimeWindow members, double scale, Viewport seen, Folds folds) {
        return TimeScale.distance(members.start(), members.end(), folds, scale) * SLIGHT > seen.plotWidth();
    }

    /**
     * Whether some zoom draws members of a cluster apart from each other: the view is not as near as it gets, and in
     * the nearest one they stand at different times, or at least in different rows.
     *
     * @param seen the view in which the cluster is drawn
     * @param layout lays out another view of the same timeline
     */
    public static boolean canTakeApart(TimelineModel model, EventGroup group, Viewport seen, Folds folds,
            Function<Viewport, TimelineScene> layout) {
        double nearest = seen.plotWidth() / TimeScale.SHORTEST;
        double scale = seen.scale(folds).pxPerMs();
        if (scale * SLIGHT > nearest || farther(group.window(), scale, seen, folds)) {
            return false;
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (EventId event : group.events()) {
            OptionalInt number = model.numberOf(event);
            if (number.isPresent()) {
                long anchor = model.extent(number.getAsInt()).anchor();
                first = Math.min(first, anchor);
                last = Math.max(last, anchor);
            }
            if (first < last && (last - first) * nearest >= APART) {
                return true;
            }
        }
        if (first > last) {
            return false;
        }
        long start = first - TimeScale.SHORTEST / 2;
        TimelineScene near = layout.apply(seen.withWindow(new TimeWindow(start, start + TimeScale.SHORTEST)));
        return group.events().stream().map(near::boundsOf).distinct().limit(2).count() > 1;
    }
}
