package org.demarche.exchange.icalendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.exchange.Unwritable;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;

/** Whole-day entries of a calendar, one for each event, from the first day on which it can be to the last. */
public final class ICalendarFormat implements Format {
    private static final String PRODUCT = "-//Demarche//Demarche//EN";
    private static final String IN_DESCRIPTION = "as words of the description";
    private static final String NO_PLACE = "a calendar has no place for them";
    private static final FieldTable FIELDS = FieldTable.builder()
            .whole("X-WR-CALNAME", Field.TITLE)
            .partly("X-WR-CALDESC", "line ends become line feeds", Field.DESCRIPTION)
            .partly("CATEGORIES", "names of those with events", Field.SIDES, Field.KINDS)
            .partly("DESCRIPTION", "of those with quotes at events, " + IN_DESCRIPTION, Field.ARTICLE_HEADLINE,
                    Field.ARTICLE_PUBLISHER, Field.ARTICLE_PUBLISHED, Field.ARTICLE_URL, Field.SPEAKER_NAME)
            .not(NO_PLACE, Field.ARTICLE_ID, Field.ARTICLE_AGENCY, Field.ARTICLE_BYLINE, Field.ARTICLE_DATELINE,
                    Field.ARTICLE_PUBLISHED_EVIDENCE, Field.ARTICLE_ARCHIVE, Field.ARTICLE_ACCESSED,
                    Field.ARTICLE_LANGUAGE, Field.ARTICLE_DIGEST, Field.ARTICLE_FULL_TEXT, Field.ARTICLE_ORIGINAL,
                    Field.SPEAKER_ID, Field.SPEAKER_NATURE, Field.SPEAKER_ALIASES, Field.SPEAKER_SIDE,
                    Field.SPEAKER_ROLES)
            .partly("UID", "with @demarche.org behind it; of events in the calendar", Field.EVENT_ID)
            .partly("SUMMARY", "line ends become line feeds; of events in the calendar", Field.EVENT_TITLE)
            .partly("DTSTART and DTEND; the date in words in DESCRIPTION", "the days between which it lies; only"
                    + " events between the years 1 and 9999 with a beginning and an end", Field.EVENT_WHEN)
            .partly("DESCRIPTION", IN_DESCRIPTION, Field.EVENT_WHEN_EVIDENCE, Field.EVENT_SUMMARY)
            .partly("LOCATION", "line ends become line feeds; of events in the calendar", Field.EVENT_PLACE)
            .partly("CATEGORIES", "by name", Field.EVENT_SIDE, Field.EVENT_KIND)
            .partly("URL", "the address of the first", Field.EVENT_ARTICLES)
            .not(NO_PLACE, Field.EVENT_PARTICIPANTS, Field.EVENT_FIGURES, Field.EVENT_PASSAGES)
            .partly("DESCRIPTION", "of quotes at events in the calendar, " + IN_DESCRIPTION, Field.QUOTE_TEXT,
                    Field.QUOTE_GIST, Field.QUOTE_ARTICLE, Field.QUOTE_SPEAKER, Field.QUOTE_ROLE, Field.QUOTE_EVENT)
            .not(NO_PLACE, Field.QUOTE_ID, Field.QUOTE_DIRECTNESS, Field.QUOTE_PLACE_IN_TEXT,
                    Field.QUOTE_PLACE_IN_ORIGINAL, Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_ADDRESSEE, Field.QUOTE_SAID,
                    Field.QUOTE_SAID_EVIDENCE, Field.QUOTE_PLACE, Field.QUOTE_FORUM, Field.QUOTE_MEDIUM,
                    Field.QUOTE_CUE, Field.QUOTE_ABOUT, Field.QUOTE_GROUP, Field.QUOTE_EDITS)
            .not(NO_PLACE, Field.RELATIONS, Field.RELATION_BASIS, Field.RELATION_ARTICLE, Field.RELATION_NOTE)
            .not("nobody has said yet that they are quotes", Field.CANDIDATES)
            .not(NO_PLACE, Field.EXTRAS)
            .build();

    @Override
    public String slug() {
        return "icalendar";
    }

    @Override
    public String name() {
        return "iCalendar";
    }

    @Override
    public String purpose() {
        return "Events as whole days of a calendar, for calendar programs.";
    }

    @Override
    public String ending() {
        return ".ics";
    }

    @Override
    public FieldTable fields() {
        return FIELDS;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        CalendarEntries entries = new CalendarEntries(index);
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setExperimentalProperty("X-WR-CALNAME", CalendarEntries.escaped(index.dossier().title()));
        if (!index.dossier().description().isEmpty()) {
            calendar.setExperimentalProperty("X-WR-CALDESC",
                    CalendarEntries.escaped(index.dossier().description()));
        }
        List<Event> left = new ArrayList<>();
        for (Event event : index.dossier().events()) {
            Optional<VEvent> entry = entries.of(event);
            entry.ifPresentOrElse(calendar::addEvent, () -> left.add(event));
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        }
        Writer encoded = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Unfolded first: a fold of the library may lie inside a pair of surrogates.
        String whole = OctetFolding.unfolded(text.toString());
        encoded.write(OctetFolding.folded(Unwritable.replaced(whole)));
        encoded.flush();
        List<String> remarks = new ArrayList<>(Unwritable.remarks(whole));
        if (!left.isEmpty()) {
            remarks.add(remark(left));
        }
        return remarks;
    }

    private static String remark(List<Event> left) {
        return ("Left out: %,d events whose beginning or end is not known, or lies outside the years 1 to 9999, such as"
                + " \"%s\" (%s): a calendar has no day for them.")
                .formatted(left.size(), left.getFirst().title(), left.getFirst().when().date().text());
    }
}
