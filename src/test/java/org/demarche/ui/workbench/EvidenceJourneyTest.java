package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.demarche.evidence.EvidenceRow;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.state.OpenDossier;
import org.demarche.testing.EvidenceDispute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the sums of the evidence check to a dossier whose quotes are settled, in the assembled window. */
class EvidenceJourneyTest {
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
    void openDossier() throws TimeoutException {
        window.act(() -> window.workspace.open(OpenDossier.of(new DossierIndex(EvidenceDispute.dossier()), null)));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        window.until(() -> window.text("#evidence-all").equals("All 8"));
        click("#evidence-all");
    }

    @Test
    void theSumsFilterTheRows() {
        assertEquals("Evidence 6", window.text("#lower-evidence"));
        assertEquals("Moved 1", window.text("#evidence-moved"));
        click("#evidence-moved");
        assertEquals(List.of("moved"), quotes());
        click("#evidence-moved");
        assertEquals(8, quotes().size());
    }

    @Test
    void enterLeadsToThePlaceThatWasFound() {
        choose("moved");
        window.type(KeyCode.ENTER);
        assertEquals(new TextRange(58, 99), window.workspace.focus().passage());
        choose("changed");
        window.type(KeyCode.ENTER);
        assertEquals(new QuoteId("changed"), window.workspace.focus().quote());
        assertTrue(window.inSight(new TextRange(185, 232)));
    }

    @Test
    void aChangeIsShownWordByWordAndAcceptedAndTakenBack() throws TimeoutException {
        choose("changed");
        TextFlow words = window.lookup("#evidence-words").queryAs(TextFlow.class);
        assertEquals(List.of("We ", "cannot ", "will not ", "accept this draft resolution today."),
                words.getChildren().stream().map(text -> ((Text) text).getText()).toList());
        click("#evidence-accept");
        window.until(() -> window.text("#evidence-exact").equals("Word for word 3"));
        assertEquals("We will not accept this draft resolution today.", text("changed"));
        window.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        window.until(() -> window.text("#evidence-exact").equals("Word for word 2"));
        assertEquals("We cannot accept this draft resolution today.", text("changed"));
    }

    @Test
    void aChangeIsRejected() throws TimeoutException {
        choose("changed");
        click("#evidence-reject");
        window.until(() -> window.workspace.index().quote(new QuoteId("changed")).orElseThrow()
                .anchors().text() == null);
    }

    @Test
    void allNewPlacesAreTakenAtOnce() throws TimeoutException {
        assertEquals("Take 3 new places", window.text("#evidence-take-all"));
        click("#evidence-take-all");
        window.until(() -> window.text("#evidence-exact").equals("Word for word 4"));
        assertEquals("Evidence 4", window.text("#lower-evidence"));
    }

    @Test
    void theResultIsWrittenAsAPageOrATable() throws Exception {
        Path page = folder.resolve("report.html");
        Path table = folder.resolve("report.csv");
        for (Path file : List.of(page, table)) {
            window.dialogs.report = Optional.of(file);
            click("#evidence-export");
            window.until(() -> Files.exists(file));
        }
        assertEquals("evidence-the-harbour.html", window.dialogs.suggestedName);
        assertTrue(Files.readString(page).startsWith("<!doctype html>"));
        assertTrue(Files.readString(table).startsWith("quote,article,"));
        window.dialogs.report = Optional.of(folder.resolve("no").resolve("report.html"));
        window.dialogs.errors.clear();
        click("#evidence-export");
        window.until(() -> !window.dialogs.errors.isEmpty());
        assertEquals(List.of("The report was not written: The folder " + folder.resolve("no") + " does not exist."),
                window.dialogs.errors);
    }

    private static void click(String query) {
        window.act(() -> window.lookup(query).queryAs(ButtonBase.class).fire());
    }

    private static void choose(String quote) {
        window.act(() -> {
            TableView<EvidenceRow> table = table();
            table.requestFocus();
            table.getItems().stream().filter(row -> row.quote().value().equals(quote)).findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        });
    }

    private static List<String> quotes() {
        return table().getItems().stream().map(row -> row.quote().value()).toList();
    }

    private static TableView<EvidenceRow> table() {
        return window.lookup("#evidence-table").queryTableView();
    }

    private static String text(String quote) {
        return window.workspace.index().quote(new QuoteId(quote)).orElseThrow().text();
    }
}
