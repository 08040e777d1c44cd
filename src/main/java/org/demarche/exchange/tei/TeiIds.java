package org.demarche.exchange.tei;

import java.util.Optional;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** The {@code xml:id}s of things, which begin with a letter and differ between kinds, and pointers to them. */
final class TeiIds {
    private final DossierIndex index;
    private int astray;

    TeiIds(DossierIndex index) {
        this.index = index;
    }

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

    /** The further parts of a quote that is broken up; no slug has an underscore. */
    static String part(QuoteId quote, int number) {
        return number == 1 ? of(quote) : of(quote) + "_" + number;
    }

    /** A pointer to a thing; null, and counted, where the dossier does not have it. */
    @Nullable String pointer(@Nullable Id id) {
        if (id == null) {
            return null;
        }
        Optional<?> thing = switch (id) {
            case ArticleId article -> index.article(article);
            case EventId event -> index.event(event);
            case SpeakerId speaker -> index.speaker(speaker);
            case SideId side -> index.side(side);
            case KindId kind -> index.kind(kind);
            case QuoteId quote -> index.quote(quote);
        };
        astray += thing.isPresent() ? 0 : 1;
        return thing.isPresent() ? "#" + of(id) : null;
    }

    /** How many pointers would have led nowhere. */
    int astray() {
        return astray;
    }
}
