package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.demarche.state.figure.ContentWish.Time;
import org.demarche.state.figure.PageWish.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the timeline to a figure in a file or on the clipboard, in the assembled window. */
class FigureJourneyTest {
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
        window.copied.clear();
    }

    @AfterEach
    void leave() throws TimeoutException {
        if (open("#figure-dialog")) {
            window.push(KeyCode.ESCAPE);
            window.until(() -> !open("#figure-dialog"));
        }
    }

    @Test
    void aFigureIsWrittenAsItWasChosenAndTheChoicesAreThereTheNextTime() throws TimeoutException, IOException {
        Path file = folder.resolve("dispute.png");
        window.dialogs.figure = Optional.of(file);
        ask();
        choose("#figure-page", Kind.OWN);
        type("#figure-width", "100");
        type("#figure-height", "500");
        type("#figure-dpi", "127");
        window.clickOn("#figure-format-png");
        window.clickOn("#figure-flow-rows");
        window.clickOn("#figure-endnotes-none");
        window.clickOn("#figure-export");
        window.until(() -> open("Wrote dispute.png"));
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(List.of(500, 2500), List.of(image.getWidth(), image.getHeight()));

        ask();
        assertEquals("100", window.lookup("#figure-width").queryTextInputControl().getText());
        assertTrue(window.lookup("#figure-flow-rows").queryAs(ToggleButton.class).isSelected());
        assertTrue(window.lookup("#figure-endnotes-none").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void thePreviewFollowsTheChoices() throws TimeoutException {
        ask();
        choose("#figure-page", Kind.A4);
        type("#figure-dpi", "300");
        window.clickOn("#figure-flow-one");
        window.clickOn("#figure-lying");
        until("297 × 210 mm  ·  3,508 × 2,481 pixels");
        Image lying = picture();
        window.clickOn("#figure-upright");
        until("210 × 297 mm  ·  2,481 × 3,508 pixels");
        assertNotEquals(lying.getWidth() > lying.getHeight(), picture().getWidth() > picture().getHeight());
    }

    @Test
    void whatCannotBeDrawnIsSaidInThePlaceOfThePicture() throws TimeoutException {
        ask();
        choose("#figure-time", Time.OWN);
        type("#figure-from", "2050");
        window.until(() -> window.text("#figure-refusal")
                .equals("No event of the dossier lies in the time that the figure would show."));
        assertFalse(window.lookup("#figure-paper").query().getParent().isVisible());

        type("#figure-from", "whenever");
        window.until(() -> window.text("#figure-refusal").startsWith("This is not a date"));
        assertTrue(window.lookup("#figure-export").query().isDisabled());

        type("#figure-from", "1 July 2011");
        window.until(() -> window.lookup("#figure-paper").query().getParent().isVisible());
        assertEquals("From 1 July 2011, a day until the last event", window.text("#figure-dates"));
        choose("#figure-time", Time.ALL);
    }

    @Test
    void escapeWritesNothing() throws TimeoutException {
        Path file = folder.resolve("never.png");
        window.dialogs.figure = Optional.of(file);
        ask();
        window.push(KeyCode.ESCAPE);
        window.until(() -> !open("#figure-dialog"));
        assertFalse(Files.exists(file));
    }

    @Test
    void whoThinksBetterOfTheFileIsBackAtTheChoices() throws TimeoutException {
        window.dialogs.figure = Optional.empty();
        ask();
        window.clickOn("#figure-export");
        assertTrue(open("#figure-dialog"));
    }

    @Test
    void enterInAFieldExports() throws TimeoutException {
        window.dialogs.figure = Optional.of(folder.resolve("entered.png"));
        ask();
        window.clickOn("#figure-note").push(KeyCode.ENTER);
        window.until(() -> open("Wrote entered.png"));
    }

    @Test
    void aNameWithoutItsEndingReplacesNoFileThatHasIt() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("taken.png"), "mine");
        window.dialogs.figure = Optional.of(folder.resolve("taken"));
        ask();
        window.clickOn("#figure-export");
        window.until(() -> !window.dialogs.errors.isEmpty());
        assertEquals("mine", Files.readString(folder.resolve("taken.png")));
        assertEquals(List.of("The figure was not written: " + folder.resolve("taken.png")
                + " is there already; choose that file to replace it, or another name."), window.dialogs.errors);
    }

    @Test
    void pagesThatWouldReplaceFilesAreAskedAbout() throws TimeoutException, IOException {
        Path first = Files.writeString(folder.resolve("pages-1.png"), "mine");
        window.dialogs.figure = Optional.of(folder.resolve("pages.png"));
        ask();
        window.clickOn("#figure-format-png");
        window.clickOn("#figure-flow-pages");
        window.until(() -> window.text("#figure-page-number").startsWith("Page 1 of ")
                && !window.text("#figure-page-number").equals("Page 1 of 1"));
        window.dialogs.answer = "Cancel";
        window.clickOn("#figure-export");
        assertEquals("Replace 1 file?", window.dialogs.questions.getLast());
        assertEquals("mine", Files.readString(first));
        assertTrue(open("#figure-dialog"));

        window.dialogs.answer = "Replace";
        window.clickOn("#figure-export");
        window.until(() -> Files.exists(folder.resolve("pages-2.png")) && Files.size(first) > 1000);
        window.until(() -> !open("#figure-dialog"));
    }

    @Test
    void theFigureGoesToTheClipboardByAKeyOfTheWindow() throws TimeoutException {
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.until(() -> !window.copied.isEmpty());
        assertTrue(window.copied.getFirst().description().startsWith("Syria sanctions at the UN, 2011–2012"),
                window.copied.getFirst().description());
        assertTrue(window.copied.getFirst().pixels().width() > 500);
    }

    @Test
    void theFigureOfTheDialogGoesToTheClipboardAndTheDialogStays() throws TimeoutException {
        ask();
        window.clickOn("#figure-copy");
        window.until(() -> !window.copied.isEmpty());
        assertTrue(open("#figure-dialog"));
    }

    @Test
    void everyControlIsReachedByKeysAndSaysWhatItIs() throws TimeoutException {
        ask();
        List<String> silent = new ArrayList<>();
        for (Node node : below(window.lookup("#figure-dialog").query())) {
            if (node.isFocusTraversable() && node.isVisible()) {
                Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                if ((node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                        && (text == null || text.toString().isBlank())) {
                    silent.add(node.toString());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static void ask() throws TimeoutException {
        window.push(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> open("#figure-export"));
    }

    private static boolean open(String query) {
        return window.lookup(query).tryQuery().isPresent();
    }

    private static void until(String size) throws TimeoutException {
        window.until(() -> window.text("#figure-size").equals(size));
    }

    private static Image picture() {
        Image image = window.lookup("#figure-paper").queryAs(ImageView.class).getImage();
        assertNotNull(image);
        return image;
    }

    private static <T> void choose(String list, T value) {
        ComboBox<T> box = window.lookup(list).queryComboBox();
        window.act(() -> box.setValue(value));
    }

    private static void type(String field, String text) {
        window.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    private static List<Node> below(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(below(child)));
        }
        return all;
    }
}
