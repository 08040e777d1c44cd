package org.demarche.exchange.html;

import java.util.List;
import java.util.Map;
import org.demarche.exchange.CarriedText;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Quotes with their speaker and their source. */
final class QuoteFigures {
    private final DossierIndex index;
    private final Map<ArticleId, CarriedText> texts;

    /** @param texts of the articles, as they stand in the page */
    QuoteFigures(DossierIndex index, Map<ArticleId, CarriedText> texts) {
        this.index = index;
        this.texts = texts;
    }

    void append(Element to, List<Quote> quotes) {
        quotes.forEach(quote -> append(to, quote));
    }

    private void append(Element to, Quote quote) {
        Element figure = to.appendElement("figure").id(PageId.of(quote.id())).attr("class", "quote")
                .attr("data-directness", quote.directness().name());
        if (quote.group() != null) {
            figure.attr("data-utterance", quote.group());
        }
        words(figure, quote);
        Element caption = figure.appendElement("figcaption");
        attribution(caption.appendElement("p").attr("class", "said-by"), quote.attribution());
        circumstances(caption.appendElement("p").attr("class", "circumstances"), quote);
        source(caption.appendElement("p").attr("class", "stands-in"), quote);
        about(caption, quote);
        PageParts.known(caption, "How this date is known", quote.attribution().said());
    }

    /** Quoted words stand in quotation marks, a gist never does. */
    private void words(Element figure, Quote quote) {
        Article article = index.article(quote.article()).orElse(null);
        if (quote.directness() != Directness.REPORTED) {
            Element block = figure.appendElement("blockquote").attr("dir", "auto");
            if (article != null && article.url() != null) {
                block.attr("cite", article.url());
            }
            if (article != null && !article.language().isBlank()) {
                block.attr("lang", article.language());
            }
            Element line = block.appendElement("p").appendText("“");
            line.appendElement("span").attr("class", "words").text(quote.text());
            line.appendText("”");
        }
        PageParts.paragraph(figure, "gist", quote.gist());
    }

    private void attribution(Element line, Attribution attribution) {
        PageParts.speaker(line, index, attribution.speaker());
        follow(line, ", ", "role", attribution.role());
        follow(line, ", for ", "on-behalf-of", attribution.onBehalfOf());
        follow(line, ", to ", "addressee", attribution.addressee());
    }

    private void circumstances(Element line, Quote quote) {
        Attribution attribution = quote.attribution();
        PageDates.append(line, attribution.said());
        follow(line, " · ", "said-in", attribution.place());
        follow(line, " · ", "forum", attribution.forum());
        follow(line, " · ", "manner", PageWords.of(quote.directness()));
        follow(line, " · through ", "medium", attribution.medium());
        follow(line, " · in the source: ", "cue", attribution.cue());
    }

    private void source(Element line, Quote quote) {
        line.appendText("In ");
        Element cite = line.appendElement("cite");
        Article article = index.article(quote.article()).orElse(null);
        if (article == null) {
            cite.text(quote.article().value());
            return;
        }
        CarriedText text = texts.get(article.id());
        boolean marked = text != null && text.place(quote.id()) != null;
        cite.appendElement("a").attr("dir", "auto")
                .attr("href", marked ? "#" + PageId.inText(quote.id()) : PageId.link(article.id()))
                .text(PageWords.source(article));
    }

    private void about(Element caption, Quote quote) {
        if (!quote.about().isEmpty()) {
            Element line = caption.appendElement("p").attr("class", "about").appendText("Speaks of ");
            String comma = "";
            for (EventId id : quote.about()) {
                line.appendText(comma);
                comma = ", ";
                eventLink(line, index, id);
            }
        }
    }

    /** Appends the title of an event, which leads to it. */
    static void eventLink(Element to, DossierIndex index, EventId id) {
        Event event = index.event(id).orElse(null);
        if (event == null) {
            to.appendElement("span").text(id.value());
        } else {
            to.appendElement("a").attr("class", "event-link").attr("dir", "auto").attr("href", PageId.link(id))
                    .text(event.title());
        }
    }

    private static void follow(Element line, String link, String kind, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            line.appendText(link);
            PageParts.span(line, kind, text);
        }
    }
}
