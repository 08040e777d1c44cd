package org.demarche.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.review.Utterance;
import org.demarche.state.Workspace;
import org.demarche.state.review.ReviewModel;
import org.demarche.state.review.ReviewRow;
import org.demarche.ui.theme.SideStyle;
import org.jspecify.annotations.Nullable;

/** An utterance in the queue: its first words, under them who speaks and where. */
final class ReviewCell extends ListCell<Utterance> {
    private final Workspace workspace;
    private final ReviewModel model;
    private final Region swatch = new Region();
    private final Label words = new Label();
    private final Label speaker = new Label();
    private final Label source = new Label();
    private final Label sure = new Label();
    private final VBox box;
    private final HBox line;

    ReviewCell(Workspace workspace, ReviewModel model) {
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("review-row");
        swatch.getStyleClass().add("side-swatch");
        words.getStyleClass().add("review-row-words");
        speaker.getStyleClass().add("review-row-speaker");
        source.getStyleClass().add("review-row-detail");
        sure.getStyleClass().add("review-row-detail");
        for (Label label : new Label[] {words, speaker, source}) {
            label.setTextOverrun(OverrunStyle.ELLIPSIS);
            label.setMinWidth(0);
        }
        // It is what one looks for in the queue, so that all else gives way first.
        sure.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(swatch, speaker, space, source, sure);
        line.getStyleClass().add("review-row-line");
        box = new VBox(words, line);
        box.getStyleClass().add("review-row-box");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Utterance utterance, boolean empty) {
        super.updateItem(utterance, empty);
        setText(null);
        if (empty || utterance == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ReviewRow row = model.row(utterance);
        words.setText(row.words());
        speaker.setText(row.speaker());
        source.setText(row.sure().isEmpty() ? row.source() : row.source() + " · ");
        sure.setText(row.sure());
        line.getStyleClass().setAll("review-row-line", SideStyle.styleClass(workspace.index(), row.side()),
                row.named() ? "review-named" : "review-unnamed");
        setAccessibleText(row.spoken());
        setGraphic(box);
    }
}
