package org.demarche.exchange.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.exchange.Unwritable;
import org.demarche.model.DossierIndex;

/** An outline by years and months: events with their quotes, and the numbered sources at the end. */
public final class MarkdownFormat implements Format {
    private static final String NO_IDS = "an outline names things in words";
    private static final String NOT_SHOWN = "the outline is for reading";
    private static final FieldTable FIELDS = FieldTable.builder()
            .whole("heading of the page", Field.TITLE)
            .partly("first paragraphs", "spaces and blank lines between paragraphs change", Field.DESCRIPTION)
            .partly("line under the event", "of those with events", Field.SIDES, Field.KINDS)
            .not(NO_IDS, Field.ARTICLE_ID, Field.SPEAKER_ID, Field.EVENT_ID, Field.QUOTE_ID)
            .whole("list of sources", Field.ARTICLE_HEADLINE, Field.ARTICLE_PUBLISHER, Field.ARTICLE_AGENCY,
                    Field.ARTICLE_BYLINE)
            .partly("list of sources", "as a link", Field.ARTICLE_URL, Field.ARTICLE_ARCHIVE)
            .partly("list of sources", "the date in words", Field.ARTICLE_PUBLISHED, Field.ARTICLE_ACCESSED)
            .not(NOT_SHOWN, Field.ARTICLE_DATELINE, Field.ARTICLE_PUBLISHED_EVIDENCE, Field.ARTICLE_LANGUAGE,
                    Field.ARTICLE_DIGEST, Field.ARTICLE_FULL_TEXT, Field.ARTICLE_ORIGINAL)
            .partly("after the quotes, and in the line under the event", "of those who speak or take part",
                    Field.SPEAKER_NAME)
            .not(NOT_SHOWN, Field.SPEAKER_NATURE, Field.SPEAKER_ALIASES, Field.SPEAKER_SIDE, Field.SPEAKER_ROLES)
            .whole("heading of the event", Field.EVENT_TITLE)
            .partly("line under the event", "the date in words", Field.EVENT_WHEN)
            .not(NOT_SHOWN, Field.EVENT_WHEN_EVIDENCE, Field.EVENT_PASSAGES)
            .whole("line under the event", Field.EVENT_PLACE)
            .partly("line under the event", "by name", Field.EVENT_SIDE, Field.EVENT_KIND, Field.EVENT_PARTICIPANTS)
            .partly("paragraphs under the event", "spaces and blank lines between paragraphs change",
                    Field.EVENT_SUMMARY)
            .partly("list under the event", "the number, who gave it by name, and the source's number",
                    Field.EVENT_FIGURES)
            .partly("line under the event", "the numbers of the sources", Field.EVENT_ARTICLES)
            .whole("quotation", Field.QUOTE_TEXT)
            .whole("paragraph in place of a quotation", Field.QUOTE_GIST)
            .partly("line after the quote", "whether it is reported, or from a document", Field.QUOTE_DIRECTNESS)
            .partly("line after the quote", "the source's number", Field.QUOTE_ARTICLE)
            .partly("line after the quote", "by name", Field.QUOTE_SPEAKER)
            .whole("line after the quote", Field.QUOTE_ROLE, Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_ADDRESSEE,
                    Field.QUOTE_FORUM, Field.QUOTE_PLACE, Field.QUOTE_MEDIUM)
            .partly("line after the quote", "the date in words", Field.QUOTE_SAID)
            .partly("quotations under the event, or under \"Other quotes\"", "by where the quote stands",
                    Field.QUOTE_EVENT)
            .not(NOT_SHOWN, Field.QUOTE_PLACE_IN_TEXT, Field.QUOTE_PLACE_IN_ORIGINAL, Field.QUOTE_SAID_EVIDENCE,
                    Field.QUOTE_CUE, Field.QUOTE_ABOUT, Field.QUOTE_GROUP, Field.QUOTE_EDITS)
            .partly("list under the first event", "in words, by the titles of the events", Field.RELATIONS)
            .not(NOT_SHOWN, Field.RELATION_BASIS, Field.RELATION_ARTICLE, Field.RELATION_NOTE)
            .not("nobody has said yet that they are quotes", Field.CANDIDATES)
            .not("the outline has no place for them", Field.EXTRAS)
            .build();

    @Override
    public String slug() {
        return "markdown";
    }

    @Override
    public String name() {
        return "Markdown outline";
    }

    @Override
    public String purpose() {
        return "An outline by years and months with all quotes and numbered sources, to read, paste and edit.";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public FieldTable fields() {
        return FIELDS;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        String text = new Outline(index).text();
        out.write(Unwritable.replaced(text).getBytes(StandardCharsets.UTF_8));
        return Unwritable.remarks(text);
    }
}
