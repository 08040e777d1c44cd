package org.demarche.exchange.qdpx;

import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;

/** What becomes of each field of a dossier in a REFI-QDA project. */
final class QdpxFields {
    static final FieldTable TABLE = FieldTable.builder()
            .whole("name and description of the project", Field.TITLE, Field.DESCRIPTION)
            .whole("codes that hold speakers together, under “Speakers”", Field.SIDES)
            .whole("codes that hold events together, under “Events”", Field.KINDS)
            .whole("description of the source", Field.ARTICLE_ID, Field.ARTICLE_HEADLINE,
                    Field.ARTICLE_PUBLISHED_EVIDENCE, Field.ARTICLE_ACCESSED, Field.ARTICLE_ORIGINAL)
            .whole("description and variables of the source", Field.ARTICLE_PUBLISHER, Field.ARTICLE_AGENCY,
                    Field.ARTICLE_BYLINE, Field.ARTICLE_DATELINE, Field.ARTICLE_PUBLISHED, Field.ARTICLE_URL,
                    Field.ARTICLE_ARCHIVE, Field.ARTICLE_LANGUAGE)
            .whole("text of the source", Field.ARTICLE_DIGEST, Field.ARTICLE_FULL_TEXT)
            .whole("case, with its description and variables, and code under “Speakers”", Field.SPEAKER_ID,
                    Field.SPEAKER_NAME, Field.SPEAKER_NATURE, Field.SPEAKER_ALIASES, Field.SPEAKER_SIDE,
                    Field.SPEAKER_ROLES)
            .whole("code under “Events”, with its description", Field.EVENT_ID, Field.EVENT_TITLE, Field.EVENT_WHEN,
                    Field.EVENT_WHEN_EVIDENCE, Field.EVENT_PLACE, Field.EVENT_SIDE, Field.EVENT_KIND,
                    Field.EVENT_PARTICIPANTS, Field.EVENT_SUMMARY, Field.EVENT_FIGURES, Field.EVENT_ARTICLES)
            .partly("passages coded with the event", "only places in a text that goes along", Field.EVENT_PASSAGES)
            .whole("description of the coded passage", Field.QUOTE_ID, Field.QUOTE_GIST, Field.QUOTE_ROLE,
                    Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_ADDRESSEE, Field.QUOTE_SAID_EVIDENCE, Field.QUOTE_PLACE,
                    Field.QUOTE_FORUM, Field.QUOTE_CUE, Field.QUOTE_GROUP, Field.QUOTE_EDITS)
            .whole("coded passage", Field.QUOTE_TEXT, Field.QUOTE_ARTICLE)
            .whole("code and description of the passage", Field.QUOTE_SPEAKER, Field.QUOTE_DIRECTNESS,
                    Field.QUOTE_SAID, Field.QUOTE_MEDIUM, Field.QUOTE_EVENT, Field.QUOTE_ABOUT)
            .partly("start and end of the coded passage", "places in a text that goes along, without the words around"
                    + " them", Field.QUOTE_PLACE_IN_TEXT)
            .partly("description of the coded passage", "start and end, without the words around them",
                    Field.QUOTE_PLACE_IN_ORIGINAL)
            .whole("link between the codes of the events", Field.RELATIONS, Field.RELATION_BASIS)
            .not("a link has no place for it", Field.RELATION_ARTICLE, Field.RELATION_NOTE)
            .not("a project has coded passages only", Field.CANDIDATES)
            .not("no other program knows them", Field.EXTRAS)
            .build();

    private QdpxFields() {}
}
