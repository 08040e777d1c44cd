package org.demarche.exchange.qdpx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.exchange.ReadDossier;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.store.DossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects as other programs write them, and files that are none. */
class QdpxReadingTest {
    private static final String G = "00000000-0000-0000-0000-0000000000";
    private static final String CODES = """
            <CodeBook><Codes>
              <Code guid="%1$s01" name="Speakers" isCodable="false">
                <Code guid="%1$s02" name="Anna Nord" isCodable="true"><Description>a person</Description></Code>
              </Code>
              <Code guid="%1$s03" name="Threats" isCodable="true"/>
              <Code guid="{%1$s04}" name="bilal" isCodable="true"/>
            </Codes></CodeBook>
            <Cases><Case guid="%1$s10" name="Bilal"/></Cases>
            """.formatted(G);

    @TempDir
    Path folder;

    @Test
    void everyCodedPassageBecomesAQuoteOfTheSpeakerThatACodeNames() throws IOException, DossierException {
        Dossier dossier = read("MAXQDA 24", CODES + source("internal://a.txt",
                selection(0, 5, "02", "03"), selection(6, 10, "04"), selection(11, 15, "03"), selection(0, 2)),
                Map.of("sources/a.txt", "Never Then Word")).dossier();
        assertEquals(List.of("Anna Nord: Never {codes=[Threats]}", "Bilal: Then {}",
                "Speaker not stated: Word {codes=[Threats]}"), quotes(dossier));
        assertEquals("Paper", dossier.articles().getFirst().headline());
    }

    @Test
    void selectionsAtOnePlaceAreOneQuote() throws IOException, DossierException {
        assertEquals(List.of("Anna Nord: Never {codes=[Threats]}"), quotes(read("QualCoder 3.6", CODES
                + source("internal://a.txt", selection(0, 5, "02"), selection(0, 5, "03")),
                Map.of("Sources/a.txt", "Never Then")).dossier()));
    }

    @Test
    void aTextMayStandInTheDescriptionItself() throws IOException, DossierException {
        assertEquals(List.of("Anna Nord: Never {}"), quotes(read("X", CODES + "<Sources><TextSource guid=\"" + G
                + "20\" name=\"Paper\"><PlainTextContent>Never Then</PlainTextContent>" + selection(0, 5, "02")
                + "</TextSource></Sources>", Map.of()).dossier()));
    }

    @Test
    void lineEndsOfTwoCharactersCountAsTheyStandAndAByteOrderMarkDoesNot() throws IOException, DossierException {
        Dossier dossier = read("NVivo", CODES + source("internal://a.txt", selection(4, 8, "02")),
                Map.of("sources/a.txt", "\uFEFFAB\r\nThen it")).dossier();
        assertEquals(List.of("Anna Nord: Then {}"), quotes(dossier));
        assertEquals(List.of("AB", "Then it"), dossier.articles().getFirst().text().paragraphs());
    }

    @Test
    void inAtlasLineEndsCountOnce() throws IOException, DossierException {
        assertEquals(List.of("Anna Nord: Then {}"), quotes(read("ATLAS.ti", CODES
                + source("internal://a.txt", selection(3, 7, "02")),
                Map.of("sources/a.txt", "AB\r\nThen it")).dossier()));
    }

    @Test
    void theNamesOfSelectionsTellWhetherPlacesCountUtf16Units() throws IOException, DossierException {
        String units = selection(5, 9, "02").replace("name=\"\"", "name=\"The...\"");
        String text = "🕊🕊 Then";
        assertEquals(List.of("Anna Nord: Then {}"),
                quotes(read("X", CODES + source("internal://a.txt", units), Map.of("sources/a.txt", text)).dossier()));
    }

    @Test
    void whereNothingTellsPlacesAreCodePointsAndItIsSaid() throws IOException, DossierException {
        ReadDossier read = read("X", CODES + source("internal://a.txt", selection(3, 7, "02")),
                Map.of("sources/a.txt", "🕊🕊 Then"));
        assertEquals(List.of("Anna Nord: Then {}"), quotes(read.dossier()));
        assertTrue(read.remarks().contains("In 1 sources nothing tells how characters are counted; places were taken"
                + " as code points."), read.remarks()::toString);
    }

    @Test
    void whatADossierCannotHoldIsTold() throws IOException, DossierException {
        ReadDossier read = read("X", CODES + "<Sources>"
                + "<PictureSource guid=\"%1$s30\"/><PDFSource guid=\"%1$s31\" name=\"P\">".formatted(G)
                + "<Representation guid=\"%s32\">".formatted(G)
                + "<PlainTextContent>Never</PlainTextContent>" + selection(0, 5, "02") + "</Representation></PDFSource>"
                + source("relative:///a.txt", selection(0, 99, "02")).replace("<Sources>", "")
                + "<Notes><Note guid=\"%s40\"/></Notes>".formatted(G), Map.of());
        assertEquals(List.of("Anna Nord: Never {}"), quotes(read.dossier()));
        assertEquals(List.of("1 sources lie outside of the file and were not read.",
                "1 pictures were left out, since a dossier is of texts.",
                "Of 1 PDF sources the text was read, where there is one, and not the pages.",
                "1 notes were left out, since a dossier has no place for them."), read.remarks());
    }

    @Test
    void aNameInTheFileCannotLeadOutOfIt() throws IOException, DossierException {
        Files.writeString(folder.resolve("secret.txt"), "secret words");
        ReadDossier read = read("X", CODES + source("internal://../secret.txt", selection(0, 6, "02")), Map.of());
        assertEquals(List.of(), read.dossier().articles());
    }

    @Test
    void entitiesAreNotLookedUp() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        String xml = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"&x;\"><Description>&x;</Description></Project>";
        Path file = packed(Map.of("project.qde", xml));
        DossierException refused = assertThrows(DossierException.class, () -> new QdpxFormat().read(file));
        assertFalse(refused.getMessage().contains("secret words"));
    }

    @Test
    void filesThatAreNoProjectsAreRefusedInOneSentence() throws IOException {
        assertRefused("is not a ZIP file", Files.writeString(folder.resolve("text.qdpx"), "no zip"));
        assertRefused("it has no project.qde", packed(Map.of("other.txt", "x")));
        assertRefused("is not sound XML", packed(Map.of("project.qde", "<Project>")));
        assertRefused("it begins with html", packed(Map.of("project.qde", "<html/>")));
        assertRefused("there is no such file", folder.resolve("none.qdpx"));
        assertRefused("startPosition is 'x', and not a number", packed(Map.of("project.qde", project("X",
                source("internal://a.txt", selection(0, 1, "02").replace("startPosition=\"0\"",
                        "startPosition=\"x\""))))));
    }

    private static void assertRefused(String reason, Path file) {
        String message = assertThrows(DossierException.class, () -> new QdpxFormat().read(file)).getMessage();
        assertTrue(message.contains(reason) && message.endsWith("."), message);
    }

    @Test
    void aProjectIsKnownByItsContentAndNotByItsName() throws IOException {
        Path project = packed(Map.of("project.qde", project("X", "")));
        assertTrue(new QdpxFormat().recognises(project));
        assertFalse(new QdpxFormat().recognises(Files.writeString(folder.resolve("b.qdpx"), "text")));
        assertFalse(new QdpxFormat().recognises(folder.resolve("none.qdpx")));
    }

    private static List<String> quotes(Dossier dossier) {
        return dossier.quotes().stream().map(quote -> name(dossier, quote) + ": " + quote.text() + " "
                + quote.extras()).toList();
    }

    private static String name(Dossier dossier, Quote quote) {
        return dossier.speakers().stream().filter(speaker -> speaker.id().equals(quote.speaker())).findFirst()
                .orElseThrow().name();
    }

    private static String source(String path, String... selections) {
        return "<Sources><TextSource guid=\"" + G + "20\" name=\"Paper\" plainTextPath=\"" + path + "\">"
                + String.join("", selections) + "</TextSource></Sources>";
    }

    private static String selection(int start, int end, String... codes) {
        StringBuilder coded = new StringBuilder();
        for (String code : codes) {
            coded.append("<Coding guid=\"%s51\"><CodeRef targetGUID=\"%s%s\"/></Coding>".formatted(G, G, code));
        }
        return "<PlainTextSelection guid=\"%s50\" name=\"\" startPosition=\"%d\" endPosition=\"%d\">"
                .formatted(G, start, end) + coded + "</PlainTextSelection>";
    }

    private static String project(String origin, String content) {
        return "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Study\" origin=\"" + origin + "\">" + content
                + "</Project>";
    }

    private ReadDossier read(String origin, String content, Map<String, String> texts)
            throws IOException, DossierException {
        Map<String, String> parts = new LinkedHashMap<>(texts);
        parts.put("project.qde", project(origin, content));
        return new QdpxFormat().read(packed(parts));
    }

    private Path packed(Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "project-", ".qdpx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
