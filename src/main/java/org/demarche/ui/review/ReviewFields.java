package org.demarche.ui.review;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.demarche.state.review.ReviewDetails;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.Tips;

/** What is proposed for the utterance under review, each with the key that changes it. */
final class ReviewFields extends VBox {
    private final Label words = Lines.wrapped("review-words");
    private final ValueLine speaker = new ValueLine("review-speaker");
    private final ValueLine date = new ValueLine("review-date");
    private final ValueLine event = new ValueLine("review-event");
    private final ValueLine kind = new ValueLine("review-kind");

    ReviewFields(ReviewKeys keys) {
        getStyleClass().add("review-fields");
        words.setId("review-words");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("review-grid");
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        ColumnConstraints key = new ColumnConstraints();
        key.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(key, value);
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        grid.getRowConstraints().setAll(top, top, top, top);
        grid.addRow(0, button(keys, ReviewKeys.Key.SPEAKER), speaker);
        grid.addRow(1, button(keys, ReviewKeys.Key.DATE), date);
        grid.addRow(2, button(keys, ReviewKeys.Key.EVENT), event);
        grid.addRow(3, button(keys, ReviewKeys.Key.KIND), kind);
        getChildren().setAll(words, grid);
    }

    void show(ReviewDetails details) {
        words.setText(details.words());
        speaker.show(details.speaker(), details.speakerNote());
        date.show(details.date(), details.dateNote());
        event.show(details.event(), details.obstacle());
        kind.show(details.kind(), "");
    }

    private static Button button(ReviewKeys keys, ReviewKeys.Key key) {
        Button button = new Button(key.label(), keyCap(key));
        button.setId("review-change-" + key.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("flat", "review-change");
        button.setTooltip(Tips.of(key.help() + " (" + key.keys() + ")"));
        button.setAccessibleText(key.help());
        button.setOnAction(_ -> keys.run(key));
        return button;
    }

    static Label keyCap(ReviewKeys.Key key) {
        Label cap = new Label(key.keys());
        cap.getStyleClass().add("key-cap");
        return cap;
    }
}
