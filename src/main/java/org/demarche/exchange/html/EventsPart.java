package org.demarche.exchange.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** The events in order of time, each with its quotes and its sources. */
final class EventsPart {
    private static final Comparator<Event> IN_TIME = Comparator
            .comparingLong((Event event) -> event.when().date().bounds().earliest())
            .thenComparingLong(event -> event.when().date().bounds().latest())
            .thenComparing(event -> event.id().value());

    private final DossierIndex index;
    private final QuoteFigures quotes;

    EventsPart(DossierIndex index, QuoteFigures quotes) {
        this.index = index;
        this.quotes = quotes;
    }

    /** The events of a dossier in order of time. */
    static List<Event> inTime(DossierIndex index) {
        return index.dossier().events().stream().sorted(IN_TIME).toList();
    }

    /** Where the events of a year begin; null for those before any known year. */
    static String yearId(@Nullable Integer year) {
        return year == null ? "year-unknown" : "year-" + year;
    }

    /** How a year is headed. */
    static String yearWords(@Nullable Integer year, Event first) {
        return year == null ? "Without a known beginning"
                : EdtfWords.full(first.when().date().bounds().earliest(), Precision.YEAR);
    }

    void append(Element main) {
        Element section = main.appendElement("section").id("events").attr("aria-labelledby", "events-head");
        section.appendElement("h2").id("events-head").text("Events");
        Integer year = null;
        Element group = null;
        for (Event event : inTime(index)) {
            Integer next = PageDates.year(event.when().date());
            if (group == null || !Objects.equals(year, next)) {
                group = section.appendElement("section").attr("class", "year").id(yearId(next));
                group.appendElement("h3").text(yearWords(next, event));
            }
            year = next;
            event(group, event);
        }
        List<Quote> apart = index.dossier().quotes().stream()
                .filter(quote -> quote.event() == null || index.event(quote.event()).isEmpty()).toList();
        if (!apart.isEmpty()) {
            Element others = main.appendElement("section").id("other-quotes").attr("aria-labelledby", "other-head");
            others.appendElement("h2").id("other-head").text("Quotes on other occasions");
            quotes.append(others, apart);
        }
    }

    private void event(Element group, Event event) {
        Element article = group.appendElement("article").id(PageId.of(event.id()))
                .attr("class", "event " + PageParts.colour(index, event.side()))
                .attr("data-kind", event.kind().value());
        PageDates.append(article.appendElement("p").attr("class", "when"), event.when());
        Element body = article.appendElement("div").attr("class", "told");
        body.appendElement("h4").attr("dir", "auto").text(event.title());
        circumstances(body.appendElement("p").attr("class", "circumstances"), event);
        PageParts.paragraph(body, "summary", event.summary());
        figures(body, event.figures());
        quotes.append(body, index.quotesOf(event.id()));
        participants(body, event.participants());
        relations(body, event.id());
        sources(body, event.mentions());
        PageParts.known(body, "How this date is known", event.when());
    }

    private void circumstances(Element line, Event event) {
        PageParts.side(line, index, event.side());
        line.appendElement("span").attr("class", "kind").attr("dir", "auto")
                .text(index.kind(event.kind()).map(EventKind::name).orElse(event.kind().value()));
        PageParts.span(line, "place", event.place());
    }

    private void figures(Element body, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        Element list = body.appendElement("ul").attr("class", "figures");
        for (Figure figure : figures) {
            Element item = list.appendElement("li");
            PageParts.span(item, "value", figure.value());
            if (figure.by() != null) {
                item.appendText(", by ");
                PageParts.speaker(item, index, figure.by());
            }
            item.appendText(", in ");
            source(item, figure.article());
        }
    }

    private void participants(Element body, List<SpeakerId> participants) {
        if (!participants.isEmpty()) {
            Element line = body.appendElement("p").attr("class", "participants");
            line.appendElement("span").attr("class", "label").text("With ");
            String comma = "";
            for (SpeakerId id : participants) {
                line.appendText(comma);
                comma = ", ";
                PageParts.speaker(line, index, id);
            }
        }
    }

    private void relations(Element body, EventId id) {
        List<Relation> relations = index.relationsOf(id);
        if (relations.isEmpty()) {
            return;
        }
        Element list = body.appendElement("ul").attr("class", "relations");
        for (Relation relation : relations) {
            boolean from = relation.from().equals(id);
            Element item = list.appendElement("li").attr("class", from ? "from" : "to")
                    .attr("data-relation", relation.kind().name()).attr("data-basis", relation.basis().name());
            item.appendElement("span").attr("class", "label").text(sentenceStart(
                    from ? PageWords.from(relation.kind()) : PageWords.to(relation.kind())));
            item.appendText(" ");
            QuoteFigures.eventLink(item, index, from ? relation.to() : relation.from());
            if (from) {
                item.appendText(" (" + PageWords.of(relation.basis()));
                if (relation.article() != null) {
                    item.appendText(" in ");
                    source(item, relation.article());
                }
                item.appendText(")");
                if (!relation.note().isEmpty()) {
                    item.appendText(": ");
                    PageParts.span(item, "note", relation.note());
                }
            }
        }
    }

    private static String sentenceStart(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void sources(Element body, List<Mention> mentions) {
        List<ArticleId> articles = mentions.stream().map(Mention::article).distinct().toList();
        if (!articles.isEmpty()) {
            Element line = body.appendElement("p").attr("class", "sources");
            line.appendElement("span").attr("class", "label").text("Told in ");
            String comma = "";
            for (ArticleId id : articles) {
                line.appendText(comma);
                comma = "; ";
                source(line, id);
            }
        }
    }

    private void source(Element to, ArticleId id) {
        Article article = index.article(id).orElse(null);
        Element cite = to.appendElement("cite");
        if (article == null) {
            cite.text(id.value());
        } else {
            cite.appendElement("a").attr("dir", "auto").attr("href", PageId.link(id))
                    .text(PageWords.source(article));
        }
    }
}
