package org.demarche.exchange.graphml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.Article;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.Id;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/** A directed graph of speakers, events, articles and sides in GraphML 1.0. */
public final class GraphmlFormat implements Format {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final FieldTable TABLE = FieldTable.builder()
            .whole("id of the node", Field.ARTICLE_ID, Field.SPEAKER_ID, Field.EVENT_ID)
            .whole("node “side”", Field.SIDES)
            .whole("label of the node", Field.ARTICLE_HEADLINE, Field.SPEAKER_NAME, Field.EVENT_TITLE)
            .whole("attributes of the node", Field.ARTICLE_PUBLISHER, Field.ARTICLE_PUBLISHED, Field.ARTICLE_URL,
                    Field.SPEAKER_NATURE, Field.EVENT_WHEN, Field.EVENT_PLACE)
            .whole("edges “belongs to” and “takes part in”", Field.SPEAKER_SIDE, Field.EVENT_SIDE,
                    Field.EVENT_PARTICIPANTS)
            .whole("edges “reports”", Field.EVENT_ARTICLES)
            .partly("edges of events and “answers” between speakers", "a relation that is there twice is one edge",
                    Field.RELATIONS, Field.RELATION_BASIS)
            .partly("edges “speaks about”", "the occasion of a quote is not told from what it speaks of",
                    Field.QUOTE_EVENT, Field.QUOTE_ABOUT)
            .partly("evidence of edges", "as ids; quotes tie nodes, and their words stay in the dossier",
                    Field.QUOTE_ID, Field.QUOTE_SPEAKER, Field.QUOTE_ARTICLE)
            .partly("edges “addresses”", "where the addressee is a speaker of the dossier", Field.QUOTE_ADDRESSEE)
            .partly("first and last date of edges", "the dates between them are left out", Field.QUOTE_SAID)
            .not("a graph has one label for a thing", Field.SPEAKER_ALIASES, Field.SPEAKER_ROLES)
            .not("a graph is of ties, not of texts", Field.TITLE, Field.DESCRIPTION, Field.KINDS, Field.ARTICLE_AGENCY,
                    Field.ARTICLE_BYLINE, Field.ARTICLE_DATELINE, Field.ARTICLE_PUBLISHED_EVIDENCE,
                    Field.ARTICLE_ARCHIVE, Field.ARTICLE_ACCESSED, Field.ARTICLE_LANGUAGE, Field.ARTICLE_DIGEST,
                    Field.ARTICLE_FULL_TEXT, Field.ARTICLE_ORIGINAL, Field.EVENT_WHEN_EVIDENCE, Field.EVENT_SUMMARY,
                    Field.EVENT_KIND, Field.EVENT_FIGURES, Field.EVENT_PASSAGES, Field.QUOTE_TEXT, Field.QUOTE_GIST,
                    Field.QUOTE_DIRECTNESS, Field.QUOTE_PLACE_IN_TEXT, Field.QUOTE_PLACE_IN_ORIGINAL, Field.QUOTE_ROLE,
                    Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_SAID_EVIDENCE, Field.QUOTE_PLACE, Field.QUOTE_FORUM,
                    Field.QUOTE_MEDIUM, Field.QUOTE_CUE, Field.QUOTE_GROUP, Field.QUOTE_EDITS, Field.RELATION_ARTICLE,
                    Field.RELATION_NOTE)
            .not("a graph has accepted quotes only", Field.CANDIDATES)
            .not("no other program knows them", Field.EXTRAS)
            .build();

    @Override
    public String slug() {
        return "graphml";
    }

    @Override
    public String name() {
        return "GraphML";
    }

    @Override
    public String purpose() {
        return "Draws and measures who speaks about what and who answers whom, in Gephi, Cytoscape, yEd or igraph.";
    }

    @Override
    public String ending() {
        return ".graphml";
    }

    @Override
    public FieldTable fields() {
        return TABLE;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        Ties ties = new Ties(index);
        List<String> remarks = new ArrayList<>(XmlOut.write(out, xml -> write(index, ties, xml)));
        if (ties.unknownAddressees() > 0) {
            remarks.add("%,d of the quotes are addressed to someone who is no speaker of the dossier; they have no edge"
                    .formatted(ties.unknownAddressees()) + " “addresses”.");
        }
        return remarks;
    }

    private static void write(DossierIndex index, Ties ties, XmlOut xml) throws XMLStreamException {
        xml.root("graphml", NAMESPACE);
        for (Attribute attribute : Attribute.values()) {
            xml.empty("key", "id", attribute.key(), "for", attribute.domain(), "attr.name", attribute.words(),
                    "attr.type", attribute.type());
        }
        xml.begin("graph").attribute("id", "dossier").attribute("edgedefault", "directed");
        writeNodes(index, xml);
        int number = 0;
        for (Tie tie : ties.all()) {
            number++;
            write(tie, number, xml);
        }
        xml.end().end();
    }

    private static void writeNodes(DossierIndex index, XmlOut xml) throws XMLStreamException {
        Dossier dossier = index.dossier();
        Set<Id> done = new HashSet<>();
        for (Side side : dossier.sides()) {
            if (done.add(side.id())) {
                node(side.id(), "side", side.name(), Map.of(), xml);
            }
        }
        for (Speaker speaker : dossier.speakers()) {
            if (done.add(speaker.id())) {
                Map<Attribute, @Nullable String> values = new EnumMap<>(Attribute.class);
                SideId side = speaker.side();
                values.put(Attribute.NATURE, speaker.nature().name().toLowerCase(Locale.ROOT));
                values.put(Attribute.SIDE, side == null ? null : index.side(side).map(Side::name).orElse(null));
                values.put(Attribute.QUOTES, Integer.toString(index.quotesOf(speaker.id()).size()));
                node(speaker.id(), "speaker", speaker.name(), values, xml);
            }
        }
        for (Event event : dossier.events()) {
            if (done.add(event.id())) {
                Map<Attribute, @Nullable String> values = new EnumMap<>(Attribute.class);
                SideId side = event.side();
                values.put(Attribute.SIDE, side == null ? null : index.side(side).map(Side::name).orElse(null));
                values.put(Attribute.DATE, date(event.when()));
                values.put(Attribute.YEAR, year(event.when()));
                values.put(Attribute.PLACE, event.place());
                values.put(Attribute.QUOTES, Integer.toString(index.quotesOf(event.id()).size()));
                node(event.id(), "event", event.title(), values, xml);
            }
        }
        for (Article article : dossier.articles()) {
            if (done.add(article.id())) {
                Map<Attribute, @Nullable String> values = new EnumMap<>(Attribute.class);
                values.put(Attribute.DATE, date(article.published()));
                values.put(Attribute.YEAR, year(article.published()));
                values.put(Attribute.PUBLISHER, article.publisher().isEmpty() ? null : article.publisher());
                values.put(Attribute.ADDRESS, article.url());
                values.put(Attribute.QUOTES, Integer.toString(index.quotesOf(article.id()).size()));
                node(article.id(), "article", article.headline(), values, xml);
            }
        }
    }

    private static void node(Id id, String kind, String label, Map<Attribute, ? extends @Nullable String> values,
            XmlOut xml) throws XMLStreamException {
        xml.begin("node").attribute("id", Nodes.of(id));
        data(Attribute.LABEL, label, xml);
        data(Attribute.KIND, kind, xml);
        for (Map.Entry<Attribute, ? extends @Nullable String> value : values.entrySet()) {
            data(value.getKey(), value.getValue(), xml);
        }
        xml.end();
    }

    private static void write(Tie tie, int number, XmlOut xml) throws XMLStreamException {
        xml.begin("edge").attribute("id", "edge." + number).attribute("source", tie.from())
                .attribute("target", tie.to());
        data(Attribute.LABEL, tie.kind(), xml);
        data(Attribute.KIND, tie.kind(), xml);
        data(Attribute.WEIGHT, Math.max(1, tie.count()) + ".0", xml);
        data(Attribute.BASIS, tie.basis().isEmpty() ? null : tie.basis(), xml);
        if (tie.count() > 0) {
            data(Attribute.QUOTES, Integer.toString(tie.count()), xml);
            data(Attribute.FIRST, tie.first().isEmpty() ? null : tie.first(), xml);
            data(Attribute.LAST, tie.last().isEmpty() ? null : tie.last(), xml);
            data(Attribute.EVIDENCE, tie.evidence(), xml);
        }
        xml.end();
    }

    private static void data(Attribute attribute, @Nullable String value, XmlOut xml) throws XMLStreamException {
        if (value != null) {
            xml.beginText("data").attribute("key", attribute.key()).text(value).end();
        }
    }

    private static @Nullable String date(Dated dated) {
        return dated.known() ? dated.date().text() : null;
    }

    /** The year in which a date begins, where there is one that the calendar of most programs has. */
    private static @Nullable String year(Dated dated) {
        long earliest = dated.date().bounds().earliest();
        if (!dated.known() || earliest == Bounds.OPEN_PAST) {
            return null;
        }
        int year = Instant.ofEpochMilli(earliest).atOffset(ZoneOffset.UTC).getYear();
        return year < 0 || year > 9999 ? null : Integer.toString(year);
    }
}
