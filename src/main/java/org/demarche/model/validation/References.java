package org.demarche.model.validation;

import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Every id that a thing names is that of a thing in the dossier. */
final class References {
    private final DossierIndex index;
    private final Findings findings;

    private References(DossierIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    static void check(DossierIndex index, Findings findings) {
        new References(index, findings).check();
    }

    private void check() {
        Dossier dossier = index.dossier();
        Findings.each(dossier.speakers(), (i, speaker) -> leads(speaker.side(), Findings.path(i, speaker), "side"));
        Findings.each(dossier.events(), (i, event) -> check(event, Findings.path(i, event)));
        Findings.each(dossier.quotes(), (i, quote) -> check(quote, Findings.path(i, quote)));
        Findings.each(dossier.relations(), (i, relation) -> {
            String path = "relations[" + i + "]";
            leads(relation.from(), path, "from");
            leads(relation.to(), path, "to");
            leads(relation.article(), path, "article");
        });
    }

    private void check(Event event, String path) {
        leads(event.side(), path, "side");
        leads(event.kind(), path, "kind");
        event.participants().forEach(participant -> leads(participant, path, "participants"));
        for (Figure figure : event.figures()) {
            leads(figure.by(), path, "figures");
            leads(figure.article(), path, "figures");
        }
        for (Mention mention : event.mentions()) {
            leads(mention.article(), path, "mentions");
        }
    }

    private void check(Quote quote, String path) {
        leads(quote.article(), path, "article");
        leads(quote.speaker(), path, "speaker");
        leads(quote.event(), path, "event");
        quote.about().forEach(event -> leads(event, path, "about"));
    }

    private void leads(@Nullable Id id, String path, String field) {
        if (id != null && find(id).isEmpty()) {
            findings.add(FindingCode.DANGLING_ID, path,
                    field + " names '" + id + "', but no " + thing(id) + " has that id");
        }
    }

    private Optional<?> find(Id id) {
        return switch (id) {
            case ArticleId article -> index.article(article);
            case EventId event -> index.event(event);
            case KindId kind -> index.kind(kind);
            case QuoteId quote -> index.quote(quote);
            case SideId side -> index.side(side);
            case SpeakerId speaker -> index.speaker(speaker);
        };
    }

    private static String thing(Id id) {
        return switch (id) {
            case ArticleId _ -> "article";
            case EventId _ -> "event";
            case KindId _ -> "kind";
            case QuoteId _ -> "quote";
            case SideId _ -> "side";
            case SpeakerId _ -> "speaker";
        };
    }
}
