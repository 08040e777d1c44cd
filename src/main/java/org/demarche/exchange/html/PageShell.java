package org.demarche.exchange.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.exchange.CarriedText;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Side;
import org.demarche.model.id.ArticleId;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Puts the page together: its head, what it says of itself, and its parts. */
final class PageShell {
    private final DossierIndex index;
    private final Map<ArticleId, CarriedText> texts = new LinkedHashMap<>();
    private final Document page = new Document("");

    PageShell(DossierIndex index, ExchangeOptions options) {
        this.index = index;
        for (Article article : index.dossier().articles()) {
            texts.putIfAbsent(article.id(), CarriedText.of(article, index.quotesOf(article.id()), options));
        }
    }

    /** The whole page. */
    Document page() throws IOException {
        page.outputSettings().prettyPrint(false);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en-GB");
        String script = PageFiles.script();
        head(html.appendElement("head"), script);
        Element body = html.appendElement("body");
        body.appendElement("a").attr("class", "skip").attr("href", "#events").text("Skip to the events");
        header(body.appendElement("header"));
        Element main = body.appendElement("main");
        YearsPart.append(main, index);
        new EventsPart(index, new QuoteFigures(index, texts)).append(main);
        new SpeakersPart(index).append(main);
        new SourcesPart(index, texts).append(main);
        footer(body.appendElement("footer"));
        body.appendElement("script").appendChild(new DataNode(script));
        return page;
    }

    private void head(Element head, String script) {
        Dossier dossier = index.dossier();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
                "default-src 'none'; style-src 'unsafe-inline'; script-src " + PageFiles.hash(script)
                        + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(dossier.title());
        if (!dossier.description().isEmpty()) {
            head.appendElement("meta").attr("name", "description").attr("content", dossier.description());
        }
        head.appendElement("meta").attr("name", "generator").attr("content", "Demarche");
        head.appendElement("style").appendChild(new DataNode(PageFiles.style()));
        head.appendElement("script").attr("type", "application/ld+json")
                .appendChild(new DataNode(LinkedData.of(index)));
    }

    private void header(Element header) {
        Dossier dossier = index.dossier();
        header.appendElement("h1").attr("dir", "auto").text(dossier.title());
        PageParts.paragraph(header, "lead", dossier.description());
        long reported = dossier.quotes().stream()
                .filter(quote -> quote.directness() == Directness.REPORTED).count();
        header.appendElement("p").attr("class", "sums").text(String.join(" · ",
                PageWords.counted(dossier.events().size(), "event"),
                PageWords.counted(dossier.quotes().size() - reported, "quote"),
                PageWords.counted(reported, "reported statement"),
                PageWords.counted(dossier.speakers().size(), "speaker"),
                PageWords.counted(dossier.articles().size(), "source")));
        Element list = header.appendElement("nav").attr("aria-label", "Contents").appendElement("ul");
        for (String part : List.of("Timeline", "Events", "Speakers", "Sources")) {
            list.appendElement("li").appendElement("a").attr("href", "#" + part.toLowerCase(Locale.ROOT))
                    .text(part);
        }
    }

    private void footer(Element footer) {
        Dossier dossier = index.dossier();
        if (!dossier.sides().isEmpty()) {
            footer.appendElement("h2").text("Sides");
            Element list = footer.appendElement("ul").attr("class", "sides");
            for (Side side : dossier.sides()) {
                list.appendElement("li").id(PageId.of(side.id())).appendElement("span")
                        .attr("class", "side " + PageParts.colour(index, side.id())).attr("dir", "auto")
                        .text(side.name());
            }
        }
        if (!dossier.kinds().isEmpty()) {
            footer.appendElement("h2").text("Kinds of event");
            Element list = footer.appendElement("ul").attr("class", "kinds");
            for (EventKind kind : dossier.kinds()) {
                list.appendElement("li").id(PageId.of(kind.id())).attr("dir", "auto").text(kind.name());
            }
        }
        List<Event> events = dossier.events();
        footer.appendElement("p").attr("class", "quiet").text("Made with Demarche. "
                + (events.isEmpty() ? "" : "Dates are given with how they are known. ")
                + "The quoted words belong to those who spoke and to the publishers of the sources.");
    }
}
