package org.demarche.exchange.timelinejs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Makes the slides of a dossier. */
final class Slides {
    /** What JavaScript can count, in years on either side; beyond it TimelineJS needs another scale. */
    private static final int FARTHEST = 270_000;
    private static final long YEAR_MS = 31_556_952_000L;

    private final DossierIndex index;
    private int undated;
    private int endless;

    Slides(DossierIndex index) {
        this.index = index;
    }

    Map<String, Object> timeline() {
        List<Object> slides = new ArrayList<>();
        List<Object> without = new ArrayList<>();
        boolean far = false;
        for (Event event : index.dossier().events()) {
            if (event.when().known()) {
                slides.add(slide(event));
                far |= far(event.when().date().bounds());
            } else {
                without.add(slide(event));
                undated++;
            }
        }
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("title", index.dossier().title());
        put(ours, "description", index.dossier().description());
        if (!without.isEmpty()) {
            ours.put("undated", without);
        }
        Map<String, Object> timeline = new LinkedHashMap<>();
        timeline.put("title", Map.of("text", text(escaped(index.dossier().title()),
                paragraphs(index.dossier().description()))));
        timeline.put("scale", far ? "cosmological" : "human");
        timeline.put("events", slides);
        timeline.put("demarche", ours);
        return timeline;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (undated > 0) {
            remarks.add("Not shown by TimelineJS: %,d events without a date; they stand in \"demarche\".\"undated\"."
                    .formatted(undated));
        }
        if (endless > 0) {
            remarks.add(("%,d events have a beginning or an end that is open or not known; TimelineJS shows them at the"
                    + " date that is known.").formatted(endless));
        }
        return remarks;
    }

    private static boolean far(Bounds bounds) {
        return (bounds.earliest() != Bounds.OPEN_PAST && Math.abs(bounds.earliest() / YEAR_MS) > FARTHEST)
                || (bounds.latest() != Bounds.OPEN_FUTURE && Math.abs(bounds.latest() / YEAR_MS) > FARTHEST);
    }

    private Map<String, Object> slide(Event event) {
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("unique_id", event.id().value());
        if (event.when().known()) {
            endless += event.when().date().bounds().closed() ? 0 : 1;
            slide.put("start_date", TimelineJsDates.start(event.when().date()));
            Map<String, Object> end = TimelineJsDates.end(event.when().date());
            if (end != null) {
                slide.put("end_date", end);
            }
            slide.put("display_date", escaped(EdtfWords.full(event.when().date())));
        }
        slide.put("text", text(escaped(event.title()), paragraphs(event.summary()) + index.quotesOf(event.id()).stream()
                .map(this::quote).collect(Collectors.joining())));
        String side = event.side() == null ? null : index.side(event.side()).map(Side::name).orElse(null);
        put(slide, "group", side);
        // Otherwise TimelineJS would make links inside of quotes.
        slide.put("autolink", false);
        slide.put("demarche", ours(event));
        return slide;
    }

    private Map<String, Object> ours(Event event) {
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("title", event.title());
        ours.put("date", event.when().date().text());
        ours.put("basis", event.when().basis().name().toLowerCase(Locale.ROOT));
        put(ours, "evidence", event.when().evidence());
        put(ours, "place", event.place());
        put(ours, "kind", index.kind(event.kind()).map(EventKind::name).orElse(null));
        ours.put("summary", event.summary());
        return ours;
    }

    private String quote(Quote quote) {
        boolean reported = quote.directness() == Directness.REPORTED;
        String words = escaped(quote.words());
        String source = index.article(quote.article()).map(Slides::source).orElse("");
        String speaker = index.speaker(quote.speaker()).map(Speaker::name).map(Slides::escaped).orElse("");
        String role = quote.attribution().role();
        return (reported ? "<p>" + words + "</p>" : "<blockquote>“" + words + "”</blockquote>")
                + "<p>— " + speaker + (role == null ? "" : ", " + escaped(role)) + "; " + source + "</p>";
    }

    private static String source(Article article) {
        String name = escaped(article.headline())
                + (article.publisher().isEmpty() ? "" : ", <i>" + escaped(article.publisher()) + "</i>");
        String url = article.url();
        boolean link = url != null && url.matches("(?i)https?://.*");
        return link ? "<a href=\"" + escaped(url) + "\">" + name + "</a>" : name;
    }

    private static Map<String, Object> text(String headline, String text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("headline", headline);
        both.put("text", text);
        return both;
    }

    private static String paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : Entities.escape(text);
    }

    private static void put(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            map.put(key, value);
        }
    }
}
