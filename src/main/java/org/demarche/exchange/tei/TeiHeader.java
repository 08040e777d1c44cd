package org.demarche.exchange.tei;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.Article;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.EventKind;
import org.demarche.model.Role;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.Id;
import org.jspecify.annotations.Nullable;

/** Writes the header: title, sources, kinds of events, sides and speakers. */
final class TeiHeader {
    private static final String RIGHTS = "Written by Demarche from a dossier. The rights in published texts stay with"
            + " their publishers.";

    private final Dossier dossier;
    private final TeiIds ids;

    TeiHeader(Dossier dossier, TeiIds ids) {
        this.dossier = dossier;
        this.ids = ids;
    }

    void write(XmlOut xml) throws XMLStreamException {
        xml.begin("teiHeader").begin("fileDesc");
        xml.begin("titleStmt").element("title", dossier.title()).end();
        xml.begin("publicationStmt").element("p", RIGHTS).end();
        if (!dossier.description().isEmpty()) {
            xml.begin("notesStmt").element("note", dossier.description()).end();
        }
        writeSources(xml);
        xml.end();
        writeKinds(xml);
        writeParticipants(xml);
        xml.end();
    }

    private void writeSources(XmlOut xml) throws XMLStreamException {
        xml.begin("sourceDesc");
        Set<Id> done = new HashSet<>();
        if (dossier.articles().isEmpty()) {
            xml.element("p", "The dossier has no articles.");
        } else {
            xml.begin("listBibl");
            for (Article article : dossier.articles()) {
                if (done.add(article.id())) {
                    write(article, xml);
                }
            }
            xml.end();
        }
        xml.end();
    }

    private static void write(Article article, XmlOut xml) throws XMLStreamException {
        xml.begin("bibl").id(TeiIds.of(article.id())).attribute("default", "false");
        xml.beginText("title").attribute("level", "a").text(article.headline()).end();
        xml.element("publisher", article.publisher().isEmpty() ? null : article.publisher());
        typed("orgName", "agency", article.agency(), xml);
        xml.element("author", article.byline());
        xml.element("pubPlace", article.dateline());
        date("published", article.published(), xml);
        reference("url", article.url(), xml);
        reference("archive", article.archive(), xml);
        Edtf accessed = article.accessed();
        if (accessed != null) {
            date("accessed", accessed, xml);
        }
        xml.beginText("textLang")
                .attribute("mainLang", Languages.tag(article.language()) ? article.language() : null)
                .text(article.language()).end();
        if (article.original() != null) {
            typed("idno", "sha256", article.original().sha256(), xml);
            typed("note", "codePoints", Integer.toString(article.original().length()), xml);
        }
        xml.end();
    }

    /** A date with how it is known and why. */
    static void date(String type, Dated dated, XmlOut xml) throws XMLStreamException {
        date(type, dated.date(), xml);
        evidence(dated, xml);
    }

    /** How a date is known and why. */
    static void evidence(Dated dated, XmlOut xml) throws XMLStreamException {
        typed("note", "known", dated.basis().name().toLowerCase(Locale.ROOT), xml);
        typed("note", "evidence", dated.evidence().isEmpty() ? null : dated.evidence(), xml);
    }

    private static void date(String type, Edtf date, XmlOut xml) throws XMLStreamException {
        xml.beginText("date").attribute("type", type);
        attributes(date, xml);
        xml.text(date.text()).end();
    }

    /** The attributes of a date for the element that has just begun. */
    static void attributes(Edtf date, XmlOut xml) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : TeiDates.attributes(date).entrySet()) {
            xml.attribute(attribute.getKey(), attribute.getValue());
        }
    }

    /** An element with a type and a text; none where the text is null. */
    static void typed(String name, String type, @Nullable String text, XmlOut xml) throws XMLStreamException {
        if (text != null) {
            xml.beginText(name).attribute("type", type).text(text).end();
        }
    }

    /** An address as it was written, and as a link where it is a URI. */
    private static void reference(String type, @Nullable String address, XmlOut xml) throws XMLStreamException {
        if (address != null) {
            xml.beginText("ref").attribute("type", type).attribute("target", uri(address)).text(address).end();
        }
    }

    private static @Nullable String uri(String address) {
        try {
            return new URI(address).toASCIIString();
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private void writeKinds(XmlOut xml) throws XMLStreamException {
        if (dossier.kinds().isEmpty()) {
            return;
        }
        xml.begin("encodingDesc").begin("classDecl").begin("taxonomy").id("kinds");
        Set<Id> done = new HashSet<>();
        for (EventKind kind : dossier.kinds()) {
            if (done.add(kind.id())) {
                xml.begin("category").id(TeiIds.of(kind.id())).element("catDesc", kind.name()).end();
            }
        }
        xml.end().end().end();
    }

    private void writeParticipants(XmlOut xml) throws XMLStreamException {
        if (dossier.sides().isEmpty() && dossier.speakers().isEmpty()) {
            return;
        }
        xml.begin("profileDesc").begin("particDesc");
        Set<Id> done = new HashSet<>();
        if (!dossier.sides().isEmpty()) {
            xml.begin("listOrg").attribute("type", "sides");
            for (Side side : dossier.sides()) {
                if (done.add(side.id())) {
                    xml.begin("org").id(TeiIds.of(side.id())).element("orgName", side.name()).end();
                }
            }
            xml.end();
        }
        if (!dossier.speakers().isEmpty()) {
            xml.begin("listPerson").attribute("type", "speakers");
            for (Speaker speaker : dossier.speakers()) {
                if (done.add(speaker.id())) {
                    write(speaker, xml);
                }
            }
            xml.end();
        }
        xml.end().end();
    }

    private void write(Speaker speaker, XmlOut xml) throws XMLStreamException {
        boolean person = speaker.nature() == Speaker.Nature.PERSON;
        String name = person ? "persName" : "orgName";
        xml.begin(person ? "person" : "org").id(TeiIds.of(speaker.id()))
                .attribute("corresp", ids.pointer(speaker.side()));
        if (!person) {
            xml.attribute("type", speaker.nature().name().toLowerCase(Locale.ROOT));
        }
        xml.element(name, speaker.name());
        for (String alias : speaker.aliases()) {
            typed(name, "alias", alias, xml);
        }
        for (Role role : speaker.roles()) {
            // An organisation has no occupation in TEI.
            xml.beginText(person ? "occupation" : "note").attribute("type", "office")
                    .attribute("n", role.period().text());
            if (person) {
                attributes(role.period(), xml);
            }
            xml.text(role.title()).end();
        }
        xml.end();
    }
}
