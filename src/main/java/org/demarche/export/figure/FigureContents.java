package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.EventId;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;

/**
 * What a figure is about, however it is laid out.
 *
 * @param model its events
 * @param time from the first of them to the last, as far as it is shown
 * @param events the same in order of time
 * @param quotes those of the events and, where it shows all events of the dossier, those of none
 * @param apart those of the quotes that belong to none of the events
 * @param numbers of the sources
 */
record FigureContents(TimelineModel model, TimeWindow time, List<Event> events, List<Quote> quotes, List<Quote> apart,
        SourceNumbers numbers) {
    FigureContents {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        apart = List.copyOf(apart);
    }

    /**
     * Chooses the events.
     *
     * @throws FigureException when there is none
     */
    static FigureContents of(DossierIndex index, FigureSpec spec) throws FigureException {
        TimelineModel all = TimelineModel.of(index, spec.view().visible(), spec.view().lanes());
        Set<EventId> inside = inside(all, spec.view().span());
        TimelineModel model = inside.size() == all.size() ? all : TimelineModel.of(index,
                spec.view().visible().and(event -> inside.contains(event.id())), spec.view().lanes());
        if (model.size() == 0) {
            throw new FigureException("No event of the dossier lies in the time that the figure would show.", null);
        }
        List<Event> events = new ArrayList<>(model.size());
        for (int number = 0; number < model.size(); number++) {
            events.add(model.event(number));
        }
        Dossier dossier = index.dossier();
        boolean whole = inside.size() == dossier.events().size();
        List<Quote> apart = whole ? dossier.quotes().stream()
                .filter(quote -> quote.event() == null || !inside.contains(quote.event())).toList() : List.of();
        List<Quote> quotes = whole ? dossier.quotes() : dossier.quotes().stream()
                .filter(quote -> quote.event() != null && inside.contains(quote.event())).toList();
        boolean allQuotes = spec.furnishing().endnotes() == Endnotes.QUOTES;
        return new FigureContents(model, time(model.content(), spec.view().span()), events, quotes, apart,
                new SourceNumbers(index, events, allQuotes ? apart : List.of()));
    }

    private static TimeWindow time(TimeWindow content, Bounds span) {
        return TimeWindow.of(new Bounds(span.earliest() == Bounds.OPEN_PAST ? content.start() : span.earliest(),
                span.latest() == Bounds.OPEN_FUTURE ? content.end() : span.latest()));
    }

    /** The events that the span touches; those without an end reach as far as the timeline does. */
    private static Set<EventId> inside(TimelineModel all, Bounds span) {
        Set<EventId> inside = new HashSet<>();
        for (int number = 0; number < all.size(); number++) {
            if (all.extent(number).window().intersects(span)) {
                inside.add(all.event(number).id());
            }
        }
        return inside;
    }

    /** How many of the quotes are not in the speaker's own words. */
    int reported() {
        return (int) quotes.stream().filter(quote -> quote.directness() == Directness.REPORTED).count();
    }

    /** What it shows, for example "56 events · 33 quotes · 46 reported statements". */
    String inNumbers() {
        return counted(events.size(), "event") + " · " + counted(quotes.size() - reported(), "quote")
                + " · " + counted(reported(), "reported statement");
    }

    /** "1 event", "2,000 events". */
    static String counted(int count, String noun) {
        return String.format(Locale.UK, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
