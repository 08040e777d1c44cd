package org.demarche.ui.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.review.EventChoice;
import org.demarche.state.review.PersonChoice;
import org.demarche.state.review.PersonChoices;
import org.demarche.state.timeline.TypedDate;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/**
 * Asks over a pane for a person, a date or an event. Enter answers, Escape gives up, and so does putting the focus
 * elsewhere; the focus returns to where it was.
 */
public final class AskPanel {
    /** Room for the title of an event and its date, in em. */
    private static final double WIDTH = 30;

    private static final Insets MARGIN = new Insets(4, 8, 4, 8);

    private final VBox box = new VBox();
    private final Label title = new Label();
    private final StackPane node = new StackPane();
    private @Nullable Node before;

    public AskPanel() {
        box.setId("ask");
        box.getStyleClass().add("ask-panel");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setVisible(false);
        title.getStyleClass().add("ask-title");
        title.setId("ask-title");
        title.fontProperty().subscribe(font -> box.setPrefWidth(WIDTH * font.getSize()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        node.getChildren().setAll(box);
        node.setMinSize(0, 0);
        node.getStylesheets().add(Stylesheets.url("review"));
        // Over the queue, so that what is asked about stays in sight beside it.
        StackPane.setAlignment(box, Pos.TOP_LEFT);
        StackPane.setMargin(box, MARGIN);
    }

    /** Asks over a pane from now on; returns that pane with the place over it. */
    public Region over(Region under) {
        node.getChildren().setAll(under, box);
        return node;
    }

    /** Asks for a person. */
    public void person(String question, String initial, PersonChoices persons, Consumer<PersonChoice> answer) {
        choice(question, "Type a name", initial, PersonChoice::name, PersonChoice::detail, persons::matching, answer);
    }

    /** Asks for an event. */
    public void event(String question, Function<String, List<EventChoice>> events, Consumer<EventChoice> answer) {
        choice(question, "Type a word of the title, or a date", "", EventChoice::title, EventChoice::date, events,
                answer);
    }

    /** Asks for a date; the answer is null where it is said not to be known. */
    public void date(String question, String initial, Consumer<@Nullable Edtf> answer) {
        DateEntry entry = new DateEntry("ask-field", "Type a date", typed -> {
            close();
            answer.accept(typed instanceof TypedDate.Understood(Edtf date, _) ? date : null);
        });
        show(question, entry);
        entry.open(initial);
        leaveWith(entry.field());
    }

    private <T> void choice(String question, String prompt, String initial, Function<T, String> name,
            Function<T, String> detail, Function<String, List<T>> matching, Consumer<T> answer) {
        TypeAhead<T> entry = new TypeAhead<>("ask-field", prompt, name, detail, matching, chosen -> {
            close();
            answer.accept(chosen);
        });
        show(question, entry);
        entry.open(initial);
        leaveWith(entry.field());
    }

    private void show(String question, Node entry) {
        if (!box.isVisible()) {
            before = node.getScene() == null ? null : node.getScene().getFocusOwner();
        }
        title.setText(question);
        box.getChildren().setAll(title, entry);
        box.setVisible(true);
    }

    private void leaveWith(Node field) {
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && box.isVisible() && !box.isHover() && box.getChildren().contains(field.getParent())) {
                box.setVisible(false);
            }
        });
    }

    private void close() {
        box.setVisible(false);
        Node back = before;
        if (back != null) {
            back.requestFocus();
        }
    }
}
