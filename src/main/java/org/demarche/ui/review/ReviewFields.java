package org.demarche.ui.review;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.state.review.ReviewDetails;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.Tips;

/** What is proposed for the utterance under review, each with the key that changes it. */
final class ReviewFields extends VBox {
    private final Label words = Lines.wrapped("review-words");
    private final Label source = Lines.wrapped("review-note");
    private final Label speaker = Lines.wrapped("review-value");
    private final Label speakerNote = Lines.wrapped("review-note");
    private final Label date = Lines.wrapped("review-value");
    private final Label dateNote = Lines.wrapped("review-note");
    private final Label event = Lines.wrapped("review-value");
    private final Label kind = Lines.wrapped("review-value");

    ReviewFields(ReviewKeys keys) {
        getStyleClass().add("review-fields");
        words.setId("review-words");
        speaker.setId("review-speaker");
        speakerNote.setId("review-speaker-note");
        date.setId("review-date");
        dateNote.setId("review-date-note");
        event.setId("review-event");
        kind.setId("review-kind");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("review-grid");
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        ColumnConstraints key = new ColumnConstraints();
        key.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(key, value);
        grid.addRow(0, button(keys, ReviewKeys.Key.SPEAKER), new VBox(speaker, speakerNote));
        grid.addRow(1, button(keys, ReviewKeys.Key.DATE), new VBox(date, dateNote));
        grid.addRow(2, button(keys, ReviewKeys.Key.EVENT), event);
        grid.addRow(3, button(keys, ReviewKeys.Key.KIND), kind);
        getChildren().setAll(words, source, grid);
    }

    void show(ReviewDetails details) {
        words.setText(details.words());
        source.setText(details.source());
        speaker.setText(details.speaker());
        Lines.fill(speakerNote, details.speakerNote());
        date.setText(details.date());
        Lines.fill(dateNote, details.dateNote());
        event.setText(details.event().isEmpty() ? details.obstacle() : details.event());
        kind.setText(details.kind());
    }

    /** The labels whose words matter most, for the order of reading. */
    List<Label> labels() {
        return List.of(words, speaker, date, event, kind);
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
