package org.demarche.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.store.DossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedViewTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>";
    private static final String VIEW = "<d:view xmlns:d='urn:demarche:view:1'>";

    @TempDir
    Path folder;

    @Test
    void theDefinitionIsFoundWhereverADrawingProgramHasPutIt() throws Exception {
        Path file = write(SVG + "<g><metadata><x xmlns=''/><!-- moved -->" + VIEW + "{\"a\": \"&lt;&amp;"
                + "<![CDATA[<b>]]>\"}</d:view></metadata></g></svg>");
        assertEquals("{\"a\": \"<&<b>\"}", EmbeddedView.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>                | it is a drawing without a view of Demarche",
        "<svg xmlns='http://www.w3.org/2000/svg'><view/></svg>    | it is a drawing without a view of Demarche",
        "<svg xmlns='http://www.w3.org/2000/svg'><g>              | it is damaged at line 1",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>        | it is damaged at line 1",
        "<svg/>                                                   | it is XML but not an SVG drawing",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>             | it is XML but not an SVG drawing",
        "{\"format\": 1}                                          | it is not an SVG drawing",
        "''                                                       | it is not an SVG drawing",
    })
    void whatHoldsNoViewIsToldInOneSentence(String content, String part) throws IOException {
        Path file = write(content.strip());
        String sentence = failure(file);
        assertTrue(sentence.startsWith("Cannot open " + file + ": " + part.strip()), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingThatItNamesIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path file = write("<!DOCTYPE svg [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + SVG + VIEW
                + "&e;</d:view></svg>");
        String sentence = failure(file);
        assertTrue(sentence.contains("it declares a document type"), sentence);
        assertFalse(sentence.contains("the secret"), sentence);
    }

    @Test
    void aViewWithElementsInItIsDamaged() throws IOException {
        assertTrue(failure(write(SVG + VIEW + "{<b/>}</d:view></svg>")).contains("its view is damaged"));
    }

    @Test
    void aViewLargerThanAnyIsRefused() throws IOException {
        Path file = write(SVG + VIEW + "{" + " ".repeat(16_000_001) + "}</d:view></svg>");
        assertTrue(failure(file).contains("its view is damaged"));
    }

    @Test
    void aFileThatIsMissingOrAFolderIsNamed() {
        assertTrue(failure(folder).contains("it is a folder"));
        assertTrue(failure(folder.resolve("none.svg")).contains("there is no such file"));
    }

    @Test
    void svgFilesAreToldByTheirNames() {
        assertTrue(EmbeddedView.isSvg(Path.of("a", "Figure.SVG")));
        assertFalse(EmbeddedView.isSvg(Path.of("svg", "dossier.json")));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("figure.svg"), content);
    }

    private static String failure(Path file) {
        return String.valueOf(assertThrows(DossierException.class, () -> EmbeddedView.read(file)).getMessage());
    }
}
