package org.demarche.exchange.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.DossierIndex;

/** TEI P5: the texts with {@code said} around the quotes, and their persons, events and sources. */
public final class TeiFormat implements Format {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
    private static final FieldTable TABLE = FieldTable.builder()
            .whole("titleStmt/title", Field.TITLE)
            .whole("notesStmt/note", Field.DESCRIPTION)
            .whole("listOrg/org", Field.SIDES)
            .whole("taxonomy/category", Field.KINDS)
            .whole("listBibl/bibl", Field.ARTICLE_ID, Field.ARTICLE_HEADLINE, Field.ARTICLE_PUBLISHER,
                    Field.ARTICLE_AGENCY, Field.ARTICLE_BYLINE, Field.ARTICLE_DATELINE, Field.ARTICLE_PUBLISHED,
                    Field.ARTICLE_PUBLISHED_EVIDENCE, Field.ARTICLE_URL, Field.ARTICLE_ARCHIVE, Field.ARTICLE_ACCESSED,
                    Field.ARTICLE_LANGUAGE, Field.ARTICLE_ORIGINAL)
            .whole("body/div, a p for each paragraph", Field.ARTICLE_DIGEST, Field.ARTICLE_FULL_TEXT)
            .whole("listPerson/person, and org for institutions and documents", Field.SPEAKER_ID, Field.SPEAKER_NAME,
                    Field.SPEAKER_NATURE, Field.SPEAKER_ALIASES, Field.SPEAKER_SIDE, Field.SPEAKER_ROLES)
            .whole("listEvent/event", Field.EVENT_ID, Field.EVENT_TITLE, Field.EVENT_WHEN, Field.EVENT_WHEN_EVIDENCE,
                    Field.EVENT_PLACE, Field.EVENT_SIDE, Field.EVENT_KIND, Field.EVENT_PARTICIPANTS,
                    Field.EVENT_SUMMARY, Field.EVENT_FIGURES, Field.EVENT_ARTICLES)
            .partly("event/ptr/@n", "places in the text of the dossier, not in the original", Field.EVENT_PASSAGES)
            .whole("said", Field.QUOTE_ID, Field.QUOTE_TEXT, Field.QUOTE_ARTICLE, Field.QUOTE_SPEAKER)
            .whole("item of the list of statements", Field.QUOTE_GIST, Field.QUOTE_DIRECTNESS, Field.QUOTE_ROLE,
                    Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_ADDRESSEE, Field.QUOTE_SAID, Field.QUOTE_SAID_EVIDENCE,
                    Field.QUOTE_PLACE, Field.QUOTE_FORUM, Field.QUOTE_MEDIUM, Field.QUOTE_CUE, Field.QUOTE_EVENT,
                    Field.QUOTE_ABOUT, Field.QUOTE_GROUP, Field.QUOTE_EDITS)
            .partly("where said stands", "only in a text that goes along", Field.QUOTE_PLACE_IN_TEXT)
            .partly("item/seg", "start and end, without the words around them", Field.QUOTE_PLACE_IN_ORIGINAL)
            .whole("listRelation/relation", Field.RELATIONS, Field.RELATION_BASIS, Field.RELATION_ARTICLE,
                    Field.RELATION_NOTE)
            .not("a text has accepted quotes only", Field.CANDIDATES)
            .not("no other program knows them", Field.EXTRAS)
            .build();

    @Override
    public String slug() {
        return "tei";
    }

    @Override
    public String name() {
        return "TEI P5";
    }

    @Override
    public String purpose() {
        return "Keeps texts and speeches for decades, and opens them to the tools of digital humanities.";
    }

    @Override
    public String ending() {
        return ".xml";
    }

    @Override
    public FieldTable fields() {
        return TABLE;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        TeiIds ids = new TeiIds(index);
        TeiStandOff standOff = new TeiStandOff(index, ids);
        TeiText text = new TeiText(index, options, ids);
        List<String> remarks = new ArrayList<>(XmlOut.write(out, xml -> {
            xml.root("TEI", NAMESPACE);
            new TeiHeader(index.dossier(), ids).write(xml);
            standOff.write(xml);
            text.write(xml);
            xml.end();
        }));
        if (text.apart() > 0) {
            remarks.add(("%,d of the statements have no place in the text that goes along; they stand after it, in a"
                    + " division of their own.").formatted(text.apart()));
        }
        if (ids.astray() > 0) {
            remarks.add("%,d pointers were left out, since the dossier does not have what they name."
                    .formatted(ids.astray()));
        }
        long loose = index.dossier().relations().stream().filter(relation -> !standOff.tied(relation)).count()
                + index.dossier().quotes().stream().filter(quote -> index.article(quote.article()).isEmpty()).count();
        if (loose > 0) {
            remarks.add(("%,d quotes and relations were left out, since the dossier does not have their article or"
                    + " events.").formatted(loose));
        }
        return remarks;
    }
}
