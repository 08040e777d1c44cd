package org.demarche.exchange.tables;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;

/** What becomes of each field in tables. */
public final class TableFields {
    private static final String OTHER_TABLE = "in another table";

    private final FieldTable.Builder table = FieldTable.builder();
    /** How a place is named, with the names of its table and column. */
    private final String form;

    private TableFields(String form, String caveat) {
        this.form = form;
        table.caveat(caveat);
    }

    /**
     * Of all tables together.
     *
     * @param form in which places are named, such as "%s.csv, %s"
     * @param caveat what holds for every cell
     */
    public static FieldTable all(String form, String caveat) {
        TableFields fields = new TableFields(form, caveat);
        fields.whole("dossier", "title", Field.TITLE);
        fields.whole("dossier", "description", Field.DESCRIPTION);
        fields.whole("sides", "name and side_id", Field.SIDES);
        fields.whole("kinds", "name and kind_id", Field.KINDS);
        fields.articles();
        fields.speakers();
        fields.events();
        fields.quotes();
        fields.whole("relations", "from_id, relation and to_id", Field.RELATIONS);
        fields.whole("relations", "basis", Field.RELATION_BASIS);
        fields.whole("relations", "article_id", Field.RELATION_ARTICLE);
        fields.whole("relations", "note", Field.RELATION_NOTE);
        fields.whole("each table", "extras (as JSON)", Field.EXTRAS);
        return fields.withoutCandidates();
    }

    /** Of the table of quotes alone. */
    public static FieldTable quotesAlone(String form, String caveat) {
        TableFields fields = new TableFields(form, caveat);
        fields.quotes();
        fields.partly("quotes", "speaker, speaker_id", "of those who are quoted", Field.SPEAKER_NAME,
                Field.SPEAKER_ID);
        fields.partly("quotes", "headline, publisher, published, url, article_id", "of those with quotes",
                Field.ARTICLE_HEADLINE, Field.ARTICLE_PUBLISHER, Field.ARTICLE_PUBLISHED, Field.ARTICLE_URL,
                Field.ARTICLE_ID);
        fields.partly("quotes", "event, event_id", "of those with quotes", Field.EVENT_TITLE, Field.EVENT_ID);
        return fields.alone("quotes");
    }

    /** Of the table of events alone. */
    public static FieldTable eventsAlone(String form, String caveat) {
        TableFields fields = new TableFields(form, caveat);
        fields.events();
        fields.partly("events", "side, side_id", "of those with events", Field.SIDES);
        fields.partly("events", "kind, kind_id", "of those with events", Field.KINDS);
        fields.partly("events", "participants, participant_ids", "of those who took part", Field.SPEAKER_NAME,
                Field.SPEAKER_ID);
        return fields.alone("events");
    }

    /** Of the table of speakers alone. */
    public static FieldTable speakersAlone(String form, String caveat) {
        TableFields fields = new TableFields(form, caveat);
        fields.speakers();
        fields.partly("speakers", "side, side_id", "of those with speakers", Field.SIDES);
        return fields.alone("speakers");
    }

    /** Of the table of articles alone. */
    public static FieldTable articlesAlone(String form, String caveat) {
        TableFields fields = new TableFields(form, caveat);
        fields.articles();
        return fields.alone("articles");
    }

    private void articles() {
        whole("articles", "article_id", Field.ARTICLE_ID);
        whole("articles", "headline", Field.ARTICLE_HEADLINE);
        whole("articles", "publisher", Field.ARTICLE_PUBLISHER);
        whole("articles", "agency", Field.ARTICLE_AGENCY);
        whole("articles", "byline", Field.ARTICLE_BYLINE);
        whole("articles", "dateline", Field.ARTICLE_DATELINE);
        whole("articles", "published", Field.ARTICLE_PUBLISHED);
        whole("articles", "published_basis, published_evidence", Field.ARTICLE_PUBLISHED_EVIDENCE);
        whole("articles", "url", Field.ARTICLE_URL);
        whole("articles", "archive", Field.ARTICLE_ARCHIVE);
        whole("articles", "accessed", Field.ARTICLE_ACCESSED);
        whole("articles", "language", Field.ARTICLE_LANGUAGE);
        whole("articles", "text_kind, text", Field.ARTICLE_DIGEST);
        whole("articles", "original_sha256, original_length", Field.ARTICLE_ORIGINAL);
        whole("articles", "text_kind, text", Field.ARTICLE_FULL_TEXT);
    }

    private void speakers() {
        whole("speakers", "speaker_id", Field.SPEAKER_ID);
        whole("speakers", "name", Field.SPEAKER_NAME);
        whole("speakers", "nature", Field.SPEAKER_NATURE);
        whole("speakers", "aliases", Field.SPEAKER_ALIASES);
        whole("speakers", "side_id", Field.SPEAKER_SIDE);
        whole("speakers", "roles", Field.SPEAKER_ROLES);
    }

    private void events() {
        whole("events", "event_id", Field.EVENT_ID);
        whole("events", "title", Field.EVENT_TITLE);
        whole("events", "date", Field.EVENT_WHEN);
        whole("events", "basis, evidence", Field.EVENT_WHEN_EVIDENCE);
        whole("events", "place", Field.EVENT_PLACE);
        whole("events", "side_id", Field.EVENT_SIDE);
        whole("events", "kind_id", Field.EVENT_KIND);
        whole("events", "participant_ids", Field.EVENT_PARTICIPANTS);
        whole("events", "summary", Field.EVENT_SUMMARY);
        whole("events", "figures", Field.EVENT_FIGURES);
        whole("events", "mentions", Field.EVENT_ARTICLES, Field.EVENT_PASSAGES);
    }

    private void quotes() {
        whole("quotes", "quote_id", Field.QUOTE_ID);
        whole("quotes", "text", Field.QUOTE_TEXT);
        whole("quotes", "gist", Field.QUOTE_GIST);
        whole("quotes", "directness", Field.QUOTE_DIRECTNESS);
        whole("quotes", "article_id", Field.QUOTE_ARTICLE);
        whole("quotes", "text_start to text_suffix", Field.QUOTE_PLACE_IN_TEXT);
        whole("quotes", "original_start to original_suffix", Field.QUOTE_PLACE_IN_ORIGINAL);
        whole("quotes", "speaker_id", Field.QUOTE_SPEAKER);
        whole("quotes", "role", Field.QUOTE_ROLE);
        whole("quotes", "on_behalf_of", Field.QUOTE_ON_BEHALF_OF);
        whole("quotes", "addressee", Field.QUOTE_ADDRESSEE);
        whole("quotes", "said", Field.QUOTE_SAID);
        whole("quotes", "said_basis, said_evidence", Field.QUOTE_SAID_EVIDENCE);
        whole("quotes", "place", Field.QUOTE_PLACE);
        whole("quotes", "forum", Field.QUOTE_FORUM);
        whole("quotes", "medium", Field.QUOTE_MEDIUM);
        whole("quotes", "cue", Field.QUOTE_CUE);
        whole("quotes", "event_id", Field.QUOTE_EVENT);
        whole("quotes", "about_ids", Field.QUOTE_ABOUT);
        whole("quotes", "group", Field.QUOTE_GROUP);
        whole("quotes", "edits", Field.QUOTE_EDITS);
    }

    private void whole(String name, String column, Field... fields) {
        table.whole(form.formatted(name, column), fields);
    }

    private void partly(String name, String column, String note, Field... fields) {
        table.partly(form.formatted(name, column), note, fields);
    }

    private FieldTable withoutCandidates() {
        return table.not("nobody has said yet that they are quotes", Field.CANDIDATES).build();
    }

    /** A single table, whose other fields are elsewhere. */
    private FieldTable alone(String name) {
        Set<Field> rest = EnumSet.complementOf(EnumSet.copyOf(table.named()));
        rest.remove(Field.CANDIDATES);
        rest.remove(Field.EXTRAS);
        table.not(OTHER_TABLE, rest.toArray(Field[]::new));
        partly(name, "extras (as JSON)", "of the things in the table", Field.EXTRAS);
        return withoutCandidates();
    }
}
