package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarche.timeline.EventArtist.Slot;
import org.demarche.timeline.TimelineScene.LaneCount;

/**
 * Lays out the events of the lanes: those with a title in their rows, the others in the row of clusters.
 *
 * <p>The cost is that of what can be seen: members are found through the lane's index and its plan.
 */
final class LaneArtist {
    /** Cards begin to appear when the whole content is this many times wider than the view. */
    private static final double NEAR = 1.5;

    private final TimelineModel model;
    private final TimeScale scale;
    private final Box plot;
    private final double rowHeight;
    private final EventArtist events;
    private final CrowdArtist crowd;
    private final boolean near;

    /**
     * Where a lane is laid out.
     *
     * @param lane its number in the model
     * @param top of its first row
     * @param rows planned rows in use
     * @param strip whether there is a row of clusters below them
     * @param stripTop of the row of clusters
     * @param below what is free below that row, in px
     */
    record Room(int lane, double top, int rows, boolean strip, double stripTop, double below) {}

    /** A title in a row. */
    private record Entry(int member, int row, double left, boolean demanded) {}

    LaneArtist(TimelineModel model, EventTexts texts, TimeScale scale, Box plot, double rowHeight,
            Emphasis emphasis, SceneBuilder scene) {
        this.model = model;
        this.scale = scale;
        this.plot = plot;
        this.rowHeight = rowHeight;
        events = new EventArtist(model, texts, scale, plot, rowHeight, emphasis, scene);
        crowd = new CrowdArtist(model, texts.measure(), texts.options(), scale, plot, scene, events);
        near = !texts.options().still() && TimeScale.distance(model.content().start(), model.content().end(),
                scale.folds(), scale.pxPerMs()) >= NEAR * plot.width();
    }

    /** Lays out a lane. */
    LaneCount draw(LaneTitles titles, DemandedTitles demanded, Room room) {
        List<Entry> entries = entries(titles, demanded, room.rows());
        int drawn = drawTitles(titles, demanded, room, entries);
        int[] titled = entries.stream().mapToInt(Entry::member).sorted().toArray();
        Lane lane = model.lanes().get(room.lane());
        if (room.strip()) {
            drawn += crowd.draw(titles.lane(), titled, lane.tone(), room.stripTop(), room.below());
        }
        return new LaneCount(lane.key(), titles.lane().countInRange(scale.window()), drawn);
    }

    /** The titles in and near the window, row by row and in order of time in each. */
    private List<Entry> entries(LaneTitles titles, DemandedTitles demanded, int rows) {
        double pxPerMs = scale.pxPerMs();
        List<Entry> entries = new ArrayList<>();
        titles.forEachShown(scale, CrowdArtist.margin(pxPerMs), member -> {
            int row = titles.row(member);
            double left = titles.left(member, pxPerMs);
            if (row < rows && demanded.row(member) < 0
                    && !demanded.displaces(member, row, left, titles.right(member, pxPerMs))) {
                entries.add(new Entry(member, row, left, false));
            }
        });
        if (!demanded.isEmpty()) {
            for (int member : demanded.members()) {
                entries.add(new Entry(member, demanded.row(member), titles.left(member, pxPerMs), true));
            }
            entries.sort(Comparator.comparingInt(Entry::row).thenComparingDouble(Entry::left));
        }
        return entries;
    }

    private int drawTitles(LaneTitles titles, DemandedTitles demanded, Room room, List<Entry> entries) {
        boolean cards = near && demanded.isEmpty() && room.rows() == titles.rows() && room.rows() >= Sizes.CARD_ROWS;
        double[] freeFrom = new double[room.rows() + demanded.extraRows()];
        Arrays.fill(freeFrom, Double.NEGATIVE_INFINITY);
        int drawn = 0;
        for (Entry entry : entries) {
            int number = titles.lane().number(entry.member());
            if (inWindow(number)) {
                drawn++;
            }
            if (!outOfSight(number)) {
                boolean card = cards && titles.card(entry.member(), scale.pxPerMs());
                int row = card ? Math.min(entry.row(), room.rows() - Sizes.CARD_ROWS) : entry.row();
                double top = room.top() + row * rowHeight;
                double right = events.draw(number,
                        new Slot(top, rowHeight, card, titles.before(entry.member()),
                                cards ? Double.POSITIVE_INFINITY : freeFrom[entry.row()]));
                freeFrom[entry.row()] = right + Sizes.CLEARANCE;
            }
        }
        return drawn;
    }

    private boolean inWindow(int number) {
        TimeWindow window = scale.window();
        return model.start(number) < window.end() && model.end(number) > window.start();
    }

    /** Whether nothing of an event can be seen, its halo included; titles are seen only with their events. */
    private boolean outOfSight(int number) {
        return scale.x(model.end(number)) + 2 * Sizes.CLEARANCE < 0
                || scale.x(model.start(number)) - 2 * Sizes.CLEARANCE > plot.width();
    }
}
