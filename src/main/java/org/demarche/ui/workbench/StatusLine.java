package org.demarche.ui.workbench;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.demarche.state.Workspace;
import org.demarche.state.editing.WorkState;
import org.demarche.state.status.CurrentTask;
import org.demarche.state.status.StatusText;
import org.demarche.ui.parts.IconButtons;
import org.demarche.ui.parts.Icons;
import org.demarche.ui.parts.QuietLink;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot: the sources and their verdict, what is going on, and what is shown. */
final class StatusLine {
    private static final Duration BEFORE_PROGRESS = Duration.millis(300);
    private static final Duration NOTICE = Duration.seconds(12);
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    private static final double BAR_WIDTH = 120;
    private static final double TEXT_WIDTH = 300;

    private final Label verdict = new Label();
    private final Label work = new Label();
    private final HBox notice = new HBox();
    private final HBox progress = new HBox();
    private final Label progressText = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = IconButtons.of("task-cancel", "Cancel", Feather.X);
    private final PauseTransition beforeProgress = new PauseTransition(BEFORE_PROGRESS);
    private final PauseTransition afterNotice = new PauseTransition(NOTICE);
    private final HBox node;

    StatusLine(Workspace workspace, CurrentTask tasks) {
        verdict.setId("status-verdict");
        verdict.setMinWidth(0);
        notice.setId("status-notice");
        notice.getStyleClass().add("status-notice");
        Label shown = new Label();
        shown.setId("status-shown");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        workspace.snapshotProperty().subscribe(now -> shown.setText(StatusText.of(now)));

        bar.setPrefWidth(BAR_WIDTH);
        cancel.setGraphic(Icons.small(Feather.X));
        // Before the words, which change: a sign to click must stay where it is.
        progress.getChildren().setAll(cancel, bar, progressText);
        progressText.setPrefWidth(TEXT_WIDTH);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        progress.setId("status-progress");
        progress.getStyleClass().add("status-progress");
        progress.setVisible(false);
        for (HBox part : new HBox[] {progress, notice}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        notice.setVisible(false);
        beforeProgress.setOnFinished(_ -> progress.setVisible(true));
        afterNotice.setOnFinished(_ -> notice.setVisible(false));
        tasks.statusProperty().subscribe(this::show);

        work.setId("status-work");
        work.setMinWidth(Region.USE_PREF_SIZE);
        work.managedProperty().bind(work.visibleProperty());
        work.visibleProperty().bind(work.textProperty().isNotEmpty());
        HBox left = side(verdict, Pos.CENTER_LEFT);
        left.getChildren().add(work);
        left.getStyleClass().add("status-left");
        HBox right = side(shown, Pos.CENTER_RIGHT);
        node = new HBox(left, notice, progress, right);
        node.setId("status");
        node.getStyleClass().add("status");
    }

    Region node() {
        return node;
    }

    /** Says from now on how the work on the dossier stands; what is wrong with it is told when one points at it. */
    void follow(ReadOnlyObjectProperty<WorkState> state) {
        Tooltip why = new Tooltip();
        state.subscribe(now -> {
            work.setText(now.words());
            String trouble = now.hindrance() == null ? now.trouble() : now.hindrance();
            work.pseudoClassStateChanged(TROUBLED, trouble != null);
            why.setText(trouble);
            work.setTooltip(trouble == null ? null : why);
            work.setAccessibleHelp(trouble);
        });
    }

    /** Says how many sources there are and whether their quotes were found. */
    void setVerdict(String text) {
        verdict.setText(text);
    }

    /** Tells of something that was done, with links that lead on; goes away by itself. */
    void tell(String text, QuietLink... links) {
        Label label = new Label(text);
        label.setMinWidth(0);
        notice.getChildren().setAll(Icons.small(Feather.CHECK), label);
        notice.getChildren().addAll(links);
        notice.setVisible(true);
        afterNotice.playFromStart();
    }

    private void show(CurrentTask.@Nullable Status status) {
        if (status == null) {
            beforeProgress.stop();
            progress.setVisible(false);
            return;
        }
        progressText.setText(status.text());
        bar.setProgress(status.progress().fraction());
        cancel.setOnAction(_ -> status.task().cancel());
        if (!progress.isVisible() && beforeProgress.getStatus() != PauseTransition.Status.RUNNING) {
            beforeProgress.playFromStart();
        }
    }

    /** One of two sides that are equally wide, whatever they say, so that what is between them stays in its place. */
    private static HBox side(Label label, Pos at) {
        HBox side = new HBox(label);
        side.setAlignment(at);
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
