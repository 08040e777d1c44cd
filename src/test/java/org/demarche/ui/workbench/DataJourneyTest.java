package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.exchange.Losses;
import org.demarche.model.Dossier;
import org.demarche.state.HarbourDispute;
import org.demarche.store.DossierWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data leave the window in an open format, and what is lost is told before and after. */
class DataJourneyTest {
    private static final Dossier HARBOUR = HarbourDispute.dossier();
    private static final Format HTML = Formats.named("html").orElseThrow();

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void openTheDossier() throws Exception {
        Path file = folder.resolve("harbour.json");
        new DossierWriter().write(HARBOUR, file);
        window = TestWindow.open(folder.resolve("data"));
        window.act(() -> window.workbench().open(file));
        window.until(() -> file.equals(window.workspace.snapshot().dossier().file()));
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        window.close();
    }

    @Test
    void whatIsLostIsShownBeforeAndAfterTheFileIsWritten() throws TimeoutException {
        Path page = folder.resolve("page.html");
        window.dialogs.export = Optional.of(page);
        ask();
        List<String> lost = Losses.of(HTML, HARBOUR, false);
        window.act(() -> formats().getSelectionModel().select(HTML));
        window.until(() -> lost.equals(losses()));
        window.clickOn("#export-go");
        window.until(() -> Files.exists(page) && notice().startsWith("Wrote page.html"));
        assertEquals("Wrote page.html; " + lost.size() + (lost.size() == 1 ? " thing" : " things") + " left out",
                notice());
        window.clickOn("Show them");
        window.until(() -> window.lookup("#losses-page").tryQuery().isPresent());
        assertEquals(lost, window.lookup("#losses-page .outcome-words").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).toList());
        window.push(KeyCode.ESCAPE);
        assertEquals(List.of(), window.dialogs.errors);
    }

    @Test
    void eachFormatIsOfferedWithItsPurposeAndTextsStayUnlessTicked() throws TimeoutException {
        ask();
        for (Format format : Formats.all()) {
            window.act(() -> formats().getSelectionModel().select(format));
            window.until(() -> window.text(".export-purpose").equals(format.purpose()));
            assertFalse(window.lookup("#export-full-texts").queryAs(CheckBox.class).isSelected());
            window.until(() -> losses().equals(expected(Losses.of(format, HARBOUR, false))));
        }
        assertEquals(Formats.all(), formats().getItems());
        window.push(KeyCode.ESCAPE);
        window.until(() -> window.lookup("#export-dialog").tryQuery().isEmpty());
    }

    @Test
    void theFormatIsRememberedAndItsFileNamedAfterTheDossier() throws TimeoutException {
        Format last = Formats.all().getLast();
        ask();
        window.act(() -> formats().getSelectionModel().select(last));
        window.clickOn("#export-go");
        window.until(() -> !window.dialogs.suggestedName.isEmpty());
        assertTrue(window.dialogs.suggestedName.endsWith(last.ending()), window.dialogs.suggestedName);
        ask();
        assertEquals(last, formats().getSelectionModel().getSelectedItem());
        window.push(KeyCode.ESCAPE);
    }

    private void ask() throws TimeoutException {
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        window.until(() -> window.lookup("#export-go").tryQuery().isPresent());
    }

    private ListView<Format> formats() {
        return window.lookup("#export-formats").queryListView();
    }

    private List<String> losses() {
        return window.lookup("#export-losses").queryAs(VBox.class).getChildren().stream()
                .map(label -> ((Labeled) label).getText()).toList();
    }

    private static List<String> expected(List<String> losses) {
        return losses.isEmpty() ? List.of("Nothing: every field of this dossier goes along.") : losses;
    }

    private String notice() {
        return window.lookup("#status-notice .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).findFirst().orElse("");
    }
}
