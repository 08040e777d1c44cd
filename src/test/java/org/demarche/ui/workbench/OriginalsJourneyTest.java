package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.demarche.model.CodePoints;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.OpenDossier;
import org.demarche.state.originals.TestOriginals;
import org.demarche.state.reader.Highlight;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;
import org.demarche.ui.theme.MemorySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher does who has the originals of a dossier. */
class OriginalsJourneyTest {
    private static final Dossier DOSSIER = Dossiers.small().build();
    private static final String ORIGINAL = ArticleSketch.textOf(
            Objects.requireNonNull(DOSSIER.articles().getFirst().original()));

    @TempDir
    private Path folder;
    private final MemorySettings settings = new MemorySettings();
    private TestWindow window;

    @BeforeEach
    void start() throws TimeoutException {
        window = TestWindow.open(folder.resolve("data"), new OriginalDoors(TestOriginals.NO_WEB, settings));
        window.act(() -> {
            window.workspace.open(OpenDossier.of(new DossierIndex(DOSSIER), null));
            window.workspace.select(new EventId("talks-2011"));
            window.workspace.select(new ArticleId("gazette"));
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void attachesAFileReadsItSwitchesAndFindsTheSameAtTheNextStart() throws Exception {
        window.dialogs.articles = List.of(Files.writeString(folder.resolve("download (3)"), ORIGINAL));
        command("attach originals");
        window.until(() -> window.lookup("#reader-original").tryQuery().isPresent());
        assertEquals(ORIGINAL, shown());
        assertEquals("3 of 3 quotes word for word", window.text("#reader-check"));
        assertEquals("1 original attached", window.text("#status-notice .label"));

        window.clickOn("#quote-bilal-2");
        assertEquals("We have time,", CodePoints.of(ORIGINAL).slice(chosen("bilal-2").range()));
        assertTrue(window.inSight(chosen("bilal-2").range()));

        window.clickOn("#reader-carried");
        assertEquals(DOSSIER.articles().getFirst().text().joined(), shown());
        assertFalse(settings.original());

        close();
        start();
        window.until(() -> window.lookup("#reader-original").tryQuery().isPresent());
        assertEquals(DOSSIER.articles().getFirst().text().joined(), shown());
        assertTrue(window.lookup("#reader-carried").queryAs(ToggleButton.class).isSelected());
        window.clickOn("#reader-original");
        assertEquals(ORIGINAL, shown());
    }

    @Test
    void attachesAFolderAndTellsOfEachTextWhatBecameOfIt() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("soup.txt"), "A recipe for soup.");
        Files.writeString(texts.resolve("talks.txt"), "Late edition. " + ORIGINAL);
        window.dialogs.folder = Optional.of(texts);
        command("attach a folder");
        window.until(() -> window.lookup("#status-notice").query().isVisible());

        assertEquals("1 original attached, 1 text belongs to no article", window.text("#status-notice .label"));
        assertEquals(List.of("Details", "Add it as an article…"),
                window.lookup("#status-notice .quiet-link").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText).toList());
        window.clickOn("Details");
        assertEquals(List.of("belongs to no article of this dossier",
                        "The Gazette, 5 Oct 2011: a changed copy, 3 of 3 quotes word for word"),
                window.lookup("#outcomes-page .outcome-words").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText).toList());
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void takesDroppedTextsAsOriginalsAndADroppedDossierAsADossier() {
        List<String> taken = new ArrayList<>();
        Dropping dropping = new Dropping(file -> taken.add("open " + file), files -> taken.add("attach " + files));
        dropping.take(List.of(Path.of("a.txt"), folder));
        dropping.take(List.of(Path.of("a.txt"), Path.of("D.JSON")));

        assertEquals(List.of("attach [a.txt, " + folder + "]", "open D.JSON"), taken);
    }

    private void command(String words) {
        window.push(KeyCode.CONTROL, KeyCode.K);
        window.write(words);
        window.push(KeyCode.ENTER);
    }

    /** The text that the reader shows. */
    private String shown() {
        return window.lookup("#reader-text").query().getAccessibleText();
    }

    private Highlight chosen(String quote) {
        return window.workbench().reader().highlights().stream()
                .filter(mark -> mark.tone() == Highlight.Tone.CHOSEN && new QuoteId(quote).equals(mark.quote()))
                .findFirst().orElseThrow();
    }
}
