package org.demarche.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * The events that a timeline shows, prepared for layout: in order of time and in lanes. Immutable.
 *
 * <p>The axis is that of all events of the dossier: a filter moves neither the breaks nor the ends of open events.
 *
 * <p>Events are numbered from 0 in order of their starts, then of their ends, then of their ids. What is asked in every
 * frame is kept in columns, so that an event costs some tens of bytes beside its record and is found by binary search.
 */
public final class TimelineModel {
    /** Asking so many lanes is hardly dearer than asking an index of all events. */
    private static final int FEW_LANES = 32;
    private static final long SHORTEST_HOME = 30 * 86_400_000L;
    private static final double HOME_LEFT = 24;
    private static final double HOME_RIGHT = 112;

    private final DossierIndex index;
    private final LaneKind laneKind;
    private final LaneSorter sorter;
    private final TimeWindow reach;
    private final Folds folds;
    private final TimeWindow content;
    /** For each number, the event's place in the dossier. */
    private final int[] ordinals;
    private final long[] starts;
    private final long[] ends;
    private final short[] tones;
    /** For each place in the dossier, the event's number, -1 where it is not shown. */
    private final int[] numbers;
    private final List<Lane> lanes;
    private final List<LaneIndex> laneIndexes;
    /** Indexes in which each event is once: those of the lanes, or one of all events where that is simpler. */
    private final List<LaneIndex> whole;

    private TimelineModel(DossierIndex index, List<Event> events, IntPredicate visible, LaneKind laneKind) {
        this.index = index;
        this.laneKind = laneKind;
        EventTimes times = new EventTimes(events);
        reach = times.reach();
        folds = times.folds();
        ordinals = TimeOrder.of(shown(events.size(), visible), events, times);
        starts = new long[ordinals.length];
        ends = new long[ordinals.length];
        tones = new short[ordinals.length];
        sorter = new LaneSorter(index, laneKind);
        numbers = new int[events.size()];
        Arrays.fill(numbers, -1);
        long last = Long.MIN_VALUE;
        for (int number = 0; number < ordinals.length; number++) {
            numbers[ordinals[number]] = number;
            starts[number] = times.start(ordinals[number]);
            ends[number] = times.end(ordinals[number]);
            tones[number] = (short) sorter.tone(events.get(ordinals[number]).side());
            last = Math.max(last, ends[number]);
        }
        content = ordinals.length == 0 ? reach : new TimeWindow(starts[0], last);
        LaneSorter.Sorted sorted = sorter.sort(ordinals.length, number -> events.get(ordinals[number]));
        lanes = List.copyOf(sorted.lanes());
        laneIndexes = sorted.members().stream().map(ofLane -> LaneIndex.of(starts, ends, ofLane)).toList();
        boolean eachOnce = laneIndexes.size() <= FEW_LANES
                && laneIndexes.stream().mapToInt(LaneIndex::size).sum() == ordinals.length;
        whole = eachOnce ? laneIndexes : List.of(LaneIndex.of(starts, ends));
    }

    private static int[] shown(int size, IntPredicate visible) {
        Ints shown = new Ints();
        for (int ordinal = 0; ordinal < size; ordinal++) {
            if (visible.test(ordinal)) {
                shown.add(ordinal);
            }
        }
        return shown.toArray();
    }

    /**
     * Prepares the events that pass a filter.
     *
     * @param visible which events are shown
     */
    public static TimelineModel of(DossierIndex index, Predicate<Event> visible, LaneKind lanes) {
        List<Event> events = index.dossier().events();
        return new TimelineModel(index, events, ordinal -> visible.test(events.get(ordinal)), lanes);
    }

    /** A timeline without events, whatever the dossier holds. */
    public static TimelineModel empty(DossierIndex index) {
        return new TimelineModel(index, List.of(), _ -> false, LaneKind.NONE);
    }

    /**
     * Prepares the events that pass a filter.
     *
     * @param visible which events are shown, by their places in {@code dossier.events()}
     */
    public static TimelineModel ofOrdinals(DossierIndex index, IntPredicate visible, LaneKind lanes) {
        return new TimelineModel(index, index.dossier().events(), visible, lanes);
    }

    /** The dossier that is shown. */
    public DossierIndex index() {
        return index;
    }

    /** What the lanes stand for. */
    public LaneKind laneKind() {
        return laneKind;
    }

    /** The number of events shown. */
    public int size() {
        return starts.length;
    }

    /** The event with a number. */
    public Event event(int number) {
        return index.dossier().events().get(ordinals[number]);
    }

    /** The place in {@code dossier.events()} of the event with a number. */
    public int ordinal(int number) {
        return ordinals[number];
    }

    /** The lanes from top to bottom; none is empty. */
    public List<Lane> lanes() {
        return lanes;
    }

    /**
     * What an event's date looks like; worked out at every call.
     *
     * @param number of the event
     */
    public EventExtent extent(int number) {
        return EventExtent.of(event(number).when().date(), reach);
    }

    /** The number of an event, empty where it is not shown; of several with one id, the first of the dossier's. */
    public OptionalInt numberOf(EventId id) {
        int ordinal = index.ordinal(id);
        int number = ordinal < 0 || ordinal >= numbers.length ? -1 : numbers[ordinal];
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The place of an event's side among the dossier's sides, {@link SceneItem#NO_TONE} where it has none. */
    public int tone(int number) {
        return tones[number];
    }

    /** The place of a side among the dossier's sides, {@link SceneItem#NO_TONE} where there is none. */
    public int toneOf(@Nullable SideId side) {
        return sorter.tone(side);
    }

    /** The long uneventful stretches of the dossier that may be folded, the same whatever is shown. */
    public Folds folds() {
        return folds;
    }

    /** From before the dossier's first event to after its last, shown or not; open-ended events reach to its ends. */
    public TimeWindow reach() {
        return reach;
    }

    /** From the start of the first event shown to the end of the last; the whole reach where none is shown. */
    public TimeWindow content() {
        return content;
    }

    /**
     * From the start of the first of some events to the end of the last; the whole reach where there is none.
     *
     * @param wanted which of those shown, by their places in {@code dossier.events()}
     */
    public TimeWindow content(IntPredicate wanted) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int number = 0; number < ordinals.length; number++) {
            if (wanted.test(ordinals[number])) {
                first = Math.min(first, starts[number]);
                last = Math.max(last, ends[number]);
            }
        }
        return first > last ? reach : new TimeWindow(first, last);
    }

    /** What lies when in a lane. */
    LaneIndex lane(int lane) {
        return laneIndexes.get(lane);
    }

    /** How many events have their middle before a moment. */
    int countBefore(long moment) {
        int count = 0;
        for (LaneIndex index : whole) {
            count += index.countBefore(moment);
        }
        return count;
    }

    /** The number of the event whose middle is nearest to a moment, the earlier of two; -1 where there is none. */
    int nearest(long moment) {
        int best = -1;
        for (LaneIndex index : whole) {
            int member = index.nearest(moment, -1);
            int number = member < 0 ? -1 : index.number(member);
            if (number >= 0 && (best < 0
                    || LaneIndex.isNearer(middle(number), number, middle(best), best, moment))) {
                best = number;
            }
        }
        return best;
    }

    /** The first moment of an event. */
    long start(int number) {
        return starts[number];
    }

    /** The first moment after an event. */
    long end(int number) {
        return ends[number];
    }

    /** The moment in the middle of an event. */
    long middle(int number) {
        return starts[number] + (ends[number] - starts[number]) / 2;
    }

    /**
     * The view that shows everything, with some margin.
     *
     * @param width of the whole timeline, in px
     * @param height of the whole timeline, in px
     */
    public Viewport home(double width, double height, Folds foldsInUse) {
        return fit(content(), width, height, foldsInUse);
    }

    /** The view that shows a window, with some margin. */
    public Viewport fit(TimeWindow window, double width, double height, Folds foldsInUse) {
        return new Viewport(fit(window, Math.max(1, width - Viewport.gutter(width)), foldsInUse), width, height, 0);
    }

    /**
     * A window with some margin.
     *
     * @param plot the width that shows it, in px
     */
    public static TimeWindow fit(TimeWindow window, double plot, Folds foldsInUse) {
        TimeWindow wanted = window;
        if (window.duration() < SHORTEST_HOME) {
            wanted = window.expandedBy((double) (SHORTEST_HOME - window.duration()) / 2 / window.duration());
        }
        double room = Math.max(plot / 2, plot - HOME_LEFT - HOME_RIGHT);
        TimeScale scale = TimeScale.of(wanted, room, foldsInUse);
        double left = Math.min(HOME_LEFT, plot / 4);
        return new TimeWindow(scale.time(-left), scale.time(plot - left));
    }
}
