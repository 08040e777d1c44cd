package org.demarche.exchange.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.export.figure.FigureException;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** The timeline of the page: a drawing, and its years, each with the number of its events and the way to them. */
final class YearsPart {
    private YearsPart() {}

    static void append(Element main, DossierIndex index) throws IOException {
        List<Event> events = EventsPart.inTime(index);
        Element section = main.appendElement("section").id("timeline").attr("aria-labelledby", "timeline-head");
        section.appendElement("h2").id("timeline-head").text("Timeline");
        if (events.isEmpty()) {
            section.appendElement("p").text("The dossier has no events yet.");
            return;
        }
        drawing(section, index);
        Element list = section.appendElement("ol").attr("class", "years");
        List<Event> year = new ArrayList<>();
        for (Event event : events) {
            if (!year.isEmpty() && !Objects.equals(yearOf(year.getFirst()), yearOf(event))) {
                year(list, year);
                year.clear();
            }
            year.add(event);
        }
        year(list, year);
    }

    private static void drawing(Element section, DossierIndex index) throws IOException {
        Element figure = section.appendElement("figure").attr("class", "drawing").attr("role", "region")
                .attr("aria-label", "Drawing of the timeline").attr("tabindex", "0");
        try {
            TimelineDrawing.append(figure, index);
        } catch (FigureException _) {
            // No event has a date that can be drawn; the years below tell as much.
            figure.remove();
        }
    }

    private static void year(Element list, List<Event> events) {
        Element item = list.appendElement("li");
        Integer year = yearOf(events.getFirst());
        item.appendElement("a").attr("href", "#" + EventsPart.yearId(year))
                .text(EventsPart.yearWords(year, events.getFirst()));
        item.appendElement("span").attr("class", "quiet").text(" " + PageWords.counted(events.size(), "event"));
    }

    private static @Nullable Integer yearOf(Event event) {
        return PageDates.year(event.when().date());
    }
}
