package org.demarche.exchange.graphml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Relation;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class GraphmlFormatTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(GraphmlFormatTest.class.getResource("graphml-subset.xsd")));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theGraphIsValidAndEveryEdgeJoinsTwoNodes(@ForAll("dossiers") Dossier dossier) throws IOException {
        byte[] written = written(dossier);
        assertDoesNotThrow(() -> SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(written))));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void labelsKeepEveryCodePoint(@ForAll("dossiers") Dossier dossier) throws IOException {
        List<String> labels = new ArrayList<>();
        dossier.sides().forEach(side -> labels.add(side.name()));
        dossier.speakers().forEach(speaker -> labels.add(speaker.name()));
        dossier.events().forEach(event -> labels.add(event.title()));
        dossier.articles().forEach(article -> labels.add(article.headline()));
        assertEquals(labels, elements(parsed(written(dossier)), "node").stream()
                .map(node -> data(node).get("label")).toList());
    }

    @Test
    void everyKindOfTieIsAnEdge() throws IOException {
        Dossier dossier = Dossiers.titled("T").side("north", "North")
                .speaker("anna", s -> s.named("Anna").side("north")).speaker("bilal", s -> s.named("Bilal"))
                .article("one", a -> a.digest().paragraph("“Never.” Then: “Why?” And: “We wait.”"))
                .event("offer", "2011-10-04", e -> e.mentionedIn("one"))
                .event("reply", "2011-10-05", e -> e.participant("bilal").side("north"))
                .quote("a1", "anna", "one", "Never.", q -> q.event("offer").said("2011-10-04"))
                .quote("b1", "bilal", "one", "Why?", q -> q.event("reply").about("offer").said("2011-10-05"))
                .quote("b2", "bilal", "one", "We wait.", q -> q.event("reply").said("2011-10-06"))
                .relation("reply", Relation.Kind.RESPONDS_TO, "offer").build();
        assertEquals(List.of(
                "speaker.anna speaks about event.offer 1.0 a1",
                "speaker.anna is quoted in article.one 1.0 a1",
                "speaker.bilal speaks about event.reply 2.0 b1 b2",
                "speaker.bilal speaks about event.offer 1.0 b1",
                "speaker.bilal is quoted in article.one 2.0 b1 b2",
                "article.one reports event.offer 1.0 null",
                "speaker.bilal takes part in event.reply 1.0 null",
                "side.north takes part in event.reply 1.0 null",
                "event.reply responds to event.offer 1.0 null",
                "speaker.bilal answers speaker.anna 2.0 b1 b2",
                "speaker.anna belongs to side.north 1.0 null"),
                elements(parsed(written(dossier)), "edge").stream().map(GraphmlFormatTest::edge).toList());
    }

    @Test
    void anEdgeTellsTheFirstAndTheLastDateOfItsQuotes() throws IOException {
        Dossier dossier = Dossiers.small().build();
        Map<String, String> data = elements(parsed(written(dossier)), "edge").stream()
                .filter(edge -> edge(edge).startsWith("speaker.anna speaks about event.vote-2011")).map(
                        GraphmlFormatTest::data).findFirst().orElseThrow();
        assertEquals(List.of("2011-11-01", "2011-11-01", "1"),
                List.of(data.get("first"), data.get("last"), data.get("quotes")));
    }

    private static String edge(Element edge) {
        Map<String, String> data = data(edge);
        return edge.getAttribute("source") + " " + data.get("kind") + " " + edge.getAttribute("target") + " "
                + data.get("weight") + " " + data.get("evidence");
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new LinkedHashMap<>();
        NodeList values = element.getElementsByTagNameNS("*", "data");
        for (int i = 0; i < values.getLength(); i++) {
            data.put(((Element) values.item(i)).getAttribute("key"), values.item(i).getTextContent());
        }
        return data;
    }

    private static byte[] written(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphmlFormat().write(new DossierIndex(dossier), ExchangeOptions.STANDARD, out);
        return out.toByteArray();
    }

    private static Document parsed(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }
}
