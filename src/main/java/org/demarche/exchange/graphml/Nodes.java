package org.demarche.exchange.graphml;

import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;

/** The ids of nodes, which tell an event from an article of the same id. */
final class Nodes {
    private Nodes() {}

    /** The id of a thing's node. */
    static String of(Id id) {
        String kind = switch (id) {
            case ArticleId _ -> "article";
            case EventId _ -> "event";
            case SpeakerId _ -> "speaker";
            case SideId _ -> "side";
            case KindId _ -> "kind";
            case QuoteId _ -> "quote";
        };
        return kind + "." + id.value();
    }
}
