package org.demarche.timeline;

import java.util.List;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/**
 * One thing to draw, in scene coordinates (px from the timeline's upper left corner).
 *
 * <p>Colours are named by their part, not given: a tone is the place of a side among the dossier's sides, or
 * {@link #NO_TONE}.
 */
public sealed interface SceneItem {
    /** The tone of what belongs to no side. */
    int NO_TONE = -1;

    /** The rectangle in which all of it is drawn. */
    Box box();

    /** Where it takes clicks; may reach a little beyond what is drawn. */
    default Box touch() {
        return box();
    }

    /** What a click on it means; null when clicks go through to what lies below. */
    default @Nullable Hit hit() {
        return null;
    }

    /**
     * The plane of a lane.
     *
     * @param alternate whether it is one of every other lane
     */
    record LaneBand(Box box, boolean alternate) implements SceneItem {}

    /**
     * The space of a lane's header, with a colour rule at its left edge.
     *
     * @param rowHeight of a row of titles in the lane, in px
     * @param beside what rows leave of the height of a lane that is as tall as they need, in px
     */
    record LaneHeader(Box box, int tone, boolean alternate, String key, double rowHeight, double beside)
            implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.LaneHeaderHit(key);
        }

        /** The number of rows that make the lane as tall as it is, as nearly as rows can. */
        public int rowsOfHeight() {
            return (int) Math.max(1, Math.round((box.height() - beside) / rowHeight));
        }
    }

    /** The sign beside a lane's title that collapses or opens the lane. */
    record LaneToggle(Box box, boolean collapsed, String key) implements SceneItem {
        private static final double REACH = 5;

        @Override
        public Box touch() {
            return box.grown(REACH);
        }

        @Override
        public Hit hit() {
            return new Hit.LaneToggleHit(key);
        }
    }

    /** The lower border of a lane's header, by which it is resized. */
    record LaneBorder(Box box, String key) implements SceneItem {
        private static final double REACH = 4;

        /** Reaches into its own lane only, since the next one is drawn above it. */
        @Override
        public Box touch() {
            return new Box(box.x(), box.y() - REACH, box.width(), box.height() + REACH);
        }

        @Override
        public Hit hit() {
            return new Hit.LaneBorderHit(key);
        }
    }

    /** A hairline. */
    record Rule(Box box, Line line) implements SceneItem {}

    /** What a hairline tells. */
    enum Line { MINOR_TICK, MAJOR_TICK, LANE_BORDER, FRAME }

    /** The plane of the axis. */
    record AxisBand(Box box) implements SceneItem {}

    /** The break in the axis where time is folded; on the lanes, the same break as a quiet stripe. */
    record FoldBreak(Box box, boolean onAxis) implements SceneItem {}

    /**
     * A line of text that starts at the left of the box.
     *
     * @param text as drawn, already shortened
     * @param event to which it belongs, null on axis and headers
     */
    record Label(Box box, double baseline, String text, TextStyle style, Ink ink, int tone, @Nullable EventId event)
            implements SceneItem {
        @Override
        public @Nullable Hit hit() {
            return event == null ? null : new Hit.EventHit(event);
        }
    }

    /** How strongly a text is drawn. */
    enum Ink { STRONG, NORMAL, QUIET, TONE, ON_TONE }

    /**
     * A sign for one event.
     *
     * @param hollow where the moment is not known or uncertain
     */
    record Mark(Box box, MarkShape shape, int tone, boolean hollow, boolean soft, EventId event)
            implements SceneItem {
        @Override
        public Box touch() {
            return box.grown(3);
        }

        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /**
     * A bar for a stretch of time.
     *
     * @param fadeLeft px at the left over which it comes up
     * @param fadeRight px at the right over which it dies away
     * @param arrowLeft whether it goes on before its left end
     * @param arrowRight whether it goes on after its right end
     */
    record Span(Box box, int tone, double fadeLeft, double fadeRight, boolean arrowLeft, boolean arrowRight,
            boolean uncertain, EventId event) implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /**
     * A bracket below a row: at some time between its ends.
     *
     * @param notches x of the dates of a set
     */
    record Bracket(Box box, int tone, boolean soft, boolean arrowLeft, boolean arrowRight, List<Double> notches,
            EventId event) implements SceneItem {
        public Bracket {
            notches = List.copyOf(notches);
        }

        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /**
     * Several events that have no room to be drawn apart.
     *
     * @param number the count as drawn, with its baseline and left edge
     */
    record Cluster(Box box, int tone, EventGroup group, Label number) implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.ClusterHit(group);
        }
    }

    /** A column behind the events of a lane: the more events follow each other there, the higher. */
    record DensityBar(Box box, int tone) implements SceneItem {}

    /** The plane of an event's card. */
    record Card(Box box, int tone, EventId event) implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /** The initials of a speaker on the colour of their side. */
    record Initials(Box box, int tone, Label letters, EventId event) implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /** The ground that makes an event stand out. */
    record Halo(Box box, Reason reason) implements SceneItem {}

    /** Why an event stands out. */
    enum Reason { SELECTED, HIT, HOVER }

    /** The line that ties what is selected to the axis. */
    record Guide(Box box) implements SceneItem {}

    /**
     * A bar of the overview's histogram.
     *
     * @param inWindow whether it lies in the brush
     */
    record OverviewBar(Box box, boolean inWindow) implements SceneItem {}

    /** The part of the overview that the timeline shows. */
    record Brush(Box box) implements SceneItem {}

    /** A length that stands for a duration. */
    record ScaleBar(Box box) implements SceneItem {}
}
