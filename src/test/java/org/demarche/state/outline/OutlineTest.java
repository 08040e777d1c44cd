package org.demarche.state.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.testing.Dossiers;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimelineModel;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void eventsStandUnderYearMonthAndDay() {
        assertEquals("""
                2011, 3 events
                  September, 2 events
                    7 September, 1 event
                      Event 1
                    9 September, 1 event
                      Event 0 [9–12 September 2011]
                  November, 1 event
                    1 November, 1 event
                      Event 2 [about 1 November 2011]
                """, printed("2011-09-09/2011-09-12", "2011-09-07", "2011-11-01~"));
    }

    @Test
    void aDateStandsInTheSmallestUnitThatHoldsIt() {
        assertEquals("""
                Event 3 [the 2010s]
                2011, 4 events
                  Event 1 [some time in 2011]
                  Event 4 [some time in spring 2011]
                  March, 1 event
                    Event 0 [some time in March 2011]
                  September, 1 event
                    Event 2 [some day in September 2011]
                """, printed("2011-03", "2011", "2011-09-XX", "201X", "2011-21"));
    }

    @Test
    void whatHasNoKnownBeginningComesFirst() {
        assertEquals("""
                Without a known beginning, 3 events
                  Event 2 [one day, 3 March 2011 or earlier]
                  Event 1 [until 7 September 2011, start unknown]
                  Event 0 [until 7 September 2012]
                2010, 1 event
                  January, 1 event
                    1 January, 1 event
                      Event 3
                """, printed("../2012-09-07", "/2011-09-07", "[..2011-03-03]", "2010-01-01"));
    }

    @Test
    void yearsBeforeChristAreInOrder() {
        assertEquals("""
                45 BC, 1 event
                  March, 1 event
                    15 March, 1 event
                      Event 1
                44 BC, 1 event
                  March, 1 event
                    15 March, 1 event
                      Event 0
                AD 14, 1 event
                  Event 2 [some time in AD 14]
                """, printed("-0043-03-15", "-0044-03-15", "0014"));
    }

    @Test
    void aDayWithMoreThanAThousandEventsComesInParts() {
        String[] dates = new String[2_345];
        Arrays.fill(dates, "2011-09-07");
        Outline outline = outlineOf(Disputes.of(dates));
        OutlineNode day = only(outline.children(only(outline.children(only(outline.roots())))));
        List<OutlineNode> parts = outline.children(day);
        OutlineWords words = new OutlineWords(outline);
        assertEquals(List.of("1–1,000, 1,000 events", "1,001–2,000, 1,000 events", "2,001–2,345, 345 events"),
                parts.stream().map(words::of).map(OutlineRow::spoken).toList());
        assertEquals(List.of(1_000, 1_000, 345), parts.stream().map(part -> outline.children(part).size()).toList());
    }

    @Test
    void everyEventStandsInOnePlaceAndIsFoundThere() {
        for (int seed = 0; seed < 30; seed++) {
            DossierIndex index = Disputes.random(seed, 300);
            Outline outline = outlineOf(index);
            List<EventId> met = new ArrayList<>();
            outline.roots().forEach(row -> walk(outline, row, met));
            assertEquals(index.dossier().events().stream().map(event -> event.id()).collect(Collectors.toSet()),
                    Set.copyOf(met));
            assertEquals(index.dossier().events().size(), met.size());
            for (int position = 0; position < met.size(); position++) {
                assertEquals(position, outline.positionOf(met.get(position)).orElseThrow());
            }
        }
    }

    @Test
    void onlyQuotesThatPassTheFilterAreListed() {
        DossierIndex index = new DossierIndex(Dossiers.small().build());
        TimelineModel model = TimelineModel.of(index, _ -> true, LaneKind.NONE);
        Outline outline = Outline.of(model, Set.of(new QuoteId("bilal-1")));
        EventId talks = new EventId("talks-2011");
        assertEquals(List.of(new QuoteId("bilal-1")), outline.quotesOf(talks).stream().map(Quote::id).toList());
        OutlineNode event = new OutlineNode.OneEvent(outline.positionOf(talks).orElseThrow(), talks);
        assertEquals(List.of(new OutlineNode.OneQuote(0, new QuoteId("bilal-1"))), outline.children(event));
    }

    @Test
    void aFilteredEventHasNoPlace() {
        DossierIndex index = new DossierIndex(Dossiers.small().build());
        TimelineModel model = TimelineModel.of(index, event -> event.side() != null, LaneKind.NONE);
        Outline outline = Outline.of(model, Set.of());
        assertTrue(outline.positionOf(new EventId("talks-2011")).isEmpty());
        assertEquals(1, outline.size());
    }

    @Test
    void everyRowSpeaksForItself() {
        DossierIndex index = new DossierIndex(Dossiers.small().build());
        Outline outline = outlineOf(index);
        List<String> spoken = new ArrayList<>();
        speak(outline, outline.roots().getFirst(), 5, spoken);
        assertEquals(List.of("2011, 3 events", "October 2011, 2 events", "4 October 2011, 1 event",
                "4 October 2011: Talks on the harbour, 3 statements", "Anna Nord: “We shall not sign.”"), spoken);
    }

    @Test
    void aReportedStatementIsCalledSo() {
        Dossier dossier = Dossiers.titled("A dispute")
                .speaker("anna", s -> s.named("Anna Nord"))
                .article("paper", a -> a.paragraph("Words."))
                .event("vote", "2011-11", e -> e)
                .reported("r", "anna", "paper", "Anna welcomed it.", q -> q.event("vote"))
                .build();
        Outline outline = outlineOf(new DossierIndex(dossier));
        OutlineRow row = new OutlineWords(outline).of(new OutlineNode.OneQuote(0, new QuoteId("r")));
        assertEquals(new OutlineRow("Anna welcomed it.", "", "Anna Nord", "", "AN", null,
                "Anna Nord, reported: Anna welcomed it."), row);
    }

    private static void speak(Outline outline, OutlineNode row, int levels, List<String> into) {
        into.add(new OutlineWords(outline).of(row).spoken());
        if (levels > 1) {
            speak(outline, outline.children(row).getFirst(), levels - 1, into);
        }
    }

    private static void walk(Outline outline, OutlineNode row, List<EventId> met) {
        if (row instanceof OutlineNode.OneEvent one) {
            met.add(one.event());
            return;
        }
        if (row instanceof OutlineNode.Several several) {
            int before = met.size();
            assertEquals(before, several.from());
            outline.children(row).forEach(child -> walk(outline, child, met));
            assertEquals(several.count(), met.size() - before);
        }
    }

    private static OutlineNode only(List<OutlineNode> rows) {
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private static String printed(String... dates) {
        Outline outline = outlineOf(Disputes.of(dates));
        StringBuilder text = new StringBuilder();
        outline.roots().forEach(row -> print(outline, row, "", text));
        return text.toString();
    }

    private static void print(Outline outline, OutlineNode node, String indent, StringBuilder text) {
        OutlineRow row = new OutlineWords(outline).of(node);
        text.append(indent).append(row.text());
        if (node instanceof OutlineNode.Several) {
            text.append(", ").append(row.tally());
        }
        text.append(row.detail().isEmpty() ? "" : " [" + row.detail() + "]").append('\n');
        if (node instanceof OutlineNode.Several) {
            outline.children(node).forEach(child -> print(outline, child, indent + "  ", text));
        }
    }

    private static Outline outlineOf(DossierIndex index) {
        return Outline.of(TimelineModel.of(index, _ -> true, LaneKind.NONE),
                index.dossier().quotes().stream().map(Quote::id).collect(Collectors.toSet()));
    }
}
