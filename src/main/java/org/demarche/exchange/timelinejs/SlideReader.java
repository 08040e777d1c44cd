package org.demarche.exchange.timelinejs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.tables.Register;
import org.demarche.exchange.tables.Remarks;
import org.demarche.exchange.tables.ShortTitle;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Side;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfSyntaxException;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SideId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Makes events of slides, whoever made them. */
final class SlideReader {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonNode timeline;
    private final String name;
    private final Remarks remarks = new Remarks();
    private final Register<SideId, Side> sides = new Register<>(SideId::new, "side");
    private final Register<KindId, EventKind> kinds = new Register<>(KindId::new, "kind");
    private final Register<EventId, Event> events = new Register<>(EventId::new, "event");
    private int backgrounds;

    SlideReader(JsonNode timeline, String name) {
        this.timeline = timeline;
        this.name = name;
    }

    ReadDossier read() {
        JsonNode ours = timeline.path("demarche");
        JsonNode title = timeline.path("title").path("text");
        read("slide", timeline.path("events"), "Event");
        read("slide", ours.path("undated"), "Event");
        read("era", timeline.path("eras"), "Era");
        String headline = ours.has("title") ? ours.path("title").asString("") : plain(title.path("headline"));
        String description = ours.has("title") ? ours.path("description").asString("") : plain(title.path("text"));
        if (backgrounds > 0) {
            remarks.add("Backgrounds of slides (%,d) are left out: a dossier has no pictures.".formatted(backgrounds));
        }
        return new ReadDossier(new Dossier(Dossier.FORMAT, headline.isBlank() ? name : headline, description,
                sides.things(), kinds.things(), List.of(), List.of(), events.things(), List.of(), List.of(),
                List.of(), Map.of()), remarks.all());
    }

    private void read(String what, JsonNode slides, String kind) {
        int number = 0;
        for (JsonNode slide : slides) {
            number++;
            String where = "%s %,d".formatted(what, number);
            if (slide.isObject()) {
                event(where, slide, kind);
            } else {
                remarks.add("The %s is left out: it is no object.".formatted(where));
            }
        }
    }

    private void event(String where, JsonNode slide, String kind) {
        backgrounds += slide.has("background") ? 1 : 0;
        JsonNode ours = slide.path("demarche");
        JsonNode text = slide.path("text");
        String headline = ours.has("title") ? ours.path("title").asString("") : plain(text.path("headline"));
        String caption = plain(slide.path("media").path("caption"));
        String title = !headline.isBlank() ? headline : !caption.isBlank() ? caption : "Event without a headline";
        String summary = ours.has("summary") ? ours.path("summary").asString("") : plain(text.path("text"));
        String cut = ShortTitle.of(title);
        if (!cut.equals(title)) {
            remarks.add("The headline of %s is longer than %d characters; it is cut, and stands whole in the summary."
                    .formatted(where, Event.TITLE_LENGTH));
            summary = summary.isEmpty() ? title : title + "\n" + summary;
        }
        EventId id = events.declare(slide.path("unique_id").asString(""), title,
                fault -> remarks.add("In %s, %s.".formatted(where, fault)));
        String place = ours.path("place").asString("");
        events.add(new Event(id, cut, when(where, slide, ours), place.isEmpty() ? null : place,
                side(plain(slide.path("group"))), kind(ours.path("kind").asString(kind)), List.of(), summary,
                List.of(), List.of(), media(slide.path("media"))));
    }

    private Dated when(String where, JsonNode slide, JsonNode ours) {
        String evidence = ours.path("evidence").asString("");
        if (ours.has("date")) {
            try {
                return new Dated(Edtf.parse(ours.path("date").asString("")),
                        basis(ours.path("basis").asString("")), evidence);
            } catch (EdtfSyntaxException noDate) {
                remarks.add("In %s, demarche.date is no date: %s".formatted(where, noDate.getMessage()));
            }
        }
        Edtf date = TimelineJsDates.read(slide.path("start_date"), slide.path("end_date"));
        String words = plain(slide.path("display_date"));
        if (date == null) {
            remarks.add("The date of %s cannot be read; the event is kept without one.".formatted(where));
            return Dated.unknown("The timeline gives " + slide.path("start_date")
                    + (words.isEmpty() ? "." : ", \"" + words + "\"."));
        }
        return new Dated(date, DateBasis.GIVEN, words.isEmpty() ? "" : "The timeline shows \"" + words + "\".");
    }

    private static DateBasis basis(String word) {
        for (DateBasis basis : DateBasis.values()) {
            if (basis.name().equals(word.toUpperCase(Locale.ROOT))) {
                return basis;
            }
        }
        return DateBasis.GIVEN;
    }

    private @Nullable SideId side(String group) {
        if (group.isBlank()) {
            return null;
        }
        SideId known = sides.find("", group);
        if (known != null) {
            return known;
        }
        SideId id = sides.declare("", group, _ -> {});
        sides.add(new Side(id, group, Map.of()));
        return id;
    }

    private KindId kind(String kind) {
        KindId known = kinds.find("", kind);
        if (known != null) {
            return known;
        }
        KindId id = kinds.declare("", kind, _ -> {});
        kinds.add(new EventKind(id, kind, Map.of()));
        return id;
    }

    /** A dossier has no pictures, but their addresses and captions are not lost. */
    private static Map<String, @Nullable Object> media(JsonNode media) {
        if (!media.isObject() || media.isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        extras.put("x-media", TimelineJsFormat.MAPPER.convertValue(media, OBJECT));
        return extras;
    }

    /** HTML as plain text, a line to a paragraph, with the addresses of links in parentheses. */
    private static String plain(JsonNode html) {
        if (!html.isString()) {
            return "";
        }
        Element body = Jsoup.parseBodyFragment(html.asString()).body();
        for (Element link : body.select("a[href]")) {
            String address = link.attr("href");
            if (!address.isBlank() && !link.text().contains(address)) {
                link.appendText(" (" + address + ")");
            }
        }
        body.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        body.select("p, div, li, blockquote, h1, h2, h3, h4, h5, h6").forEach(block -> block.appendText("\n"));
        List<String> lines = new ArrayList<>();
        body.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return String.join("\n", lines);
    }
}
