package org.demarche.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Table;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * Changes quotes that the dossier has; the parts of one utterance are changed together. An event that says nothing but
 * that these words were said follows them: it goes when its last quote goes.
 */
public final class Amending {
    private static final String GONE = "The dossier does not have this quote any more.";

    private Amending() {}

    /** Says who speaks. */
    public static Step speaker(Dossier dossier, QuoteId id, String name, Speaker.Nature nature) {
        if (name.isBlank()) {
            return new Step.Refused("A speaker needs a name.");
        }
        List<Quote> parts = parts(dossier, id);
        if (parts.isEmpty()) {
            return new Step.Refused(GONE);
        }
        Draft draft = new Draft(dossier);
        Speaker speaker = new KnownSpeakers(dossier.speakers()).find(name)
                .orElseGet(() -> Acceptance.newSpeaker(draft, name, nature, List.of()));
        if (parts.stream().allMatch(part -> part.speaker().equals(speaker.id()))) {
            return new Step.Refused(speaker.name() + " is the speaker already.");
        }
        return follow(draft, parts.stream().map(part -> Quotes.by(part, speaker.id())).toList(),
                "Change the speaker to " + speaker.name());
    }

    /** Says when it was said; null: that this is not known. */
    public static Step said(Dossier dossier, QuoteId id, @Nullable Edtf date) {
        List<Quote> parts = parts(dossier, id);
        if (parts.isEmpty()) {
            return new Step.Refused(GONE);
        }
        Optional<String> late = date == null ? Optional.empty() : article(dossier, parts.getFirst())
                .flatMap(article -> Acceptance.lateness(date, article));
        if (late.isPresent()) {
            return new Step.Refused(late.get());
        }
        Dated said = date == null ? Dated.unknown("When this was said is not known.") : Correcting.given(date);
        return follow(new Draft(dossier), parts.stream().map(part -> Quotes.saidOn(part, said)).toList(),
                date == null ? "Take the date away" : "Change the date to " + EdtfWords.brief(date));
    }

    /** Says how near it is to the speaker's own words. */
    public static Step directness(Dossier dossier, QuoteId id, Directness directness) {
        List<Quote> parts = parts(dossier, id);
        if (parts.isEmpty() || parts.getFirst().directness() == Directness.REPORTED) {
            return new Step.Refused(parts.isEmpty() ? GONE : "A reported statement has no quoted words.");
        }
        if (directness == Directness.REPORTED) {
            return new Step.Refused("What stands in quotation marks is no reported statement.");
        }
        return change(dossier, parts, "Change the kind of quote", part -> Quotes.ofKind(part, directness));
    }

    /**
     * Puts it at another event; null: at none.
     *
     * @throws IllegalArgumentException if the dossier has no such event
     */
    public static Step event(Dossier dossier, QuoteId id, @Nullable EventId event) {
        List<Quote> parts = parts(dossier, id);
        if (parts.isEmpty()) {
            return new Step.Refused(GONE);
        }
        Draft draft = new Draft(dossier);
        if (event != null && !draft.has(Table.EVENTS, event)) {
            throw new IllegalArgumentException("the dossier has no event " + event);
        }
        if (event != null) {
            Event at = draft.find(Event.class, event).orElseThrow();
            Quote first = parts.getFirst();
            Optional<String> late = first.attribution().said().known() ? Optional.empty() : article(dossier, first)
                    .flatMap(article -> Acceptance.lateness(at.when().date(), article));
            if (late.isPresent()) {
                return new Step.Refused(late.get());
            }
            passage(dossier, first).ifPresent(passage -> new Occasions(draft, dossier)
                    .join(event, first.speaker(), first.article(), passage));
            for (Quote part : parts) {
                Quote dated = part.attribution().said().known() ? part : Quotes.saidOn(part, Quotes.dateOf(at));
                draft.replace(Quotes.atEvent(dated, event));
            }
        } else {
            parts.forEach(part -> draft.replace(Quotes.atEvent(part, null)));
        }
        leave(draft, parts);
        return new Step.Possible(draft.edit(event == null ? "Take a quote from its event" : "Put a quote at an event"));
    }

    /** Takes one quote out of the dossier, whatever the other parts of its utterance. */
    public static Step remove(Dossier dossier, QuoteId id) {
        Optional<Quote> quote = dossier.quotes().stream().filter(one -> one.id().equals(id)).findFirst();
        if (quote.isEmpty()) {
            return new Step.Refused(GONE);
        }
        Draft draft = new Draft(dossier);
        draft.remove(Table.QUOTES, id);
        leave(draft, List.of(quote.get()));
        Groups.mend(draft, Set.of(quote.get().article()));
        return new Step.Possible(draft.edit("Remove a quote"));
    }

    /** A date that a person gives. */
    public static Dated given(Edtf date) {
        return Correcting.given(date);
    }

    /** Puts changed quotes in the place of the old ones; where only their words made the event, at their new one. */
    private static Step follow(Draft draft, List<Quote> changed, String title) {
        Dossier before = draft.dossier();
        List<Quote> old = changed.stream()
                .map(quote -> draft.find(Quote.class, quote.id()).orElseThrow())
                .toList();
        changed.forEach(quote -> draft.replace(Quotes.atEvent(quote, null)));
        for (int i = 0; i < changed.size(); i++) {
            Quote quote = changed.get(i);
            EventId event = stays(draft, quote) ? quote.event() : occasion(draft, before, changed, quote);
            if (event != null) {
                passage(before, quote).ifPresent(passage -> new Occasions(draft, draft.dossier())
                        .join(event, quote.speaker(), quote.article(), passage));
            }
            draft.replace(Quotes.atEvent(quote, event));
        }
        leave(draft, old);
        return new Step.Possible(draft.edit(title));
    }

    /** Whether a quote stays at its event though its speaker or date is another: one that is more than these words. */
    private static boolean stays(Draft draft, Quote quote) {
        EventId id = quote.event();
        if (id == null) {
            return false;
        }
        Dossier now = draft.dossier();
        Event event = draft.find(Event.class, id).orElseThrow();
        return !Occasions.isMereWords(now, id)
                && event.when().date().bounds().meets(quote.attribution().said().date().bounds());
    }

    private static @Nullable EventId occasion(Draft draft, Dossier before, List<Quote> parts, Quote quote) {
        Optional<TextRange> place = place(quote);
        Optional<Article> article = article(before, quote);
        Speaker speaker = draft.find(Speaker.class, quote.speaker()).orElseThrow();
        if (place.isEmpty() || article.isEmpty()) {
            return null;
        }
        return new Occasions(draft, draft.dossier()).of(quote.article(),
                CodePoints.of(article.get().text().joined()), place.get(), speaker, quote.attribution().said(),
                String.join(" … ", parts.stream().map(Quote::words).toList()));
    }

    private static Step change(Dossier dossier, List<Quote> parts, String title, UnaryOperator<Quote> change) {
        Draft draft = new Draft(dossier);
        parts.forEach(part -> draft.replace(change.apply(part)));
        return new Step.Possible(draft.edit(title));
    }

    /** Takes away the events of these quotes that have no other and say nothing else. */
    private static void leave(Draft draft, List<Quote> quotes) {
        Set<EventId> events = new LinkedHashSet<>();
        quotes.stream().map(Quote::event).filter(Objects::nonNull).forEach(events::add);
        events.stream()
                .filter(event -> Occasions.isBare(draft.dossier(), event))
                .forEach(event -> draft.remove(Table.EVENTS, event));
    }

    /** A quote with the other parts of its utterance. */
    private static List<Quote> parts(Dossier dossier, QuoteId id) {
        Optional<Quote> quote = dossier.quotes().stream().filter(one -> one.id().equals(id)).findFirst();
        return quote.map(one -> one.group() == null ? List.of(one) : dossier.quotes().stream()
                .filter(other -> one.group().equals(other.group()) && one.article().equals(other.article()))
                .toList()).orElse(List.of());
    }

    private static Optional<Article> article(Dossier dossier, Quote quote) {
        return dossier.articles().stream().filter(article -> article.id().equals(quote.article())).findFirst();
    }

    private static Optional<TextRange> place(Quote quote) {
        return Optional.ofNullable(quote.anchors().text()).map(Anchor::range);
    }

    private static Optional<TextRange> passage(Dossier dossier, Quote quote) {
        return article(dossier, quote).flatMap(article -> place(quote)
                .map(place -> Passages.paragraphs(CodePoints.of(article.text().joined()), place)));
    }
}
