package org.demarche.review;

import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Quotes with one thing changed. */
final class Quotes {
    private Quotes() {}

    static Quote inGroup(Quote quote, @Nullable String group) {
        return new Quote(quote.id(), quote.article(), quote.directness(), quote.text(), quote.gist(), quote.anchors(),
                quote.attribution(), quote.event(), quote.about(), group, quote.edits(), quote.extras());
    }

    static Quote atEvent(Quote quote, @Nullable EventId event) {
        return new Quote(quote.id(), quote.article(), quote.directness(), quote.text(), quote.gist(), quote.anchors(),
                quote.attribution(), event, quote.about(), quote.group(), quote.edits(), quote.extras());
    }

    static Quote ofKind(Quote quote, Directness directness) {
        return new Quote(quote.id(), quote.article(), directness, quote.text(), quote.gist(), quote.anchors(),
                quote.attribution(), quote.event(), quote.about(), quote.group(), quote.edits(), quote.extras());
    }

    /** The same words from another mouth; the role and on whose behalf were the other's. */
    static Quote by(Quote quote, SpeakerId speaker) {
        Attribution was = quote.attribution();
        return attributed(quote, new Attribution(speaker, null, null, was.addressee(), was.said(), was.place(),
                was.forum(), was.medium(), was.cue()));
    }

    /** The same, of the same person under another id. */
    static Quote named(Quote quote, SpeakerId speaker) {
        Attribution was = quote.attribution();
        return attributed(quote, new Attribution(speaker, was.role(), was.onBehalfOf(), was.addressee(), was.said(),
                was.place(), was.forum(), was.medium(), was.cue()));
    }

    static Quote saidOn(Quote quote, Dated said) {
        Attribution was = quote.attribution();
        return attributed(quote, new Attribution(was.speaker(), was.role(), was.onBehalfOf(), was.addressee(), said,
                was.place(), was.forum(), was.medium(), was.cue()));
    }

    /** The date of what is said at an event, where only the event's is known. */
    static Dated dateOf(Event event) {
        return new Dated(event.when().date(), DateBasis.INHERITED, "The date of “" + event.title() + "”.");
    }

    private static Quote attributed(Quote quote, Attribution attribution) {
        return new Quote(quote.id(), quote.article(), quote.directness(), quote.text(), quote.gist(), quote.anchors(),
                attribution, quote.event(), quote.about(), quote.group(), quote.edits(), quote.extras());
    }
}
