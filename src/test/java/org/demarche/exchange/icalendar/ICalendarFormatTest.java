package org.demarche.exchange.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.EventId;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class ICalendarFormatTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void entriesHoldTheWordsOfTheirEvents(@ForAll("dossiers") Dossier dossier) throws Exception {
        DossierIndex index = new DossierIndex(dossier);
        String text = written(dossier, new ArrayList<>());
        ICalendar calendar = Biweekly.parse(text).first();
        // RFC 5545 wants a calendar to have an entry; one of a dossier without dated events has none.
        assertTrue(calendar.getEvents().isEmpty() || calendar.validate(ICalVersion.V2_0).isEmpty(),
                () -> calendar.validate(ICalVersion.V2_0).toString());
        assertTrue(text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), text);
        for (VEvent entry : calendar.getEvents()) {
            String id = entry.getUid().getValue().replace("@demarche.org", "");
            Event event = index.event(new EventId(id)).orElseThrow();
            assertEquals(lines(event.title()), entry.getSummary().getValue());
            for (Quote quote : index.quotesOf(event.id())) {
                assertTrue(entry.getDescription().getValue().contains(lines(quote.words())), quote.words());
            }
        }
    }

    @Test
    void theCalendarOfASmallDispute() throws Exception {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Demarche//Demarche//EN
                X-WR-CALNAME:A small dispute\\; of sorts
                BEGIN:VEVENT
                UID:talks@demarche.org
                DTSTAMP:20000101T000000Z
                DTSTART;VALUE=DATE:20111004
                DTEND;VALUE=DATE:20111007
                SUMMARY:The talks\\, at last
                DESCRIPTION:4–6 October 2011\\n\\n“We talk.”\\n— Ana\\; Talks fail\\, Th
                 e Gazette\\, 5 October 2011
                LOCATION:New York
                CATEGORIES:Statement,East
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), written(Dossiers.titled("A small dispute; of sorts")
                .side("east", "East").kind("statement", "Statement")
                .speaker("ana", s -> s.named("Ana"))
                .article("a", a -> a.headline("Talks fail").published("2011-10-05").paragraph("“We talk.”"))
                .event("talks", "2011-10-04/2011-10-06", e -> e.titled("The talks, at last").side("east")
                        .kind("statement").place("New York"))
                .quote("q", "ana", "a", "We talk.", q -> q.event("talks"))
                .build(), new ArrayList<>()));
    }

    @Test
    void daysThatTheCalendarReformSkippedStand() throws Exception {
        String text = written(Dossiers.titled("Old").event("reform", "1582-10-10", e -> e.titled("Between calendars"))
                .build(), new ArrayList<>());
        assertTrue(text.contains("DTSTART;VALUE=DATE:15821010\r\nDTEND;VALUE=DATE:15821011\r\n"), text);
    }

    @Test
    void eventsWithoutDaysAreTold() throws Exception {
        List<String> remarks = new ArrayList<>();
        written(Dossiers.titled("Old").event("ides", "-0043-03-15", e -> e.titled("The Ides"))
                .event("on", "2011-03-15/..", e -> e).build(), remarks);
        assertEquals(List.of("Left out: 2 events whose beginning or end is not known, or lies outside the years 1 to"
                + " 9999, such as \"The Ides\" (-0043-03-15): a calendar has no day for them."), remarks);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String written(Dossier dossier, List<String> remarks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        remarks.addAll(new ICalendarFormat().write(new DossierIndex(dossier), ExchangeOptions.STANDARD, out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
