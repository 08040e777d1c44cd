package org.demarche.ui.workbench;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.state.event.FirstSteps;
import org.demarche.ui.parts.Lines;

/** What stands in the place of the events while there are none: what to do next, and a button that does it. */
final class EmptyEvents extends VBox {
    private final Label title = new Label();
    private final Label sentence = Lines.wrapped("empty-events-sentence");
    private final Button button = new Button("Add articles…");
    private Runnable addArticles = () -> { };
    private Runnable review = () -> { };

    EmptyEvents() {
        setId("empty-events");
        getStyleClass().add("empty-events");
        title.getStyleClass().add("empty-events-title");
        button.setId("empty-events-button");
        getChildren().setAll(title, sentence, button);
        setVisible(false);
    }

    /** Says what the button does, depending on what is needed. */
    void setActions(Runnable toAddArticles, Runnable toReview) {
        addArticles = toAddArticles;
        review = toReview;
    }

    @Override
    public void requestFocus() {
        button.requestFocus();
    }

    void show(FirstSteps steps) {
        title.setText(steps.title());
        sentence.setText(steps.sentence());
        switch (steps.wish()) {
            case ADD_ARTICLES -> offer("Add articles…", addArticles);
            case REVIEW -> offer("Review", review);
            case QUOTE -> button.setVisible(false);
        }
    }

    private void offer(String text, Runnable action) {
        button.setText(text);
        button.setOnAction(_ -> action.run());
        button.setVisible(true);
    }
}
