package org.demarche.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.search.PassageFinder;
import org.demarche.state.reader.Finds;
import org.demarche.ui.parts.IconButtons;
import org.kordamp.ikonli.feather.Feather;

/** Finds words in the open article. Enter and Shift-Enter walk through the places, Escape closes. */
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Consumer<Finds> show;
    private final Runnable closed;
    private PassageFinder finder = PassageFinder.in("");
    private Finds finds = Finds.NONE;

    /**
     * A closed bar.
     *
     * @param show shows the finds
     * @param closed is told when the person has done with finding
     */
    FindBar(Consumer<Finds> show, Runnable closed) {
        this.show = show;
        this.closed = closed;
        getStyleClass().add("reader-find");
        setId("reader-find");
        field.setId("reader-find-field");
        field.setPromptText("Find in this article");
        field.setAccessibleText("Find in this article");
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("reader-find-count");
        count.getStyleClass().add("reader-find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button previous = IconButtons.of("reader-find-previous", "Previous place", Feather.CHEVRON_UP);
        previous.setOnAction(_ -> move(-1));
        Button next = IconButtons.of("reader-find-next", "Next place", Feather.CHEVRON_DOWN);
        next.setOnAction(_ -> move(1));
        Button close = IconButtons.of("reader-find-close", "Close", Feather.X);
        close.setOnAction(_ -> close());
        getChildren().setAll(field, count, previous, next, close);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Looks in another text from now on. */
    void in(List<String> paragraphs) {
        finder = PassageFinder.in(String.join("\n", paragraphs));
        finds = Finds.NONE;
        if (isVisible()) {
            look();
        }
    }

    /**
     * Lets the person type what to find.
     *
     * @param selected what to begin with; passed over when it is empty or runs over paragraphs
     */
    void open(String selected) {
        setVisible(true);
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
        look();
    }

    Finds finds() {
        return finds;
    }

    private void close() {
        setVisible(false);
        put(Finds.NONE);
        closed.run();
    }

    private void look() {
        if (isVisible()) {
            int from = finds.at() < 0 ? 0 : finds.places().get(finds.at()).start();
            put(Finds.from(field.getText(), finder.find(field.getText()), from));
        }
    }

    private void move(int step) {
        put(finds.move(step));
    }

    private void put(Finds next) {
        finds = next;
        count.setText(next.words());
        show.accept(next);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
            move(event.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }
}
