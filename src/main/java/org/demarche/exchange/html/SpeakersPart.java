package org.demarche.exchange.html;

import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.EdtfWords;
import org.jsoup.nodes.Element;

/** Those who speak or take part, with their offices and the way to what they said. */
final class SpeakersPart {
    private static final int OPENING = 60;

    private final DossierIndex index;

    SpeakersPart(DossierIndex index) {
        this.index = index;
    }

    void append(Element main) {
        if (index.dossier().speakers().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").id("speakers").attr("aria-labelledby", "speakers-head");
        section.appendElement("h2").id("speakers-head").text("Speakers");
        Element list = section.appendElement("div").attr("class", "people");
        index.dossier().speakers().forEach(speaker -> speaker(list, speaker));
    }

    private void speaker(Element list, Speaker speaker) {
        Element article = list.appendElement("article").id(PageId.of(speaker.id()))
                .attr("class", "speaker " + PageParts.colour(index, speaker.side()))
                .attr("data-nature", speaker.nature().name());
        article.appendElement("h3").attr("dir", "auto").text(speaker.name());
        Element line = article.appendElement("p").attr("class", "circumstances");
        PageParts.side(line, index, speaker.side());
        line.appendElement("span").attr("class", "nature").text(PageWords.of(speaker.nature()));
        aliases(article, speaker.aliases());
        roles(article, speaker.roles());
        quotes(article, index.quotesOf(speaker.id()));
    }

    private static void aliases(Element article, List<String> aliases) {
        if (!aliases.isEmpty()) {
            Element line = article.appendElement("p").attr("class", "aliases");
            line.appendElement("span").attr("class", "label").text("Also ");
            String comma = "";
            for (String alias : aliases) {
                line.appendText(comma);
                comma = ", ";
                line.appendElement("span").attr("class", "alias").attr("dir", "auto").text(alias);
            }
        }
    }

    private static void roles(Element article, List<Role> roles) {
        if (!roles.isEmpty()) {
            Element list = article.appendElement("ul").attr("class", "roles");
            for (Role role : roles) {
                Element item = list.appendElement("li");
                item.appendElement("span").attr("class", "role").attr("dir", "auto").text(role.title());
                item.appendText(", ");
                PageDates.append(item, role.period());
            }
        }
    }

    private static void quotes(Element article, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return;
        }
        Element details = article.appendElement("details").attr("class", "said");
        details.appendElement("summary").text(PageWords.counted(quotes.size(), "statement"));
        Element list = details.appendElement("ul");
        for (Quote quote : quotes) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("dir", "auto").attr("href", PageId.link(quote.id())).text(opening(quote));
            if (quote.attribution().said().known()) {
                item.appendElement("span").attr("class", "quiet")
                        .text(" " + EdtfWords.brief(quote.attribution().said().date()));
            }
        }
    }

    /** The first words, in quotation marks where they are quoted. */
    private static String opening(Quote quote) {
        String words = quote.words();
        if (words.codePointCount(0, words.length()) > OPENING) {
            int end = words.offsetByCodePoints(0, OPENING);
            int space = words.lastIndexOf(' ', end);
            words = words.substring(0, space > 0 ? space : end) + "…";
        }
        return quote.gist() == null ? "“" + words + "”" : words;
    }
}
