package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * The events that a timeline shows, prepared for layout: in order of time, with their extents, in lanes. Immutable.
 *
 * <p>The axis is that of all events of the dossier: a filter moves neither the breaks nor the ends of open events.
 *
 * <p>Events are numbered from 0 in order of their starts, then of their ends, then of their ids.
 */
public final class TimelineModel {
    /** Open time after the last event, as a share of all open time; open-ended events reach to its end. */
    private static final double OPEN_END_ROOM = 0.02;
    private static final long DAY = 86_400_000L;
    /** A timeline without events shows the year 2000. */
    private static final TimeWindow EMPTY = new TimeWindow(946_684_800_000L, 978_307_200_000L);
    private static final long SHORTEST_HOME = 30 * DAY;
    private static final double HOME_LEFT = 24;
    private static final double HOME_RIGHT = 112;

    private final DossierIndex index;
    private final LaneKind laneKind;
    private final List<Event> events;
    private final List<EventExtent> extents;
    private final long[] starts;
    private final long[] ends;
    private final LaneSorter sorter;
    private final int[] tones;
    private final Map<EventId, Integer> numbers;
    private final List<Lane> lanes;
    private final int[][] members;
    private final TimeWindow reach;
    private final Folds folds;
    private final TimeWindow content;

    private TimelineModel(DossierIndex index, Predicate<Event> visible, LaneKind laneKind) {
        this.index = index;
        this.laneKind = laneKind;
        List<Event> all = index.dossier().events();
        List<Event> shown = all.stream().filter(visible).toList();
        reach = reachOf(all);
        record Placed(Event event, EventExtent extent) {}
        List<Placed> placed = new ArrayList<>(shown.size());
        for (Event event : shown) {
            placed.add(new Placed(event, EventExtent.of(event.when().date(), reach)));
        }
        placed.sort(Comparator.<Placed>comparingLong(p -> p.extent().window().start())
                .thenComparingLong(p -> p.extent().window().end())
                .thenComparing(p -> p.event().id().value()));
        events = placed.stream().map(Placed::event).toList();
        extents = placed.stream().map(Placed::extent).toList();
        starts = extents.stream().mapToLong(e -> e.window().start()).toArray();
        ends = extents.stream().mapToLong(e -> e.window().end()).toArray();
        sorter = new LaneSorter(index, laneKind);
        tones = events.stream().mapToInt(e -> sorter.tone(e.side())).toArray();
        numbers = HashMap.newHashMap(events.size());
        for (int i = 0; i < events.size(); i++) {
            numbers.putIfAbsent(events.get(i).id(), i);
        }
        Map<Lane, int[]> sorted = sorter.sort(events);
        lanes = List.copyOf(sorted.keySet());
        members = sorted.values().toArray(int[][]::new);
        content = starts.length == 0 ? reach
                : new TimeWindow(starts[0], Arrays.stream(ends).max().orElseThrow());
        folds = Folds.of(all.stream().map(event -> EventExtent.of(event.when().date(), reach).window()).toList());
    }

    /**
     * Prepares the events that pass a filter.
     *
     * @param visible which events are shown
     */
    public static TimelineModel of(DossierIndex index, Predicate<Event> visible, LaneKind lanes) {
        return new TimelineModel(index, visible, lanes);
    }

    private static TimeWindow reachOf(List<Event> events) {
        List<TimeWindow> finite = new ArrayList<>();
        for (Event event : events) {
            Bounds bounds = event.when().date().bounds();
            boolean from = bounds.earliest() != Bounds.OPEN_PAST;
            boolean to = bounds.latest() != Bounds.OPEN_FUTURE;
            if (from || to) {
                finite.add(TimeWindow.of(new Bounds(from ? bounds.earliest() : bounds.latest() - 1,
                        to ? bounds.latest() : bounds.earliest() + 1)));
            }
        }
        if (finite.isEmpty()) {
            return EMPTY;
        }
        TimeWindow all = finite.stream().reduce(TimeWindow::union).orElseThrow();
        Folds folds = Folds.of(finite);
        long open = folds.openTime(all.end()) - folds.openTime(all.start());
        double room = Math.max(DAY, open * OPEN_END_ROOM);
        return all.expandedBy(room / all.duration());
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

    /** The events in order of time. */
    public List<Event> events() {
        return events;
    }

    /** The lanes from top to bottom; none is empty. */
    public List<Lane> lanes() {
        return lanes;
    }

    /**
     * What an event's date looks like.
     *
     * @param number of the event
     */
    public EventExtent extent(int number) {
        return extents.get(number);
    }

    /** The number of an event, empty where it is not shown. */
    public OptionalInt numberOf(EventId id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
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

    /** The numbers of the events of a lane, in order. */
    int[] members(int lane) {
        return members[lane];
    }

    /** The first moment of an event. */
    long start(int number) {
        return starts[number];
    }

    /** The first moment after an event. */
    long end(int number) {
        return ends[number];
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
        TimeWindow wanted = window;
        if (window.duration() < SHORTEST_HOME) {
            wanted = window.expandedBy((double) (SHORTEST_HOME - window.duration()) / 2 / window.duration());
        }
        double plot = Math.max(1, width - Viewport.gutter(width));
        double room = Math.max(plot / 2, plot - HOME_LEFT - HOME_RIGHT);
        TimeScale scale = TimeScale.of(wanted, room, foldsInUse);
        double left = Math.min(HOME_LEFT, plot / 4);
        return new Viewport(new TimeWindow(scale.time(-left), scale.time(plot - left)), width, height, 0);
    }
}
