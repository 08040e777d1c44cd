package org.demarche.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Event;

/** Puts events in order of their starts, then of their ends, then of their ids. */
final class TimeOrder {
    private static final Comparator<Tied> BY_END_AND_ID =
            Comparator.comparingLong(Tied::end).thenComparing(Tied::id);

    /** One of several events that start at the same moment. */
    private record Tied(int ordinal, long end, String id) {}

    private TimeOrder() {}

    /**
     * Events in order of time; those that do not differ in it stay in the dossier's order.
     *
     * @param ordinals their places in the dossier, ascending
     * @param events of the dossier
     */
    static int[] of(int[] ordinals, List<Event> events, EventTimes times) {
        long[] starts = new long[ordinals.length];
        for (int i = 0; i < ordinals.length; i++) {
            starts[i] = times.start(ordinals[i]);
        }
        int[] order = AscendingOrder.of(starts);
        for (int i = 0; i < order.length; i++) {
            order[i] = ordinals[order[i]];
        }
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length || times.start(order[to]) != times.start(order[from])) {
                settle(order, from, to, events, times);
                from = to;
            }
        }
        return order;
    }

    private static void settle(int[] order, int from, int to, List<Event> events, EventTimes times) {
        if (to - from == 1) {
            return;
        }
        Tied[] tied = new Tied[to - from];
        for (int i = 0; i < tied.length; i++) {
            int ordinal = order[from + i];
            tied[i] = new Tied(ordinal, times.end(ordinal), events.get(ordinal).id().value());
        }
        Arrays.sort(tied, BY_END_AND_ID);
        for (int i = 0; i < tied.length; i++) {
            order[from + i] = tied[i].ordinal();
        }
    }
}
