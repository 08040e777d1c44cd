package org.demarche.exchange.html;

import java.util.Map;
import org.demarche.exchange.CarriedText;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Original;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** The articles with their bibliographic record and the text that may leave, in which the quotes are marked. */
final class SourcesPart {
    private final DossierIndex index;
    private final Map<ArticleId, CarriedText> texts;

    SourcesPart(DossierIndex index, Map<ArticleId, CarriedText> texts) {
        this.index = index;
        this.texts = texts;
    }

    void append(Element main) {
        if (index.dossier().articles().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").id("sources").attr("aria-labelledby", "sources-head");
        section.appendElement("h2").id("sources-head").text("Sources");
        index.dossier().articles().forEach(article -> source(section, article));
    }

    private void source(Element section, Article article) {
        Element element = section.appendElement("article").id(PageId.of(article.id())).attr("class", "source");
        element.appendElement("h3").attr("dir", "auto").attr("lang", article.language()).text(article.headline());
        Element line = element.appendElement("p").attr("class", "circumstances");
        PageParts.span(line, "publisher", article.publisher());
        PageParts.span(line, "agency", article.agency());
        PageParts.span(line, "byline", article.byline());
        PageParts.span(line, "dateline", article.dateline());
        PageDates.append(line, article.published());
        addresses(element, article);
        text(element, article);
        PageParts.known(element, "How the date of publication is known", article.published());
        original(element, article.original());
    }

    private static void addresses(Element element, Article article) {
        Element list = element.appendElement("ul").attr("class", "addresses");
        address(list, "Published at ", "url", article.url());
        address(list, "Archived at ", "archive", article.archive());
        if (article.accessed() != null) {
            Element item = list.appendElement("li").attr("class", "accessed").appendText("Read ");
            PageDates.append(item, article.accessed());
        }
        if (!article.language().isBlank()) {
            list.appendElement("li").appendText("Language: ").appendElement("span").attr("class", "language")
                    .text(article.language());
        }
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    /** A link only where it leads to the web; anything else is words. */
    private static void address(Element list, String label, String kind, @Nullable String address) {
        if (address != null && !address.isEmpty()) {
            Element item = list.appendElement("li").appendText(label);
            boolean web = address.startsWith("https://") || address.startsWith("http://");
            Element words = item.appendElement(web ? "a" : "span").attr("class", kind).text(address);
            if (web) {
                words.attr("href", address).attr("rel", "noreferrer");
            }
        }
    }

    private void text(Element element, Article article) {
        CarriedText carried = texts.get(article.id());
        if (carried == null || carried.text().isEmpty()) {
            return;
        }
        Element box = element.appendElement("div").attr("class", "text").attr("data-text", carried.kind().name());
        box.appendElement("h4").text(switch (carried.kind()) {
            case DIGEST -> "Digest";
            case PUBLISHED -> "Text";
            case QUOTES -> "Quotes";
        });
        box.appendElement("p").attr("class", "quiet").text(switch (carried.kind()) {
            case DIGEST -> "The article retold in other words; what is marked stands in it word for word.";
            case PUBLISHED -> "As published.";
            case QUOTES -> "What is quoted from the article; its text is not part of this page.";
        });
        new MarkedText(carried, index.quotesOf(article.id()), article.language()).append(box);
    }

    private static void original(Element element, @Nullable Original original) {
        if (original != null) {
            Element details = element.appendElement("details").attr("class", "known");
            details.appendElement("summary").text("Fingerprint of the original");
            Element line = details.appendElement("p").appendText("SHA-256 ");
            line.appendElement("code").attr("class", "sha256").text(original.sha256());
            line.appendText(" of ");
            line.appendElement("data").attr("class", "length").attr("value", Integer.toString(original.length()))
                    .text(PageWords.counted(original.length(), "character"));
        }
    }
}
