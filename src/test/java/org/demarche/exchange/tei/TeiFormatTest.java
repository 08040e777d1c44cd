package org.demarche.exchange.tei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class TeiFormatTest {
    private static final ExchangeOptions WITH_TEXTS = new ExchangeOptions(true, _ -> Optional.empty());
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(TeiFormatTest.class.getResource("tei-subset.xsd")));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theTextIsValidByTheSubsetOfTeiThatIsWritten(@ForAll("dossiers") Dossier dossier) throws IOException {
        byte[] written = written(dossier);
        assertDoesNotThrow(() -> SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(written))));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void paragraphsAndQuotesKeepEveryCodePoint(@ForAll("dossiers") Dossier dossier) throws IOException {
        Document tei = parsed(written(dossier));
        List<String> paragraphs = new ArrayList<>();
        for (Article article : dossier.articles()) {
            paragraphs.addAll(article.text().paragraphs());
        }
        List<String> found = elements(tei, "p").stream()
                .filter(p -> ((Element) p.getParentNode()).getLocalName().equals("div")
                        && !((Element) p.getParentNode()).getAttribute("type").equals("statements"))
                .map(Element::getTextContent).toList();
        assertEquals(paragraphs, found);
        Map<String, String> said = new LinkedHashMap<>();
        for (Element piece : elements(tei, "said")) {
            said.merge(piece.getAttributeNS(XMLConstants.XML_NS_URI, "id").replaceFirst("_\\d+$", ""),
                    piece.getTextContent(), String::concat);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (Quote quote : dossier.quotes()) {
            if (quote.gist() == null) {
                expected.put("quote." + quote.id(), quote.text().replace("\n", ""));
            }
        }
        said.keySet().retainAll(expected.keySet());
        assertEquals(expected, new LinkedHashMap<>(said));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyPointerLeadsToAnId(@ForAll("dossiers") Dossier dossier) throws IOException {
        Document tei = parsed(written(dossier));
        Set<String> ids = new HashSet<>();
        List<String> pointers = new ArrayList<>();
        for (Element element : elements(tei, "*")) {
            ids.add("#" + element.getAttributeNS(XMLConstants.XML_NS_URI, "id"));
            for (String name : List.of("who", "toWhom", "target", "corresp", "ana", "prev", "next", "active", "passive",
                    "decls", "source", "resp")) {
                if (element.getAttribute(name).startsWith("#")) {
                    pointers.add(element.getAttribute(name));
                }
            }
        }
        assertEquals(List.of(), pointers.stream().filter(pointer -> !ids.contains(pointer)).toList());
    }

    @Test
    void quotesThatOverlapOrCrossAParagraphAreWrittenInPieces() throws IOException {
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s.named("Anna"))
                .article("one", a -> a.digest().paragraph("ab cd ef").paragraph("gh ij"))
                .quote("outer", "anna", "one", "ab cd ef", q -> q)
                .quote("inner", "anna", "one", "cd", q -> q)
                .quote("over", "anna", "one", "ef\ngh", q -> q)
                .build();
        String tei = new String(written(dossier), UTF_8);
        String who = " who=\"#speaker.anna\" direct=\"true\"";
        assertTrue(tei.contains("<p><said xml:id=\"quote.outer\"" + who + ">ab <said xml:id=\"quote.inner\"" + who
                + ">cd</said> <said xml:id=\"quote.over\"" + who
                + " next=\"#quote.over_2\">ef</said></said></p>"), tei);
        assertTrue(tei.contains("<p><said xml:id=\"quote.over_2\"" + who
                + " prev=\"#quote.over\">gh</said> ij</p>"), tei);
    }

    @Test
    void quotesThatCrossEachOtherAreCutWhereTheFirstEnds() throws IOException {
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s.named("Anna"))
                .article("one", a -> a.digest().paragraph("ab cd ef"))
                .quote("first", "anna", "one", "ab cd", q -> q)
                .quote("second", "anna", "one", "cd ef", q -> q)
                .build();
        String tei = new String(written(dossier), UTF_8);
        String who = " who=\"#speaker.anna\" direct=\"true\"";
        assertTrue(tei.contains("<p><said xml:id=\"quote.first\"" + who + ">ab <said xml:id=\"quote.second\"" + who
                + " next=\"#quote.second_2\">cd</said></said><said xml:id=\"quote.second_2\"" + who
                + " prev=\"#quote.second\"> ef</said></p>"), tei);
    }

    @Test
    void reportedStatementsAreIndirectSpeechAfterTheText() throws IOException {
        String tei = new String(written(Dossiers.small().build()), UTF_8);
        assertTrue(tei.contains("<p><said xml:id=\"quote.anna-2\" who=\"#speaker.anna\" direct=\"false\">"
                + "Anna welcomed the result.</said></p>"), tei);
    }

    @Test
    void datesAreAttributesAsFarAsTheyGoAndEdtfBesides() throws IOException {
        Dossier dossier = Dossiers.titled("T").event("a", "2011-10", e -> e).event("b", "2011-10-04/2011-10-06", e -> e)
                .event("c", "201X", e -> e).event("d", "2011-03-15/..", e -> e).event("e", "1982~", e -> e)
                .event("f", "[2011-08-02,2011-08-03]", e -> e).event("g", "XXXX", e -> e).build();
        String tei = new String(written(dossier), UTF_8);
        for (String attributes : List.of("when=\"2011-10\">", "from=\"2011-10-04\" to=\"2011-10-06\">",
                "notBefore=\"2010-01-01\" notAfter=\"2019-12-31\">", "from=\"2011-03-15\">",
                "when=\"1982\" cert=\"low\">", "notBefore=\"2011-08-02\" notAfter=\"2011-08-03\">")) {
            assertTrue(tei.contains("ana=\"#kind.talks\" " + attributes), () -> attributes + " in " + tei);
        }
        assertTrue(tei.contains("<note type=\"date\">2011-03-15/..</note>"), tei);
    }

    private static byte[] written(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TeiFormat().write(new DossierIndex(dossier), WITH_TEXTS, out);
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
