package org.demarche.exchange.tei;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.Anchor;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.Relation;
import org.demarche.model.TextRange;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Writes what stands beside the texts: events with their relations, and the circumstances of each quote. */
final class TeiStandOff {
    private final DossierIndex index;
    private final Dossier dossier;
    private final TeiIds ids;

    TeiStandOff(DossierIndex index, TeiIds ids) {
        this.index = index;
        dossier = index.dossier();
        this.ids = ids;
    }

    void write(XmlOut xml) throws XMLStreamException {
        // A quote of an article that the dossier does not have stands nowhere.
        List<Quote> quotes = dossier.quotes().stream().filter(quote -> index.article(quote.article()).isPresent())
                .toList();
        if (dossier.events().isEmpty() && quotes.isEmpty()) {
            return;
        }
        xml.begin("standOff");
        if (!dossier.events().isEmpty()) {
            writeEvents(xml);
        }
        if (!quotes.isEmpty()) {
            xml.begin("list").attribute("type", "statements");
            Set<QuoteId> done = new HashSet<>();
            for (Quote quote : quotes) {
                if (done.add(quote.id())) {
                    write(quote, xml);
                }
            }
            xml.end();
        }
        xml.end();
    }

    private void writeEvents(XmlOut xml) throws XMLStreamException {
        xml.begin("listEvent");
        Set<Id> done = new HashSet<>();
        for (Event event : dossier.events()) {
            if (done.add(event.id())) {
                write(event, xml);
            }
        }
        List<Relation> relations = dossier.relations().stream().filter(this::tied).toList();
        if (!relations.isEmpty()) {
            xml.begin("listRelation");
            for (Relation relation : relations) {
                xml.begin("relation").attribute("name", relation.kind().name().toLowerCase(Locale.ROOT))
                        .attribute("type", relation.basis().name().toLowerCase(Locale.ROOT))
                        .attribute("active", ids.pointer(relation.from()))
                        .attribute("passive", ids.pointer(relation.to()))
                        .attribute("source", ids.pointer(relation.article()));
                xml.element("desc", relation.note().isEmpty() ? null : relation.note()).end();
            }
            xml.end();
        }
        xml.end();
    }

    /** Whether both ends of a relation lead somewhere. */
    boolean tied(Relation relation) {
        return index.event(relation.from()).isPresent() && index.event(relation.to()).isPresent();
    }

    private void write(Event event, XmlOut xml) throws XMLStreamException {
        xml.begin("event").id(TeiIds.of(event.id())).attribute("ana", ids.pointer(event.kind()))
                .attribute("corresp", ids.pointer(event.side()));
        TeiHeader.attributes(event.when().date(), xml);
        xml.element("label", event.title()).element("desc", event.summary().isEmpty() ? null : event.summary());
        TeiHeader.typed("note", "date", event.when().date().text(), xml);
        TeiHeader.evidence(event.when(), xml);
        TeiHeader.typed("note", "place", event.place(), xml);
        for (Figure figure : event.figures()) {
            xml.beginText("note").attribute("type", "figure").attribute("source", ids.pointer(figure.article()))
                    .attribute("resp", ids.pointer(figure.by())).text(figure.value()).end();
        }
        for (SpeakerId participant : event.participants()) {
            pointer("participant", participant, null, xml);
        }
        for (Mention mention : event.mentions()) {
            pointer("mention", mention.article(), mention.text(), xml);
        }
        xml.end();
    }

    /** A pointer that is left out where it would lead nowhere. */
    private void pointer(String type, Id id, @Nullable TextRange place, XmlOut xml) throws XMLStreamException {
        String target = ids.pointer(id);
        if (target != null) {
            xml.begin("ptr").attribute("type", type).attribute("target", target)
                    .attribute("n", place == null ? null : place.start() + "-" + place.end()).end();
        }
    }

    private void write(Quote quote, XmlOut xml) throws XMLStreamException {
        Attribution said = quote.attribution();
        xml.begin("item").attribute("corresp", "#" + TeiIds.of(quote.id()));
        segment("directness", quote.directness().name().toLowerCase(Locale.ROOT), xml);
        segment("gist", quote.gist(), xml);
        TeiHeader.date("said", said.said(), xml);
        xml.element("roleName", said.role());
        segment("onBehalfOf", said.onBehalfOf(), xml);
        segment("addressee", said.addressee(), xml);
        xml.element("placeName", said.place());
        segment("occasion", said.forum(), xml);
        segment("medium", said.medium(), xml);
        segment("cue", said.cue(), xml);
        EventId occasion = quote.event();
        if (occasion != null) {
            pointer("event", occasion, null, xml);
        }
        for (EventId about : quote.about()) {
            pointer("about", about, null, xml);
        }
        segment("utterance", quote.group(), xml);
        for (QuoteEdit edit : quote.edits()) {
            segment(edit.kind().name().toLowerCase(Locale.ROOT), edit.range().start() + "-" + edit.range().end(), xml);
        }
        Anchor original = quote.anchors().original();
        segment("original", original == null ? null : original.start() + "-" + original.end(), xml);
        xml.end();
    }

    private static void segment(String type, @Nullable String text, XmlOut xml) throws XMLStreamException {
        TeiHeader.typed("seg", type, text, xml);
    }
}
