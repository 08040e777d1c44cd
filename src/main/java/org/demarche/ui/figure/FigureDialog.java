package org.demarche.ui.figure;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.demarche.export.figure.Sheet;
import org.demarche.state.Snapshot;
import org.demarche.state.figure.Fault;
import org.demarche.state.figure.FigurePreview;
import org.demarche.state.figure.FigureWish;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.demarche.work.TaskRunner;

/** Asks what a figure is to be, and shows beside the choices what it will be. */
final class FigureDialog {
    private static final double WIDTH = 1500;
    private static final double HEIGHT = 960;
    /** The part of the owner's window that the dialog takes at most. */
    private static final double OWNER_SHARE = 0.92;

    private final Snapshot snapshot;
    private final Sheet onScreen;
    private final WishBinding binding;
    private final FigurePreview preview;

    /** What the dialog can do with a wish without faults. */
    interface Actions {
        /**
         * Exports it.
         *
         * @param pages how many it has
         * @param before the dialog's window
         * @return whether the dialog has done its work
         */
        boolean export(FigureWish wish, int pages, Window before);

        /** Copies a page of it, numbered from 0. */
        void copy(FigureWish wish, int page);
    }

    /** @param onScreen the size of the timeline in the window */
    FigureDialog(Snapshot snapshot, Sheet onScreen, FigureWish first, TaskRunner runner) {
        this.snapshot = snapshot;
        this.onScreen = onScreen;
        binding = new WishBinding(first);
        preview = FigurePreview.of(snapshot.index(), runner, Platform::runLater);
    }

    /** Shows the dialog and waits until it is closed. Returns what was last wished for. */
    FigureWish ask(Window owner, Appearance appearance, Actions actions) {
        ButtonType export = new ButtonType("Export…", ButtonData.OK_DONE);
        ButtonType copy = new ButtonType("Copy figure", ButtonData.LEFT);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Export figure");
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("figure-dialog");
        pane.getStyleClass().add("figure-dialog");
        pane.getStylesheets().addAll(Stylesheets.url("dialogs"), Stylesheets.url("figure"));
        pane.setContent(page());
        pane.setPrefSize(Math.min(WIDTH * appearance.scaleProperty().get(), owner.getWidth() * OWNER_SHARE),
                Math.min(HEIGHT * appearance.scaleProperty().get(), owner.getHeight() * OWNER_SHARE));
        pane.getButtonTypes().addAll(copy, ButtonType.CANCEL, export);
        pane.lookupButton(export).setId("figure-export");
        pane.lookupButton(ButtonType.CANCEL).setId("figure-cancel");
        pane.lookupButton(copy).setId("figure-copy");
        onPress(pane, export, wish -> actions.export(wish, preview.pages(), pane.getScene().getWindow()));
        onPress(pane, copy, wish -> {
            actions.copy(wish, preview.page());
            return false;
        });
        binding.wishProperty().subscribe(wish -> show(wish, disabled -> {
            pane.lookupButton(export).setDisable(disabled);
            pane.lookupButton(copy).setDisable(disabled);
        }));
        appearance.dress(pane.getScene());
        try {
            dialog.showAndWait();
            return binding.wishProperty().get();
        } finally {
            preview.cancel();
            appearance.forget(pane.getScene());
        }
    }

    private BorderPane page() {
        FormGrid form = new FormGrid();
        PageChoices.add(form, binding);
        form.line();
        ContentChoices.add(form, binding);
        form.line();
        FurnishingChoices.add(form, binding);
        ScrollPane choices = new ScrollPane(form);
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollBarPolicy.NEVER);
        choices.setFocusTraversable(false);
        choices.getStyleClass().add("figure-choices");
        PreviewPane picture = new PreviewPane(preview);
        binding.wishProperty().subscribe(wish -> picture.setDots(wish.pixelsPerPx()));
        BorderPane page = new BorderPane(picture);
        page.setLeft(choices);
        return page;
    }

    /** Runs an action and closes the dialog only if that says so. */
    private void onPress(DialogPane pane, ButtonType type, Predicate<FigureWish> action) {
        pane.lookupButton(type).addEventFilter(ActionEvent.ACTION, event -> {
            if (!action.test(binding.wishProperty().get())) {
                event.consume();
            }
        });
    }

    private void show(FigureWish wish, Consumer<Boolean> disable) {
        if (wish.faults().isEmpty()) {
            preview.show(wish.spec(snapshot, onScreen));
        } else {
            preview.refuse(String.join("\n", wish.faults().stream().map(Fault::sentence).toList()));
        }
        disable.accept(!wish.faults().isEmpty());
    }
}
