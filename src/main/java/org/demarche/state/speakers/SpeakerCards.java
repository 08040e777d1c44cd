package org.demarche.state.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Focus;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.Manner;
import org.demarche.state.caption.QuoteWords;
import org.demarche.state.speakers.SpeakerCard.Line;
import org.demarche.state.speakers.SpeakerCard.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * Composes the cards of a dossier's speakers, page by page: some are quoted ten thousand times. Remembers the speaker
 * asked for last; for use on one thread.
 */
public final class SpeakerCards {
    private static final int OPENING_LENGTH = 120;

    /** The most quotes on a page. */
    public static final int PAGE = 100;

    private final DossierIndex index;
    private @Nullable Said latest;

    /**
     * All that a speaker said, occasion by occasion.
     *
     * @param first the first quote by its date, null for none
     */
    private record Said(SpeakerId speaker, List<Quote> quotes, @Nullable Quote first, String tally) {}

    public SpeakerCards(DossierIndex index) {
        this.index = index;
    }

    /**
     * The card of a speaker, at the page with the quote in focus, else at the first.
     *
     * @param shown the quotes that the filter lets through
     * @param focus tells at what time the role is wanted
     */
    public SpeakerCard card(Speaker speaker, Set<QuoteId> shown, Focus focus) {
        return card(speaker, shown, focus, pageOf(said(speaker.id()).quotes(), focus.quote()));
    }

    /**
     * A page of the card of a speaker.
     *
     * @param first how many quotes come before the page; a multiple of {@link #PAGE}
     */
    public SpeakerCard card(Speaker speaker, Set<QuoteId> shown, Focus focus, int first) {
        Said said = said(speaker.id());
        int from = Math.min(first, said.quotes().size());
        List<Quote> page = said.quotes().subList(from, Math.min(said.quotes().size(), from + PAGE));
        return new SpeakerCard(speaker.id(), speaker.name(), speaker.side(),
                Optional.ofNullable(speaker.side()).flatMap(index::side).map(Side::name).orElse(null),
                role(speaker, said.first(), focus), speaker.aliases(), said.tally(), said.quotes().size(), from,
                grouped(page).stream().map(group -> occasion(group, shown)).toList());
    }

    private static int pageOf(List<Quote> quotes, @Nullable QuoteId wanted) {
        for (int i = 0; wanted != null && i < quotes.size(); i++) {
            if (quotes.get(i).id().equals(wanted)) {
                return i - i % PAGE;
            }
        }
        return 0;
    }

    private Said said(SpeakerId speaker) {
        Said known = latest;
        if (known == null || !known.speaker().equals(speaker)) {
            List<Quote> quotes = new ArrayList<>(index.quotesOf(speaker));
            quotes.sort(Comparator.comparingLong(quote -> quote.attribution().said().date().bounds().earliest()));
            Collection<List<Quote>> groups = grouped(quotes);
            known = new Said(speaker, groups.stream().flatMap(List::stream).toList(),
                    quotes.isEmpty() ? null : quotes.getFirst(), tally(quotes, groups.size()));
            latest = known;
        }
        return known;
    }

    /** The quotes by occasion, in the order of the first quote of each. */
    private static Collection<List<Quote>> grouped(List<Quote> quotes) {
        Map<String, List<Quote>> grouped = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            EventId event = quote.event();
            String key = event == null ? quote.attribution().said().date().text() : event.value();
            grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(quote);
        }
        return grouped.values();
    }

    private Occasion occasion(List<Quote> group, Set<QuoteId> shown) {
        EventId event = group.getFirst().event();
        String title = Optional.ofNullable(event).flatMap(index::event).map(Event::title).orElse("On another occasion");
        return new Occasion(event, title, group.stream().map(quote -> line(quote, shown)).toList());
    }

    private static Line line(Quote quote, Set<QuoteId> shown) {
        Dated said = quote.attribution().said();
        return new Line(quote.id(), said.known() ? EdtfWords.brief(said.date()) : "no date",
                QuoteWords.opening(quote, OPENING_LENGTH), quote.directness() == Directness.REPORTED,
                shown.contains(quote.id()), note(quote));
    }

    private static String note(Quote quote) {
        return Manner.dated(quote.attribution()) + "\n" + Manner.of(quote);
    }

    private static String tally(List<Quote> quotes, int occasions) {
        long sources = quotes.stream().map(Quote::article).distinct().count();
        return quotes.isEmpty() ? "Not quoted"
                : Counted.quotes(quotes) + " on " + Counted.of(occasions, "occasion")
                        + " in " + Counted.of(sources, "source");
    }

    /** The office at the time of the quote in focus, else of the event in focus, else of the first quote. */
    private @Nullable String role(Speaker speaker, @Nullable Quote earliest, Focus focus) {
        Optional<Quote> chosen = Optional.ofNullable(focus.quote())
                .flatMap(index::quote)
                .filter(quote -> quote.speaker().equals(speaker.id()));
        Optional<Edtf> event = Optional.ofNullable(focus.event()).flatMap(index::event).map(e -> e.when().date());
        Optional<Edtf> first = Optional.ofNullable(earliest).map(quote -> quote.attribution().said().date());
        return chosen.map(quote -> quote.attribution().said().date())
                .or(() -> event)
                .or(() -> first)
                .flatMap(speaker::roleAt)
                .map(SpeakerCards::withPeriod)
                .or(() -> chosen.map(quote -> quote.attribution().role()))
                .orElse(null);
    }

    private static String withPeriod(Role role) {
        return role.title() + ", " + EdtfWords.brief(role.period());
    }
}
