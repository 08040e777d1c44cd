package org.demarche.exchange.icalendar;

import biweekly.ICalDataType;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.EdtfWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of a calendar of an event. Dates are written as plain text: those of the library are moments of the
 * machine's own calendar and time zone, in which some days of old years do not exist.
 */
final class CalendarEntries {
    /** RFC 5545 asks when an entry was made. A fixed moment keeps equal dossiers equal; entries carry no sequence. */
    private static final String MADE = "20000101T000000Z";
    private static final long DAY_MS = 86_400_000;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final DossierIndex index;

    CalendarEntries(DossierIndex index) {
        this.index = index;
    }

    /** Empty where the event has no days that a calendar can count. */
    Optional<VEvent> of(Event event) {
        Bounds bounds = event.when().date().bounds();
        if (!event.when().known() || !bounds.closed()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(bounds.earliest(), DAY_MS));
        LocalDate last = LocalDate.ofEpochDay(Math.floorDiv(bounds.latest() - 1, DAY_MS));
        return first.isBefore(FIRST) || last.isAfter(LAST) ? Optional.empty() : Optional.of(entry(event, first, last));
    }

    private VEvent entry(Event event, LocalDate first, LocalDate last) {
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "@demarche.org");
        // The library stamps each new entry with the present moment.
        entry.removeProperties(DateTimeStamp.class);
        entry.addExperimentalProperty("DTSTAMP", MADE);
        entry.addExperimentalProperty("DTSTART", ICalDataType.DATE, day(first));
        // The end of a whole-day entry is the day after (RFC 5545, 3.6.1).
        entry.addExperimentalProperty("DTEND", ICalDataType.DATE, day(last.plusDays(1)));
        entry.setSummary(lines(event.title()));
        entry.setDescription(lines(description(event)));
        if (event.place() != null) {
            entry.setLocation(lines(event.place()));
        }
        List<String> categories = Stream.of(index.kind(event.kind()).map(EventKind::name).orElse(null),
                        event.side() == null ? null : index.side(event.side()).map(Side::name).orElse(null))
                .filter(Objects::nonNull).map(CalendarEntries::lines).toList();
        if (!categories.isEmpty()) {
            entry.addCategories(categories);
        }
        event.mentions().stream().flatMap(mention -> index.article(mention.article()).stream())
                .map(Article::url).filter(CalendarEntries::address).findFirst().ifPresent(entry::setUrl);
        // Days of the past keep nobody busy.
        entry.setTransparency(true);
        return entry;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private String description(Event event) {
        List<String> parts = new ArrayList<>();
        String evidence = event.when().evidence();
        parts.add(EdtfWords.full(event.when().date()) + (evidence.isEmpty() ? "" : " (" + evidence + ")"));
        if (!event.summary().isEmpty()) {
            parts.add(event.summary());
        }
        index.quotesOf(event.id()).forEach(quote -> parts.add(quote(quote)));
        return String.join("\n\n", parts);
    }

    private String quote(Quote quote) {
        boolean reported = quote.directness() == Directness.REPORTED;
        String role = quote.attribution().role();
        String speaker = index.speaker(quote.speaker()).map(Speaker::name).orElse("");
        String source = index.article(quote.article()).map(CalendarEntries::source).orElse("");
        return (reported ? quote.words() : "“" + quote.words() + "”") + "\n— " + speaker
                + (role == null ? "" : ", " + role) + "; " + source;
    }

    private static String source(Article article) {
        StringBuilder source = new StringBuilder(article.headline());
        if (!article.publisher().isEmpty()) {
            source.append(", ").append(article.publisher());
        }
        if (article.published().known()) {
            source.append(", ").append(EdtfWords.full(article.published().date()));
        }
        return article.url() == null ? source.toString() : source.append(", ").append(article.url()).toString();
    }

    /** Calendars have one kind of line end inside a text. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A text for a property that the library does not know, escaped as RFC 5545, 3.3.11 says. */
    static String escaped(String text) {
        return lines(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    private static boolean address(@Nullable String url) {
        try {
            return url != null && URI.create(url).isAbsolute();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
