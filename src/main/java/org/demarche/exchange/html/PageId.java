package org.demarche.exchange.html;

import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;

/** Names of places in the page. The things of a dossier may share an id where they differ in kind; places do not. */
final class PageId {
    private PageId() {}

    /** Where a thing stands, for example "event-veto-2011". */
    static String of(Id id) {
        return switch (id) {
            case ArticleId _ -> "source-" + id;
            case EventId _ -> "event-" + id;
            case KindId _ -> "kind-" + id;
            case QuoteId _ -> "quote-" + id;
            case SideId _ -> "side-" + id;
            case SpeakerId _ -> "speaker-" + id;
        };
    }

    /** Where the words of a quote stand in the text of its source. */
    static String inText(QuoteId id) {
        return "words-" + id;
    }

    /** The address of a place in the page itself. */
    static String link(Id id) {
        return "#" + of(id);
    }
}
