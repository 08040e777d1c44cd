package org.demarche.exchange.csv;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;

/** What becomes of each field in tables. */
final class CsvFields {
    private static final String CANDIDATES = "no one has said yet that they are quotes";
    private static final String FULL_TEXTS = "only where full texts are asked for";
    private static final String OTHER_TABLE = "in another table";

    private CsvFields() {}

    /** Of all tables together. */
    static FieldTable all() {
        return articles(speakers(events(quotes(FieldTable.builder()))))
                .whole("dossier.csv, title", Field.TITLE)
                .whole("dossier.csv, description", Field.DESCRIPTION)
                .whole("sides.csv", Field.SIDES)
                .whole("kinds.csv", Field.KINDS)
                .whole("relations.csv, from_id, relation, to_id", Field.RELATIONS)
                .whole("relations.csv, basis", Field.RELATION_BASIS)
                .whole("relations.csv, article_id", Field.RELATION_ARTICLE)
                .whole("relations.csv, note", Field.RELATION_NOTE)
                .whole("extras of each table, as JSON", Field.EXTRAS)
                .not(CANDIDATES, Field.CANDIDATES)
                .build();
    }

    static FieldTable quotes() {
        return rest(quotes(FieldTable.builder())
                .partly("speaker, speaker_id", "of those who are quoted", Field.SPEAKER_NAME, Field.SPEAKER_ID)
                .partly("headline, publisher, published, url, article_id", "of those with quotes",
                        Field.ARTICLE_HEADLINE, Field.ARTICLE_PUBLISHER, Field.ARTICLE_PUBLISHED, Field.ARTICLE_URL,
                        Field.ARTICLE_ID)
                .partly("event, event_id", "of those with quotes", Field.EVENT_TITLE, Field.EVENT_ID));
    }

    static FieldTable events() {
        return rest(events(FieldTable.builder())
                .partly("side, side_id", "of those with events", Field.SIDES)
                .partly("kind, kind_id", "of those with events", Field.KINDS)
                .partly("participants, participant_ids", "of those who took part",
                        Field.SPEAKER_NAME, Field.SPEAKER_ID));
    }

    static FieldTable speakers() {
        return rest(speakers(FieldTable.builder()).partly("side, side_id", "of those with speakers", Field.SIDES));
    }

    static FieldTable articles() {
        return rest(articles(FieldTable.builder()));
    }

    private static FieldTable.Builder quotes(FieldTable.Builder table) {
        return table.whole("quotes.csv, quote_id", Field.QUOTE_ID)
                .whole("quotes.csv, text", Field.QUOTE_TEXT)
                .whole("quotes.csv, gist", Field.QUOTE_GIST)
                .whole("quotes.csv, directness", Field.QUOTE_DIRECTNESS)
                .whole("quotes.csv, article_id", Field.QUOTE_ARTICLE)
                .whole("quotes.csv, text_start to text_suffix", Field.QUOTE_PLACE_IN_TEXT)
                .whole("quotes.csv, original_start to original_suffix", Field.QUOTE_PLACE_IN_ORIGINAL)
                .whole("quotes.csv, speaker_id", Field.QUOTE_SPEAKER)
                .whole("quotes.csv, role", Field.QUOTE_ROLE)
                .whole("quotes.csv, on_behalf_of", Field.QUOTE_ON_BEHALF_OF)
                .whole("quotes.csv, addressee", Field.QUOTE_ADDRESSEE)
                .whole("quotes.csv, said", Field.QUOTE_SAID)
                .whole("quotes.csv, said_basis, said_evidence", Field.QUOTE_SAID_EVIDENCE)
                .whole("quotes.csv, place", Field.QUOTE_PLACE)
                .whole("quotes.csv, forum", Field.QUOTE_FORUM)
                .whole("quotes.csv, medium", Field.QUOTE_MEDIUM)
                .whole("quotes.csv, cue", Field.QUOTE_CUE)
                .whole("quotes.csv, event_id", Field.QUOTE_EVENT)
                .whole("quotes.csv, about_ids", Field.QUOTE_ABOUT)
                .whole("quotes.csv, group", Field.QUOTE_GROUP)
                .whole("quotes.csv, edits", Field.QUOTE_EDITS);
    }

    private static FieldTable.Builder events(FieldTable.Builder table) {
        return table.whole("events.csv, event_id", Field.EVENT_ID)
                .whole("events.csv, title", Field.EVENT_TITLE)
                .whole("events.csv, date", Field.EVENT_WHEN)
                .whole("events.csv, basis, evidence", Field.EVENT_WHEN_EVIDENCE)
                .whole("events.csv, place", Field.EVENT_PLACE)
                .whole("events.csv, side_id", Field.EVENT_SIDE)
                .whole("events.csv, kind_id", Field.EVENT_KIND)
                .whole("events.csv, participant_ids", Field.EVENT_PARTICIPANTS)
                .whole("events.csv, summary", Field.EVENT_SUMMARY)
                .whole("events.csv, figures", Field.EVENT_FIGURES)
                .whole("events.csv, mentions", Field.EVENT_ARTICLES, Field.EVENT_PASSAGES);
    }

    private static FieldTable.Builder speakers(FieldTable.Builder table) {
        return table.whole("speakers.csv, speaker_id", Field.SPEAKER_ID)
                .whole("speakers.csv, name", Field.SPEAKER_NAME)
                .whole("speakers.csv, nature", Field.SPEAKER_NATURE)
                .whole("speakers.csv, aliases", Field.SPEAKER_ALIASES)
                .whole("speakers.csv, side_id", Field.SPEAKER_SIDE)
                .whole("speakers.csv, roles", Field.SPEAKER_ROLES);
    }

    private static FieldTable.Builder articles(FieldTable.Builder table) {
        return table.whole("articles.csv, article_id", Field.ARTICLE_ID)
                .whole("articles.csv, headline", Field.ARTICLE_HEADLINE)
                .whole("articles.csv, publisher", Field.ARTICLE_PUBLISHER)
                .whole("articles.csv, agency", Field.ARTICLE_AGENCY)
                .whole("articles.csv, byline", Field.ARTICLE_BYLINE)
                .whole("articles.csv, dateline", Field.ARTICLE_DATELINE)
                .whole("articles.csv, published", Field.ARTICLE_PUBLISHED)
                .whole("articles.csv, published_basis, published_evidence", Field.ARTICLE_PUBLISHED_EVIDENCE)
                .whole("articles.csv, url", Field.ARTICLE_URL)
                .whole("articles.csv, archive", Field.ARTICLE_ARCHIVE)
                .whole("articles.csv, accessed", Field.ARTICLE_ACCESSED)
                .whole("articles.csv, language", Field.ARTICLE_LANGUAGE)
                .whole("articles.csv, text_kind, text", Field.ARTICLE_DIGEST)
                .partly("articles.csv, text_kind, text", FULL_TEXTS, Field.ARTICLE_FULL_TEXT)
                .whole("articles.csv, original_sha256, original_length", Field.ARTICLE_ORIGINAL);
    }

    /** A single table, whose other fields are elsewhere. */
    private static FieldTable rest(FieldTable.Builder table) {
        Set<Field> rest = EnumSet.complementOf(EnumSet.copyOf(table.named()));
        rest.remove(Field.CANDIDATES);
        rest.remove(Field.EXTRAS);
        return table.not(OTHER_TABLE, rest.toArray(Field[]::new))
                .not(CANDIDATES, Field.CANDIDATES)
                .partly("extras, as JSON", "of the things in the table", Field.EXTRAS)
                .build();
    }
}
