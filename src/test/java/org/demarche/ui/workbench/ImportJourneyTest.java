package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Dossier;
import org.demarche.state.importing.ImportRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the articles that a researcher has to a dossier, in the assembled window. */
class ImportJourneyTest {
    private static TestWindow window;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws TimeoutException {
        window = TestWindow.open();
    }

    @AfterAll
    static void close() throws TimeoutException {
        window.close();
    }

    @BeforeEach
    void startAgain() {
        window.startAgain();
        window.dialogs.errors.clear();
    }

    @Test
    void fourArticlesAndABrokenFileBecomeADossierByKeysAlone() throws Exception {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[0]);
        window.dialogs.articles = List.of(article("wikinews-20070223-train.txt"), broken,
                article("wikinews-20070306-drain.txt"), article("wikinews-20160706-telescope.txt"),
                article("wikinews-20160714-UN.txt"));
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> window.lookup("#importing-dossier-title").tryQuery().isPresent());
        Node title = window.lookup("#importing-dossier-title").query();
        window.targetWindow(title).write("Trains and tribunals");
        window.push(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> rows().size() == 5);
        assertEquals("Cannot read " + broken + ": it is empty; choose another file.", rows().get(1).remark());
        window.act(() -> window.lookup("#record-publisher").queryTextInputControl().setText("Wikinews"));
        window.clickOn("#record-publisher-offer");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> dossier().title().equals("Trains and tribunals") && dossier().articles().size() == 4);
        assertEquals(List.of("Wikinews", "Wikinews", "Wikinews", "Wikinews"),
                dossier().articles().stream().map(Article::publisher).toList());
        assertEquals(dossier().articles().getFirst().id(), window.workspace.focus().article());
        assertTrue(dossier().candidates().size() >= 15, dossier().candidates().size() + " candidates");
        assertTrue(window.lookup("#empty-events").query().isVisible());
        assertTrue(window.lookup("#importing").tryQuery().isEmpty());
    }

    @Test
    void addingArticlesIsOneStepThatCanBeUndone() throws Exception {
        Dossier before = dossier();
        window.dialogs.folder = Optional.of(folder);
        Files.copy(article("wikinews-20160714-UN.txt"), folder.resolve("a.txt"));
        Files.copy(article("wikinews-20160706-telescope.txt"), folder.resolve("b.txt"));
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.until(() -> window.lookup("#importing-folder").tryQuery().isPresent());
        window.clickOn("#importing-folder");
        window.until(() -> rows().size() == 2);
        window.clickOn("#importing-finish");
        window.until(() -> dossier().articles().size() == before.articles().size() + 2);
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, dossier());
    }

    @Test
    void aPastedArticleIsLookedOverAndPartsOfItLeftOut() throws Exception {
        window.act(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Boats came to the harbour.\n\nNobody said why.");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        window.until(() -> window.lookup("#importing-rows").tryQuery().isPresent() && rows().size() == 1);
        window.act(() -> window.lookup("#importing-paragraphs").query().requestFocus());
        window.push(KeyCode.DOWN);
        window.push(KeyCode.SPACE);
        window.until(() -> !rows().isEmpty() && text("#importing-finish").equals("Import 1 article"));
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> dossier().articles().getLast().text().kind() == ArticleText.Kind.FULL);
        assertEquals(List.of("Boats came to the harbour."), dossier().articles().getLast().text().paragraphs());
    }

    @Test
    void nothingOnTheClipboardIsToldInASentence() throws Exception {
        window.act(() -> Clipboard.getSystemClipboard().clear());
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        window.until(() -> !window.dialogs.errors.isEmpty());
        assertEquals(List.of("Nothing was pasted: There is no text on the clipboard; copy an article's text or page,"
                + " and paste again."), window.dialogs.errors);
    }

    @Test
    void escapeLeavesTheDossierAsItWas() throws Exception {
        Dossier before = dossier();
        window.dialogs.articles = List.of(article("wikinews-20160714-UN.txt"));
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.until(() -> window.lookup("#importing-files").tryQuery().isPresent());
        window.clickOn("#importing-files");
        window.until(() -> rows().size() == 1);
        window.push(KeyCode.ESCAPE);
        window.until(() -> window.lookup("#importing").tryQuery().isEmpty());
        assertEquals(before, dossier());
        assertFalse(window.workspace.snapshot().dossier().timeline().size() == 0);
    }

    private static Dossier dossier() {
        return window.workspace.index().dossier();
    }

    private static String text(String id) {
        return window.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<ImportRow> rows() {
        return window.lookup("#importing-rows").<ListView<ImportRow>>queryAs(listView()).getItems();
    }

    @SuppressWarnings("unchecked")
    private static Class<ListView<ImportRow>> listView() {
        return (Class<ListView<ImportRow>>) (Class<?>) ListView.class;
    }

    private static Path article(String name) throws URISyntaxException, IOException {
        URL found = Objects.requireNonNull(ImportJourneyTest.class.getResource("/org/demarche/wikinews/" + name));
        return Path.of(found.toURI());
    }
}
