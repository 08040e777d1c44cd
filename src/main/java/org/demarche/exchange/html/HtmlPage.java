package org.demarche.exchange.html;

import static org.demarche.exchange.Field.ARTICLE_ACCESSED;
import static org.demarche.exchange.Field.ARTICLE_AGENCY;
import static org.demarche.exchange.Field.ARTICLE_ARCHIVE;
import static org.demarche.exchange.Field.ARTICLE_BYLINE;
import static org.demarche.exchange.Field.ARTICLE_DATELINE;
import static org.demarche.exchange.Field.ARTICLE_DIGEST;
import static org.demarche.exchange.Field.ARTICLE_FULL_TEXT;
import static org.demarche.exchange.Field.ARTICLE_HEADLINE;
import static org.demarche.exchange.Field.ARTICLE_ID;
import static org.demarche.exchange.Field.ARTICLE_LANGUAGE;
import static org.demarche.exchange.Field.ARTICLE_ORIGINAL;
import static org.demarche.exchange.Field.ARTICLE_PUBLISHED;
import static org.demarche.exchange.Field.ARTICLE_PUBLISHED_EVIDENCE;
import static org.demarche.exchange.Field.ARTICLE_PUBLISHER;
import static org.demarche.exchange.Field.ARTICLE_URL;
import static org.demarche.exchange.Field.CANDIDATES;
import static org.demarche.exchange.Field.DESCRIPTION;
import static org.demarche.exchange.Field.EVENT_ARTICLES;
import static org.demarche.exchange.Field.EVENT_FIGURES;
import static org.demarche.exchange.Field.EVENT_ID;
import static org.demarche.exchange.Field.EVENT_KIND;
import static org.demarche.exchange.Field.EVENT_PARTICIPANTS;
import static org.demarche.exchange.Field.EVENT_PASSAGES;
import static org.demarche.exchange.Field.EVENT_PLACE;
import static org.demarche.exchange.Field.EVENT_SIDE;
import static org.demarche.exchange.Field.EVENT_SUMMARY;
import static org.demarche.exchange.Field.EVENT_TITLE;
import static org.demarche.exchange.Field.EVENT_WHEN;
import static org.demarche.exchange.Field.EVENT_WHEN_EVIDENCE;
import static org.demarche.exchange.Field.EXTRAS;
import static org.demarche.exchange.Field.KINDS;
import static org.demarche.exchange.Field.QUOTE_ABOUT;
import static org.demarche.exchange.Field.QUOTE_ADDRESSEE;
import static org.demarche.exchange.Field.QUOTE_ARTICLE;
import static org.demarche.exchange.Field.QUOTE_CUE;
import static org.demarche.exchange.Field.QUOTE_DIRECTNESS;
import static org.demarche.exchange.Field.QUOTE_EDITS;
import static org.demarche.exchange.Field.QUOTE_EVENT;
import static org.demarche.exchange.Field.QUOTE_FORUM;
import static org.demarche.exchange.Field.QUOTE_GIST;
import static org.demarche.exchange.Field.QUOTE_GROUP;
import static org.demarche.exchange.Field.QUOTE_ID;
import static org.demarche.exchange.Field.QUOTE_MEDIUM;
import static org.demarche.exchange.Field.QUOTE_ON_BEHALF_OF;
import static org.demarche.exchange.Field.QUOTE_PLACE;
import static org.demarche.exchange.Field.QUOTE_PLACE_IN_ORIGINAL;
import static org.demarche.exchange.Field.QUOTE_PLACE_IN_TEXT;
import static org.demarche.exchange.Field.QUOTE_ROLE;
import static org.demarche.exchange.Field.QUOTE_SAID;
import static org.demarche.exchange.Field.QUOTE_SAID_EVIDENCE;
import static org.demarche.exchange.Field.QUOTE_SPEAKER;
import static org.demarche.exchange.Field.QUOTE_TEXT;
import static org.demarche.exchange.Field.RELATIONS;
import static org.demarche.exchange.Field.RELATION_ARTICLE;
import static org.demarche.exchange.Field.RELATION_BASIS;
import static org.demarche.exchange.Field.RELATION_NOTE;
import static org.demarche.exchange.Field.SIDES;
import static org.demarche.exchange.Field.SPEAKER_ALIASES;
import static org.demarche.exchange.Field.SPEAKER_ID;
import static org.demarche.exchange.Field.SPEAKER_NAME;
import static org.demarche.exchange.Field.SPEAKER_NATURE;
import static org.demarche.exchange.Field.SPEAKER_ROLES;
import static org.demarche.exchange.Field.SPEAKER_SIDE;
import static org.demarche.exchange.Field.TITLE;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.model.DossierIndex;
import org.jsoup.nodes.Document;

/** One HTML file for any browser and any web site; it loads nothing from elsewhere and needs no script. */
public final class HtmlPage implements Format {
    private static final FieldTable FIELDS = FieldTable.builder()
            .whole("head and title of the page", TITLE)
            .whole("paragraph under the title", DESCRIPTION)
            .whole("list at the foot", SIDES, KINDS)
            .whole("id of the section, after “source-”", ARTICLE_ID)
            .whole("heading of the source", ARTICLE_HEADLINE)
            .whole("line under the heading of the source", ARTICLE_PUBLISHER, ARTICLE_AGENCY, ARTICLE_BYLINE,
                    ARTICLE_DATELINE)
            .whole("time element with data-edtf", ARTICLE_PUBLISHED, ARTICLE_ACCESSED, EVENT_WHEN, QUOTE_SAID)
            .whole("“How this date is known”", ARTICLE_PUBLISHED_EVIDENCE, EVENT_WHEN_EVIDENCE, QUOTE_SAID_EVIDENCE)
            .whole("links under the source", ARTICLE_URL, ARTICLE_ARCHIVE)
            .whole("list under the source", ARTICLE_LANGUAGE)
            .whole("paragraphs under the source", ARTICLE_DIGEST, ARTICLE_FULL_TEXT)
            .whole("“Fingerprint of the original”", ARTICLE_ORIGINAL)
            .whole("id of the section, after “speaker-”", SPEAKER_ID)
            .whole("heading of the speaker", SPEAKER_NAME)
            .whole("data-nature of the speaker", SPEAKER_NATURE)
            .whole("line and list under the speaker", SPEAKER_ALIASES, SPEAKER_SIDE, SPEAKER_ROLES)
            .whole("id of the section, after “event-”", EVENT_ID)
            .whole("heading of the event", EVENT_TITLE)
            .whole("line under the heading of the event", EVENT_PLACE, EVENT_SIDE, EVENT_KIND)
            .whole("lines and lists of the event", EVENT_PARTICIPANTS, EVENT_SUMMARY, EVENT_FIGURES)
            .whole("“Told in”", EVENT_ARTICLES)
            .not("the page names the article alone", EVENT_PASSAGES)
            .whole("id of the figure, after “quote-”", QUOTE_ID)
            .whole("blockquote", QUOTE_TEXT)
            .whole("paragraph of the figure", QUOTE_GIST)
            .whole("attribute data-directness", QUOTE_DIRECTNESS)
            .whole("caption of the figure", QUOTE_SPEAKER, QUOTE_ROLE, QUOTE_ON_BEHALF_OF, QUOTE_ADDRESSEE,
                    QUOTE_PLACE, QUOTE_FORUM, QUOTE_MEDIUM, QUOTE_CUE, QUOTE_ABOUT)
            .whole("link of the caption", QUOTE_ARTICLE)
            .partly("marks in the text of the source", "only quotes that stand in the text of the page",
                    QUOTE_PLACE_IN_TEXT)
            .partly("marks in the text of the source", "only with full texts, where the original is attached",
                    QUOTE_PLACE_IN_ORIGINAL)
            .whole("the section in which the figure stands", QUOTE_EVENT)
            .whole("attribute data-utterance", QUOTE_GROUP)
            .not("dots and brackets stand in the words as printed", QUOTE_EDITS)
            .whole("list under the event", RELATIONS, RELATION_BASIS, RELATION_ARTICLE, RELATION_NOTE)
            .not("a page shows what was reviewed", CANDIDATES)
            .not("the page shows what the program understands", EXTRAS)
            .build();

    @Override
    public String slug() {
        return "html";
    }

    @Override
    public String name() {
        return "Web page";
    }

    @Override
    public String purpose() {
        return "A page for any browser or web site, with timeline, quotes, speakers and sources.";
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public FieldTable fields() {
        return FIELDS;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        Document page = new PageShell(index, options).page();
        int replaced = HtmlText.replaceImpossible(page);
        HtmlText.write(page, out);
        return replaced == 0 ? List.of() : List.of(PageWords.counted(replaced, "character")
                + " of a kind that no web page can hold (U+0000 or half a surrogate pair) became U+FFFD.");
    }
}
