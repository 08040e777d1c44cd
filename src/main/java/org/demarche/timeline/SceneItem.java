package org.demarche.timeline;

import java.util.List;
import org.demarche.model.Relation;
import org.demarche.model.id.EventId;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.EventExtent.Form;
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

    /** Whether it takes clicks at a point. */
    default boolean touches(double x, double y) {
        return touch().contains(x, y);
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

    /**
     * A number behind a title, which leads to a source.
     *
     * @param text the number with the sign around it
     * @param number of the source
     */
    record Citation(Box box, double baseline, String text, TextStyle style, int number, EventId event)
            implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /** How strongly a text is drawn. */
    enum Ink { STRONG, NORMAL, QUIET, TONE, ON_TONE }

    /**
     * A sign for one event.
     *
     * @param form what the date says of the moment; a mark on one of several dates that are all meant is a point
     * @param uncertain whether the date is stated to be uncertain
     * @param approximate whether the date is stated to be approximate
     */
    record Mark(Box box, MarkShape shape, int tone, Form form, boolean uncertain, boolean approximate, EventId event)
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
     * @param start how it begins
     * @param end how it ends
     * @param fadeLeft px at the left over which it comes up, 0 for a sharp start
     * @param fadeRight px at the right over which it dies away, 0 for a sharp end
     * @param uncertain whether the dates are stated to be uncertain
     */
    record Span(Box box, int tone, Edge start, Edge end, double fadeLeft, double fadeRight, boolean uncertain,
            EventId event) implements SceneItem {
        @Override
        public Hit hit() {
            return new Hit.EventHit(event);
        }
    }

    /**
     * A line below a row that reaches from the earliest to the latest moment of a date.
     *
     * @param form what the date says of the time between
     * @param start open where it goes on before its left end
     * @param end open where it goes on after its right end
     * @param dates x of the dates of a set
     */
    record Bracket(Box box, int tone, Form form, Edge start, Edge end, boolean uncertain, boolean approximate,
            List<Double> dates, EventId event) implements SceneItem {
        public Bracket {
            dates = List.copyOf(dates);
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
     * An arc that ties two events.
     *
     * @param curve from the first event of the relation to the second
     * @param relation what ties them
     * @param strong whether it belongs to a selected event
     * @param fromInView false where the curve begins at the edge of the view, since the first event lies beyond it
     * @param toInView false where the curve ends at the edge of the view, since the second event lies beyond it
     */
    record Arc(Curve curve, Relation relation, boolean strong, boolean fromInView, boolean toInView)
            implements SceneItem {
        /** How far from its line an arc takes clicks, in px. */
        static final double REACH = 4;

        /** How kinds of relations are told apart. */
        public enum Sign {
            /** Ends in an arrow: it responds to the other. */
            ARROW,
            /** Ends in a dot: it is part of the other. */
            DOT,
            /** A plain line: it precedes the other. */
            PLAIN,
            /** Two bars across the middle: it contradicts the other. */
            BARS
        }

        /** The sign of its kind. */
        public Sign sign() {
            return switch (relation.kind()) {
                case RESPONDS_TO -> Sign.ARROW;
                case PART_OF -> Sign.DOT;
                case PRECEDES -> Sign.PLAIN;
                case CONTRADICTS -> Sign.BARS;
            };
        }

        /** Whether the dossier's author infers it; no source states it. */
        public boolean inferred() {
            return relation.basis() == Relation.Basis.INFERRED;
        }

        @Override
        public Box box() {
            return curve.box().grown(REACH);
        }

        @Override
        public boolean touches(double x, double y) {
            return box().contains(x, y) && curve.distance(x, y) <= REACH;
        }

        @Override
        public Hit hit() {
            return new Hit.RelationHit(relation);
        }
    }

    /**
     * A further date of an event, tied to the event on the lower edge of its row.
     *
     * @param sign around the middle of the date
     * @param what the date is of
     * @param fromX where the tie leaves the event
     * @param fromY where the tie leaves the event
     * @param earliest the x of the first moment of the date
     * @param latest the x of the last moment of the date
     * @param doubtful whether the date is stated to be approximate or uncertain
     * @param tone of the event
     * @param hit what a click on it means
     */
    record TiedDate(Box sign, What what, double fromX, double fromY, double earliest, double latest,
            boolean doubtful, int tone, Hit hit) implements SceneItem {
        /** What a date is of. */
        public enum What {
            /** An article that reports the event. */
            PUBLISHED,
            /** A statement that belongs to the event but was made at another time. */
            SAID
        }

        @Override
        public Box box() {
            double left = Math.min(Math.min(fromX, earliest), sign.x());
            double right = Math.max(Math.max(fromX, latest), sign.right());
            double top = Math.min(fromY, sign.y());
            return new Box(left, top, right - left, sign.bottom() - top);
        }

        @Override
        public Box touch() {
            return sign.grown(3);
        }
    }

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
