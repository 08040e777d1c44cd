package org.demarche.exchange.qdpx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
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
import org.demarche.model.Quote;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The rules under which other programs read a project; what breaks where one is broken stands in the reader's code. */
class QdpxContractTest {
    private static final Schema SCHEMA = schema();

    private final Dossier awkward = Dossiers.titled("Emoji 🕊️ & <angles>")
            .side("north", "Anna Nord")
            .speaker("anna", s -> s.named("Anna Nord").side("north"))
            .speaker("annas", s -> s.named("anna nord"))
            .article("one", a -> a.headline("North/South").digest().paragraph("\uFEFF🕊️🕊️ “Peace.”\r\nThen: “War 𝒜.”")
                    .paragraph("\r“No.”"))
            .article("two", a -> a.headline("North/South").digest().paragraph("Nothing."))
            .quote("q1", "anna", "one", "Peace.", q -> q.medium("Anna Nord"))
            .quote("q2", "annas", "one", "War 𝒜.", q -> q)
            .quote("q3", "anna", "one", "No.", q -> q)
            .reported("q4", "anna", "two", "Anna said\r\nnothing 🕊️.", q -> q)
            .build();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(QdpxContractTest.class.getResource("Project.xsd")));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theProjectIsValidByTheOfficialSchema(@ForAll("dossiers") Dossier dossier) throws IOException {
        byte[] project = Objects.requireNonNull(QdpxFile.of(dossier).parts().get("project.qde"));
        assertDoesNotThrow(() -> SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(project))));
    }

    /** In whole texts: alone, a quote that ends in a carriage return meets the line feed behind it. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everySelectionCutsTheWordsOfItsQuoteCountedInCodePoints(@ForAll("dossiers") Dossier dossier)
            throws IOException {
        QdpxFile file = QdpxFile.of(dossier, new ExchangeOptions(true, _ -> Optional.empty()));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Element selection : file.all("PlainTextSelection")) {
            String id = QdpxFile.details(selection).text(Label.ID);
            Optional<Quote> quote = dossier.quotes().stream().filter(q -> q.id().value().equals(id)).findFirst();
            boolean passage = quote.isEmpty() || quote.orElseThrow().words().isEmpty();
            if (!passage && (quote.orElseThrow().gist() == null || quote.orElseThrow().anchors().text() == null)) {
                String words = quote.orElseThrow().words().replace("\r\n", "\n").replace('\r', '\n');
                // A statement without a place has a source of its own, which it may begin.
                boolean apart = quote.orElseThrow().anchors().text() == null;
                expected.add(apart ? words.replaceFirst("^\uFEFF+", "") : words);
                found.add(file.words(selection));
            }
        }
        assertEquals(expected, found);
    }

    @Test
    void theOriginIsStatedAndIsNotAtlas() throws IOException {
        assertEquals("Demarche", QdpxFile.of(awkward).project().getDocumentElement().getAttribute("origin"));
    }

    @Test
    void textsAreInternalFilesAndNotInline() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        for (Element source : file.all("TextSource")) {
            assertEquals("internal://" + source.getAttribute("guid") + ".txt", source.getAttribute("plainTextPath"));
            assertTrue(file.parts().containsKey("sources/" + source.getAttribute("guid") + ".txt"));
        }
        assertEquals(List.of(), file.all("PlainTextContent"));
    }

    @Test
    void textsHaveNoByteOrderMark() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        assertTrue(file.text(file.all("TextSource").getFirst()).startsWith("🕊️🕊️ “Peace.”"));
    }

    @Test
    void linesEndInLineFeedsOnlyAndThePlacesFollow() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        assertEquals("🕊️🕊️ “Peace.”\nThen: “War 𝒜.”\n\n“No.”", file.text(file.all("TextSource").getFirst()));
        assertEquals(List.of("Peace.", "War 𝒜.", "No.", "Anna said\nnothing 🕊️."),
                file.all("PlainTextSelection").stream().map(file::words).toList());
        assertTrue(file.remarks().stream().anyMatch(remark -> remark.startsWith("In 1 of the texts line ends")),
                file.remarks()::toString);
    }

    @Test
    void placesCountCodePointsFromZeroAndExcludeTheEnd() throws IOException {
        Element first = QdpxFile.of(awkward).all("PlainTextSelection").getFirst();
        assertEquals("6", first.getAttribute("startPosition"));
        assertEquals("12", first.getAttribute("endPosition"));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void namesOfCodesAreUniqueInTheWholeCodebook(@ForAll("dossiers") Dossier dossier) throws IOException {
        assertUnique(QdpxFile.of(dossier).attributes("Code", "name"));
    }

    @Test
    void aSideAndItsSpeakersOfOneNameAreToldApart() throws IOException {
        List<String> names = QdpxFile.of(awkward).attributes("Code", "name");
        assertEquals(List.of("Anna Nord", "Anna Nord (speaker)", "anna nord (speaker, 2)"),
                names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith("anna nord")).limit(3).toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noTwoThingsHaveOneGuid(@ForAll("dossiers") Dossier dossier) throws IOException {
        QdpxFile file = QdpxFile.of(dossier);
        List<String> guids = new ArrayList<>();
        for (String name : List.of("User", "Code", "Variable", "Case", "TextSource", "PlainTextSelection", "Coding",
                "Link")) {
            guids.addAll(file.attributes(name, "guid"));
        }
        assertUnique(guids);
    }

    @Test
    void aSpeakerIsACaseAndACodeOfDifferentGuids() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        Set<String> codes = new HashSet<>(file.attributes("Code", "guid"));
        assertEquals(2, file.all("Case").size());
        assertTrue(file.attributes("Case", "guid").stream().noneMatch(codes::contains));
        assertTrue(codes.containsAll(QdpxFile.below(file.all("Case").getFirst(), "CodeRef").stream()
                .map(reference -> reference.getAttribute("targetGUID")).toList()));
    }

    @Test
    void selectionsAndSourcesNameTheUserThatMadeThem() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        List<String> users = file.attributes("User", "guid");
        assertEquals(1, users.size());
        assertEquals(Set.copyOf(users), Set.copyOf(file.attributes("PlainTextSelection", "creatingUser")));
        assertEquals(Set.copyOf(users), Set.copyOf(file.attributes("TextSource", "creatingUser")));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void namesOfSourcesAreUniqueAndWithoutASlash(@ForAll("dossiers") Dossier dossier) throws IOException {
        List<String> names = QdpxFile.of(dossier).attributes("TextSource", "name");
        assertUnique(names);
        assertEquals(List.of(), names.stream().filter(name -> name.contains("/") || name.isBlank()).toList());
    }

    @Test
    void codesComeFirstInTheCodebookAndTheReferenceFirstInACoding() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        assertEquals("Codes", firstChild(file.all("CodeBook").getFirst()));
        assertTrue(file.all("Coding").stream().allMatch(coding -> firstChild(coding).equals("CodeRef")));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everySelectionIsCodedSinceItWouldBeANoteOtherwise(@ForAll("dossiers") Dossier dossier) throws IOException {
        assertTrue(QdpxFile.of(dossier).all("PlainTextSelection").stream()
                .noneMatch(selection -> QdpxFile.below(selection, "Coding").isEmpty()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyReferenceLeadsSomewhere(@ForAll("dossiers") Dossier dossier) throws IOException {
        QdpxFile file = QdpxFile.of(dossier);
        assertTrue(file.attributes("Code", "guid").containsAll(file.attributes("CodeRef", "targetGUID")));
        assertTrue(file.attributes("Code", "guid").containsAll(file.attributes("Link", "originGUID")));
        assertTrue(file.attributes("Code", "guid").containsAll(file.attributes("Link", "targetGUID")));
        assertTrue(file.attributes("Variable", "guid").containsAll(file.attributes("VariableRef", "targetGUID")));
    }

    @Test
    void sourcesAndCasesShareNoVariable() throws IOException {
        QdpxFile file = QdpxFile.of(Dossiers.small().build());
        Set<String> ofSources = variables(file.all("TextSource"));
        Set<String> ofCases = variables(file.all("Case"));
        assertFalse(ofSources.isEmpty());
        assertFalse(ofCases.isEmpty());
        ofSources.retainAll(ofCases);
        assertEquals(Set.of(), ofSources);
    }

    @Test
    void thereAreNoNotesWhichWouldNeedADate() throws IOException {
        assertEquals(List.of(), QdpxFile.of(Dossiers.small().build()).all("Note"));
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws IOException {
        assertArrayEquals(QdpxFile.of(awkward).bytes(), QdpxFile.of(awkward).bytes());
    }

    @Test
    void statementsWithoutAPlaceStandInASourceOfTheirOwnAndAreTold() throws IOException {
        QdpxFile file = QdpxFile.of(awkward);
        assertEquals(List.of("North∕South", "North∕South (two)", "North∕South (two) – statements without a place"),
                file.attributes("TextSource", "name"));
        assertTrue(file.remarks().stream().anyMatch(remark -> remark.startsWith("1 of the statements have no place")),
                file.remarks()::toString);
    }

    @Test
    void publishedTextsGoAlongOnlyWhereTheyAreAskedFor() throws IOException {
        Dossier dossier = Dossiers.small().build();
        String original = ArticleSketch.textOf(Objects.requireNonNull(dossier.articles().getFirst().original()));
        ExchangeOptions full = new ExchangeOptions(true, article -> Optional.ofNullable(article.original())
                .map(ArticleSketch::textOf));
        QdpxFile with = QdpxFile.of(dossier, full);
        assertEquals(original, with.text(with.all("TextSource").getFirst()));
        assertEquals(List.of("We shall not sign.", "Then we wait,", "We have time,"),
                with.all("PlainTextSelection").stream().limit(3).map(with::words).toList());
        QdpxFile without = QdpxFile.of(dossier);
        assertTrue(without.parts().values().stream()
                .noneMatch(part -> new String(part, UTF_8).contains("Anna told reporters")));
    }

    private static Set<String> variables(List<Element> elements) {
        Set<String> guids = new HashSet<>();
        elements.forEach(element -> QdpxFile.below(element, "VariableRef")
                .forEach(reference -> guids.add(reference.getAttribute("targetGUID"))));
        return guids;
    }

    private static String firstChild(Element element) {
        return ((Element) element.getElementsByTagNameNS("*", "*").item(0)).getLocalName();
    }

    private static void assertUnique(List<String> names) {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), names.stream().filter(name -> !seen.add(name.toLowerCase(Locale.ROOT))).toList());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }
}
