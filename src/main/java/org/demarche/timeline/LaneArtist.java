package org.demarche.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.timeline.EventArtist.Slot;
import org.demarche.timeline.TimelineScene.LaneCount;

/** Lays out the events of one lane. */
final class LaneArtist {
    /** Cards begin to appear when the whole content is this many times wider than the view. */
    private static final double NEAR = 1.5;

    private final TimelineModel model;
    private final EventTexts texts;
    private final TimeScale scale;
    private final Box plot;
    private final double rowHeight;
    private final Emphasis emphasis;
    private final EventArtist events;
    private final CrowdArtist crowd;

    LaneArtist(TimelineModel model, EventTexts texts, TimeScale scale, Box plot, double rowHeight,
            Emphasis emphasis, SceneBuilder scene) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.plot = plot;
        this.rowHeight = rowHeight;
        this.emphasis = emphasis;
        events = new EventArtist(model, texts, scale, plot, rowHeight, emphasis, scene);
        crowd = new CrowdArtist(model, texts, scale, plot, scene, events);
    }

    /**
     * Rows below the planned ones, for events that stand out although they have no room.
     *
     * @return for each member its row from 0 among these, -1 for the others
     */
    int[] extraRows(int lane, LanePlan plan, LaneShape shape) {
        int[] members = model.members(lane);
        boolean[] demanded = new boolean[members.length];
        if (!emphasis.selected().isEmpty() || !emphasis.hits().isEmpty()) {
            for (int i = 0; i < members.length; i++) {
                demanded[i] = !plan.titled(i)
                        && emphasis.demandsLabel(model.event(members[i]).id());
            }
        }
        return RowPacking.rows(shape.left(), shape.right(), demanded);
    }

    /**
     * Lays out the lane.
     *
     * @param extra rows of events that stand out, see {@link #extraRows}
     * @param top of the first row
     * @param height of the rows and the row of clusters
     */
    LaneCount draw(int lane, LanePlan plan, LaneShape shape, int[] extra, double top, double height) {
        int[] members = model.members(lane);
        double crowdHeight = plan.crowd() ? Sizes.CROWD_HEIGHT : 0;
        int rows = (int) ((height - crowdHeight + 0.5) / rowHeight);
        int free = rows - RowPacking.count(extra);
        CardPlan cards = shape.width() < NEAR * plot.width() ? CardPlan.none(shape, plan)
                : CardPlan.of(shape, plan, Arrays.stream(members).mapToDouble(texts::cardWidth).toArray(),
                        i -> texts.cardText(members[i]).initials() != null, free);
        double[] freeFrom = new double[rows + 1];
        Arrays.fill(freeFrom, Double.NEGATIVE_INFINITY);
        int drawn = 0;
        for (int i = 0; i < members.length; i++) {
            if ((!plan.titled(i) && extra[i] < 0) || outOfSight(members[i])) {
                continue;
            }
            if (plan.inStrip(i)) {
                events.draw(members[i], new Slot(top + height - Sizes.CROWD_HEIGHT, Sizes.CROWD_HEIGHT, false,
                        plan.before(i), Double.POSITIVE_INFINITY));
            } else {
                boolean card = cards.card(i);
                int row = extra[i] >= 0 ? free + extra[i] : cards.row(i);
                int tall = card ? Sizes.CARD_ROWS : 1;
                double from = IntStream.range(row, row + tall).mapToDouble(r -> freeFrom[r]).max().orElseThrow();
                double right = events.draw(members[i],
                        new Slot(top + row * rowHeight, rowHeight, card, plan.before(i), from));
                Arrays.fill(freeFrom, row, row + tall, right + Sizes.CLEARANCE);
            }
            if (inWindow(members[i])) {
                drawn++;
            }
        }
        int[] rest = IntStream.range(0, members.length)
                .filter(i -> !plan.titled(i) && extra[i] < 0).toArray();
        drawn += crowd.draw(members, rest, shape, model.lanes().get(lane).tone(), top + height - Sizes.CROWD_HEIGHT);
        int inRange = (int) Arrays.stream(members).filter(this::inWindow).count();
        return new LaneCount(model.lanes().get(lane).key(), inRange, drawn);
    }

    private boolean inWindow(int number) {
        return model.extent(number).window().intersects(scale.window());
    }

    /** Whether nothing of an event can be seen, its halo included; titles are seen only with their events. */
    private boolean outOfSight(int number) {
        return scale.x(model.end(number)) + 2 * Sizes.CLEARANCE < 0
                || scale.x(model.start(number)) - 2 * Sizes.CLEARANCE > plot.width();
    }
}
