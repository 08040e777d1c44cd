package org.demarche.state;

import java.util.List;
import java.util.Objects;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Works out what every pane shows when something is selected: the links between events, quotes and sources. */
final class Focusing {
    private final DossierIndex index;

    Focusing(DossierIndex index) {
        this.index = index;
    }

    /** The focus after {@code id} is selected; what the new selection does not speak of stays as it was. */
    Focus select(Focus before, Id id) {
        return switch (id) {
            case EventId event -> index.event(event).map(found -> event(before, found)).orElse(before);
            case QuoteId quote -> index.quote(quote).map(found -> quote(before, found)).orElse(before);
            case SpeakerId speaker -> index.speaker(speaker)
                    .map(_ -> new Focus(speaker, before.event(), before.article(), quoteBy(before, speaker), speaker,
                            before.passage()))
                    .orElse(before);
            case ArticleId article -> index.article(article).map(_ -> article(before, article)).orElse(before);
            case SideId _, KindId _ -> before;
        };
    }

    /** The focus without what is not in the dossier: a step that was taken back may have taken it away. */
    Focus existing(Focus focus) {
        Focus left = new Focus(
                isThere(focus.selected()) ? focus.selected() : null,
                isThere(focus.event()) ? focus.event() : null,
                isThere(focus.article()) ? focus.article() : null,
                isThere(focus.quote()) ? focus.quote() : null,
                isThere(focus.speaker()) ? focus.speaker() : null,
                isThere(focus.article()) ? focus.passage() : null);
        return left.equals(focus) ? focus : left;
    }

    private boolean isThere(@Nullable Id id) {
        return switch (id) {
            case null -> true;
            case EventId event -> index.event(event).isPresent();
            case QuoteId quote -> index.quote(quote).isPresent();
            case SpeakerId speaker -> index.speaker(speaker).isPresent();
            case ArticleId article -> index.article(article).isPresent();
            case SideId _, KindId _ -> true;
        };
    }

    /** The focus on a passage of an article. */
    Focus passage(Focus before, ArticleId article, TextRange passage) {
        return index.article(article)
                .map(_ -> new Focus(article, before.event(), article, null, before.speaker(), passage))
                .orElse(before);
    }

    private Focus event(Focus before, Event event) {
        List<Quote> quotes = index.quotesOf(event.id());
        Mention mention = mention(before, event, quotes);
        ArticleId article = mention != null ? mention.article()
                : quotes.isEmpty() ? before.article() : quotes.getFirst().article();
        TextRange passage = mention == null ? null : mention.text();
        return new Focus(event.id(), event.id(), article, null, speaker(before, event, quotes), passage);
    }

    private Focus quote(Focus before, Quote quote) {
        EventId event = quote.event() == null ? before.event() : quote.event();
        return new Focus(quote.id(), event, quote.article(), quote.id(), quote.speaker(), null);
    }

    private Focus article(Focus before, ArticleId article) {
        boolean same = article.equals(before.article());
        return new Focus(article, before.event(), article, same ? before.quote() : null, before.speaker(),
                same ? before.passage() : null);
    }

    /** The passage to open: in the article that holds the event's quotes, else the one now open, else the first. */
    private static @Nullable Mention mention(Focus before, Event event, List<Quote> quotes) {
        List<Mention> mentions = event.mentions();
        ArticleId preferred = quotes.isEmpty() ? before.article() : quotes.getFirst().article();
        return mentions.stream()
                .filter(mention -> mention.article().equals(preferred))
                .findFirst()
                .orElse(mentions.isEmpty() ? null : mentions.getFirst());
    }

    /** Keeps the card of a speaker who has a part in the event, else shows who speaks there first. */
    private static @Nullable SpeakerId speaker(Focus before, Event event, List<Quote> quotes) {
        SpeakerId shown = before.speaker();
        if (shown != null && (quotes.stream().anyMatch(quote -> quote.speaker().equals(shown))
                || event.participants().contains(shown))) {
            return shown;
        }
        if (!quotes.isEmpty()) {
            return quotes.getFirst().speaker();
        }
        return event.participants().isEmpty() ? shown : event.participants().getFirst();
    }

    private @Nullable QuoteId quoteBy(Focus before, SpeakerId speaker) {
        QuoteId lit = before.quote();
        if (lit == null) {
            return null;
        }
        return index.quote(lit).filter(quote -> Objects.equals(quote.speaker(), speaker)).map(Quote::id).orElse(null);
    }
}
