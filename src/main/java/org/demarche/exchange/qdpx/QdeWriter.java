package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.demarche.exchange.Guids;
import org.demarche.exchange.qdpx.TextSource.Selection;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;

/**
 * Writes the description of a project, {@code project.qde}, in the order of its schema (REFI-QDA Project.xsd 1.0).
 */
final class QdeWriter {
    static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    static final String ORIGIN = "Demarche";
    static final String INTERNAL = "internal://";

    private final DossierIndex index;
    private final Guids guids;
    private final Codebook codebook;
    private final List<TextSource> sources;
    private final String user;

    QdeWriter(DossierIndex index, Guids guids, Codebook codebook, List<TextSource> sources) {
        this.index = index;
        this.guids = guids;
        this.codebook = codebook;
        this.sources = sources;
        user = guids.of("user", ORIGIN);
    }

    void write(XmlOut xml) throws XMLStreamException {
        Dossier dossier = index.dossier();
        xml.root("Project", NAMESPACE).attribute("name", dossier.title()).attribute("origin", ORIGIN)
                .attribute("creatingUserGUID", user);
        xml.begin("Users").empty("User", "guid", user, "name", ORIGIN).end();
        xml.begin("CodeBook").begin("Codes");
        for (Code code : codebook.roots()) {
            write(code, xml);
        }
        xml.end().end();
        writeVariables(xml);
        writeCases(xml);
        writeSources(xml);
        writeLinks(xml);
        xml.element("Description", new Details().with(Label.TITLE, dossier.title())
                .withText(Label.DESCRIPTION, dossier.description()).text());
        xml.end();
    }

    private void write(Code code, XmlOut xml) throws XMLStreamException {
        xml.begin("Code").attribute("guid", code.guid()).attribute("name", code.name())
                .attribute("isCodable", Boolean.toString(code.codable())).attribute("color", code.colour());
        writeDescription(code.description(), xml);
        for (Code below : code.below()) {
            write(below, xml);
        }
        xml.end();
    }

    private void writeVariables(XmlOut xml) throws XMLStreamException {
        xml.begin("Variables");
        for (String name : Variables.NAMES) {
            xml.empty("Variable", "guid", guids.of("variable", name), "name", name, "typeOfVariable", type(name));
        }
        xml.end();
    }

    private static String type(String variable) {
        return variable.equals(Variables.ARTICLE_DAY) ? "Date" : "Text";
    }

    private void writeCases(XmlOut xml) throws XMLStreamException {
        if (index.dossier().speakers().isEmpty()) {
            return;
        }
        xml.begin("Cases");
        for (Speaker speaker : index.dossier().speakers()) {
            SpeakerId id = speaker.id();
            Code code = codebook.of(id);
            SideId side = speaker.side();
            String sideName = side == null ? null : index.side(side).map(Side::name).orElse(null);
            xml.begin("Case").attribute("guid", guids.of("case", id.value()))
                    .attribute("name", code == null ? speaker.name() : code.name());
            writeDescription(SpeakerDetails.of(speaker).text(), xml);
            if (code != null) {
                xml.empty("CodeRef", "targetGUID", code.guid());
            }
            writeValues(Variables.of(speaker, sideName), xml);
            xml.end();
        }
        xml.end();
    }

    private void writeSources(XmlOut xml) throws XMLStreamException {
        if (sources.isEmpty()) {
            return;
        }
        xml.begin("Sources");
        for (TextSource source : sources) {
            xml.begin("TextSource").attribute("guid", source.guid()).attribute("name", source.name())
                    .attribute("plainTextPath", INTERNAL + source.guid() + ".txt").attribute("creatingUser", user);
            writeDescription(source.description(), xml);
            for (Selection selection : source.selections()) {
                write(selection, xml);
            }
            writeValues(source.variables(), xml);
            xml.end();
        }
        xml.end();
    }

    private void write(Selection selection, XmlOut xml) throws XMLStreamException {
        xml.begin("PlainTextSelection").attribute("guid", selection.guid()).attribute("name", selection.name())
                .attribute("startPosition", Integer.toString(selection.range().start()))
                .attribute("endPosition", Integer.toString(selection.range().end())).attribute("creatingUser", user);
        writeDescription(selection.description(), xml);
        for (String code : selection.codes()) {
            xml.begin("Coding").attribute("guid", guids.of("coding", selection.guid() + "/" + code))
                    .attribute("creatingUser", user).empty("CodeRef", "targetGUID", code).end();
        }
        xml.end();
    }

    /** Relations are links between the codes of their events. */
    private void writeLinks(XmlOut xml) throws XMLStreamException {
        List<Relation> relations = index.dossier().relations().stream().filter(this::linked).toList();
        if (relations.isEmpty()) {
            return;
        }
        xml.begin("Links");
        int number = 0;
        for (Relation relation : relations) {
            number++;
            Code from = codebook.of(relation.from());
            Code to = codebook.of(relation.to());
            if (from != null && to != null) {
                xml.empty("Link", "guid", guids.of("link", Integer.toString(number)), "name", LinkName.of(relation),
                        "direction", "OneWay", "originGUID", from.guid(), "targetGUID", to.guid());
            }
        }
        xml.end();
    }

    /** Whether the dossier has both events of a relation. */
    boolean linked(Relation relation) {
        return codebook.of(relation.from()) != null && codebook.of(relation.to()) != null;
    }

    private void writeValues(Map<String, String> values, XmlOut xml) throws XMLStreamException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml.begin("VariableValue").empty("VariableRef", "targetGUID", guids.of("variable", value.getKey()))
                    .element(type(value.getKey()) + "Value", value.getValue()).end();
        }
    }

    private static void writeDescription(String text, XmlOut xml) throws XMLStreamException {
        xml.element("Description", text.isEmpty() ? null : text);
    }
}
