package org.demarche.state.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.demarche.model.CodePoints;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.originals.Originals;
import org.demarche.state.originals.TestOriginals;
import org.demarche.state.originals.TextChoice;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderModelTest {
    private static final Dossier DOSSIER = Dossiers.small().build();
    private static final ArticleId GAZETTE = new ArticleId("gazette");
    private static final QuoteId ANNA = new QuoteId("anna-1");
    private static final String ORIGINAL = ArticleSketch.textOf(
            Objects.requireNonNull(DOSSIER.articles().getFirst().original()));

    @TempDir
    private Path folder;
    private final TestOriginals report = new TestOriginals();
    private final Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(DOSSIER), null));
    private Originals originals;
    private ReaderModel model;

    @BeforeEach
    void open() {
        originals = report.of(workspace, folder, TestOriginals.NO_WEB);
        model = new ReaderModel(originals, new TextChoice(report));
        workspace.select(GAZETTE);
    }

    @Test
    void withoutAnOriginalTheDigestIsShown() {
        assertNull(reading().attached());
        assertEquals(DOSSIER.articles().getFirst().text().paragraphs(), reading().page().paragraphs());
    }

    @Test
    void anAttachedOriginalIsShownWithItsQuotesAtTheirPlaces() throws Exception {
        attach(ORIGINAL);
        workspace.select(ANNA);

        assertTrue(reading().original());
        assertEquals(List.of(ORIGINAL), reading().page().paragraphs());
        assertEquals("3 of 3 quotes word for word", reading().page().check().words());
        TextRange lit = Objects.requireNonNull(reading().page().lit(reading().focus()));
        assertEquals("We shall not sign.", CodePoints.of(ORIGINAL).slice(lit));
    }

    @Test
    void inAChangedCopyQuotesAreFoundByTheirWords() throws Exception {
        String copy = "By our man in Northport.\r\n\r\n" + ORIGINAL.replace("We have time,", "We have all the time,");
        attach(copy);
        workspace.select(ANNA);

        ReaderModel.Reading reading = reading();
        assertFalse(Objects.requireNonNull(reading.attached()).identical());
        TextRange lit = Objects.requireNonNull(reading.page().lit(reading.focus()));
        assertEquals("We shall not sign.",
                CodePoints.of(String.join("\n", reading.page().paragraphs())).slice(lit));
        assertEquals("2 of 3 quotes word for word", reading.page().check().words());
        assertTrue(reading.page().check().doubts(new QuoteId("bilal-2")));
    }

    @Test
    void thePersonsChoiceIsShownAndKept() throws Exception {
        attach(ORIGINAL);

        model.choose(false, workspace.focus());

        assertFalse(reading().original());
        assertFalse(report.original());
        assertFalse(new TextChoice(report).shows(workspace.focus(), true));
    }

    @Test
    void aPassageThatOnlyTheDigestHasIsShownThereUntilSomethingElseIsPointedAt() throws Exception {
        attach(ORIGINAL);
        workspace.selectPassage(GAZETTE, passage("said to the press"));

        assertFalse(reading().original());
        assertEquals(passage("said to the press"), reading().page().lit(reading().focus()));
        assertTrue(report.original());

        workspace.select(ANNA);
        assertTrue(reading().original());
        workspace.back();
        assertFalse(reading().original());
    }

    @Test
    void aPersonWhoInsistsOnTheOriginalGetsItWithoutThePassage() throws Exception {
        attach(ORIGINAL);
        workspace.selectPassage(GAZETTE, passage("said to the press"));

        model.choose(true, workspace.focus());

        assertTrue(reading().original());
        assertNull(reading().page().lit(reading().focus()));
    }

    @Test
    void aPassageWhoseWordsStandInTheOriginalIsShownThere() throws Exception {
        attach(ORIGINAL);
        workspace.selectPassage(GAZETTE, passage("We shall not sign."));

        TextRange lit = Objects.requireNonNull(reading().page().lit(reading().focus()));
        assertTrue(reading().original());
        assertEquals("We shall not sign.", CodePoints.of(ORIGINAL).slice(lit));
    }

    @Test
    void anotherDossierHasItsOwnOriginals() throws Exception {
        attach(ORIGINAL);
        workspace.open(OpenDossier.of(new DossierIndex(Dossiers.titled("Another")
                .article("gazette", a -> a.digest().paragraph("Another digest.")).build()), null));
        workspace.select(GAZETTE);

        assertNull(reading().attached());
    }

    private void attach(String text) throws Exception {
        originals.attach(List.of(Files.writeString(folder.resolve("text"), text)));
        assertNotNull(originals.attachedProperty().get().of(GAZETTE), report.attached.toString());
    }

    private ReaderModel.Reading reading() {
        return Objects.requireNonNull(model.reading(workspace.snapshot()));
    }

    private static TextRange passage(String words) {
        int at = DOSSIER.articles().getFirst().text().joined().indexOf(words);
        return new TextRange(at, at + words.length());
    }
}
