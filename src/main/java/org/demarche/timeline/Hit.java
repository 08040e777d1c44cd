package org.demarche.timeline;

import java.util.List;
import org.demarche.model.Relation;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;

/** What lies at a point of a scene. */
public sealed interface Hit {
    /** One event. */
    record EventHit(EventId event) implements Hit {}

    /** Several events drawn as one. */
    record ClusterHit(EventGroup group) implements Hit {}

    /** An arc that ties two events. */
    record RelationHit(Relation relation) implements Hit {}

    /**
     * The date on which articles that report an event were published.
     *
     * @param articles of that date, at least one
     */
    record PublicationHit(EventId event, List<ArticleId> articles) implements Hit {
        public PublicationHit {
            articles = List.copyOf(articles);
        }
    }

    /**
     * The date on which statements were made that belong to an event of another date.
     *
     * @param quotes of that date, at least one
     */
    record SaidHit(EventId event, List<QuoteId> quotes) implements Hit {
        public SaidHit {
            quotes = List.copyOf(quotes);
        }
    }

    /** Something on the header of a lane. */
    sealed interface LaneHit extends Hit {
        /** The key of the lane. */
        String key();
    }

    /** The header itself. */
    record LaneHeaderHit(String key) implements LaneHit {}

    /** The sign that collapses or opens the lane. */
    record LaneToggleHit(String key) implements LaneHit {}

    /** The lower border, by which the lane is made taller or less tall. */
    record LaneBorderHit(String key) implements LaneHit {}

    /**
     * The axis.
     *
     * @param ms the moment there
     */
    record AxisHit(long ms) implements Hit {}

    /** Nothing that can be acted upon. */
    record Nothing() implements Hit {}

    /** The one value of {@link Nothing}. */
    Hit NOTHING = new Nothing();
}
