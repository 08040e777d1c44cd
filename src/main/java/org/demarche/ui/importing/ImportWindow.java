package org.demarche.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.model.edit.Edit;
import org.demarche.state.caption.Counted;
import org.demarche.state.importing.ImportRow;
import org.demarche.state.importing.ImportSummary;
import org.demarche.state.importing.ImportModel;
import org.demarche.state.importing.ReadDocument;
import org.demarche.state.importing.RowState;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.Tips;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.demarche.work.TaskProgress;
import org.jspecify.annotations.Nullable;

/** The window in which a person looks over the documents that come into a dossier. */
final class ImportWindow {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 560;
    /** The part of a screen that the window takes at most. */
    private static final double SCREEN_SHARE = 0.94;
    private static final double LIST_SHARE = 0.32;

    /** What the window asks of the outside. */
    interface Actions {
        /** Asks for files to read. */
        void chooseFiles();

        /** Asks for a folder to read. */
        void chooseFolder();

        /** Reads what is on the clipboard. */
        void paste();

        /** Takes over what was dropped. */
        void drop(List<Path> files);

        /** Brings the articles into the dossier; the window is closed when this is done. */
        void finish(Edit step, String title);
    }

    private final ImportModel importing;
    private final Actions actions;
    private final Appearance appearance;
    private final @Nullable TextField title;
    private final ListView<ImportRow> list;
    private final ImportPage page;
    private final SplitPane middle = new SplitPane();
    private final Button finish = new Button();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = new Label();
    private final HBox progress;
    private final Stage stage = new Stage();

    /** @param newTitle the title that is proposed for a new dossier, null where articles come into the open one */
    ImportWindow(ImportModel importing, Actions actions, Appearance appearance, @Nullable String newTitle) {
        this.importing = importing;
        this.actions = actions;
        this.appearance = appearance;
        title = newTitle == null ? null : new TextField(newTitle);
        list = new ListView<>(importing.rows());
        page = new ImportPage(importing);
        Button cancelTask = new Button("Stop");
        cancelTask.setId("importing-stop");
        cancelTask.setOnAction(_ -> importing.cancel());
        progress = new HBox(bar, doing, cancelTask);
        progress.getStyleClass().add("importing-progress");
        BorderPane root = new BorderPane();
        root.setId("importing");
        root.getStyleClass().add("importing");
        root.getStylesheets().add(Stylesheets.url("importing"));
        root.setTop(head());
        assembleMiddle();
        root.setCenter(middle);
        root.setBottom(foot());
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            actions.drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
        stage.setTitle(newTitle == null ? "Add articles" : "New dossier");
        stage.setScene(scene(root));
        follow();
    }

    /** Opens in front of a window. */
    void show(Window owner) {
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double scale = Math.sqrt(appearance.scaleProperty().get());
        stage.setWidth(Math.min(WIDTH * scale, screen.getWidth() * SCREEN_SHARE));
        stage.setHeight(Math.min(HEIGHT * scale, screen.getHeight() * SCREEN_SHARE));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(_ -> {
            importing.close();
            appearance.forget(stage.getScene());
        });
        stage.show();
        if (title != null) {
            title.requestFocus();
            title.selectAll();
        } else {
            list.requestFocus();
        }
    }

    /** The window itself, as the owner of dialogs. */
    Window window() {
        return stage;
    }

    void close() {
        stage.close();
    }

    private Scene scene(BorderPane root) {
        Scene scene = new Scene(root);
        appearance.dress(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), this::finish);
        scene.getAccelerators().put(
                new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                actions::paste);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN),
                actions::chooseFiles);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F8), this::nextToLookAt);
        // Before the fields: Alt with an arrow walks through the documents from wherever one types.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
                choose(list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1));
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
        return scene;
    }

    private VBox head() {
        Label heading = Lines.wrapped("importing-title",
                title == null ? "Add articles to the dossier" : "New dossier from articles");
        VBox head = new VBox(heading);
        if (title != null) {
            title.setId("importing-dossier-title");
            title.setAccessibleText("Title of the dossier");
            Label name = new Label("Title of the dossier");
            name.getStyleClass().add("importing-words");
            HBox line = new HBox(name, title);
            line.getStyleClass().add("importing-name-line");
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            head.getChildren().add(line);
        }
        head.getStyleClass().add("importing-head");
        return head;
    }

    private void assembleMiddle() {
        list.setId("importing-rows");
        list.getStyleClass().add("importing-rows");
        list.setAccessibleText("Documents");
        list.setCellFactory(_ -> new ImportRowCell());
        list.setPlaceholder(nothing());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(
                button("importing-files", "Files…", actions::chooseFiles),
                button("importing-folder", "Folder…", actions::chooseFolder),
                button("importing-paste", "Paste", actions::paste));
        buttons.getStyleClass().add("importing-buttons");
        VBox left = new VBox(buttons, list);
        left.getStyleClass().add("importing-sources");
        left.setMinWidth(0);
        middle.getItems().setAll(left, new StackPane(page.node()));
        SplitPane.setResizableWithParent(left, false);
        // A share of the width means nothing before there is a width.
        middle.widthProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable width) {
                if (middle.getWidth() > 0) {
                    middle.widthProperty().removeListener(this);
                    middle.setDividerPositions(LIST_SHARE);
                }
            }
        });
    }

    private static VBox nothing() {
        VBox nothing = new VBox(Lines.wrapped("importing-nothing-words",
                "Choose text or HTML files, or a folder with such files."
                        + " You can also drop them here, or paste an article."));
        nothing.getStyleClass().add("importing-nothing");
        return nothing;
    }

    private HBox foot() {
        words.setId("importing-words");
        words.getStyleClass().add("importing-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        doing.getStyleClass().add("importing-words");
        Button close = button("importing-close", "Cancel", stage::close);
        finish.setId("importing-finish");
        finish.getStyleClass().add("accent");
        finish.setOnAction(_ -> finish());
        finish.setTooltip(Tips.of("Ctrl+Enter"));
        for (Button each : List.of(close, finish)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox foot = new HBox(words, progress, close, finish);
        foot.getStyleClass().add("importing-foot");
        return foot;
    }

    private void follow() {
        importing.summaryProperty().subscribe(this::tell);
        importing.progressProperty().subscribe(this::tell);
        list.getSelectionModel().selectedIndexProperty().subscribe(this::showChosen);
        importing.rows().addListener((ListChangeListener<ImportRow>) _ -> {
            if (list.getSelectionModel().getSelectedIndex() < 0 && !importing.rows().isEmpty()) {
                choose(0);
            }
            showChosen();
        });
    }

    private void showChosen() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        page.show(chosen, chosen < 0 || chosen >= importing.rows().size() ? null : importing.rows().get(chosen));
    }

    private void tell(ImportSummary summary) {
        words.setText(summary.words());
        finish.setText(summary.articles() == 0 ? "Import" : "Import " + Counted.of(summary.articles(), "article"));
        enable();
    }

    private void tell(@Nullable TaskProgress now) {
        progress.setVisible(now != null);
        progress.setManaged(now != null);
        if (now != null) {
            bar.setProgress(now.fraction());
            doing.setText(now.message());
        }
        enable();
    }

    private void enable() {
        finish.setDisable(importing.summaryProperty().get().articles() == 0
                || importing.progressProperty().get() != null);
    }

    private void finish() {
        if (!finish.isDisabled()) {
            importing.finish(step -> actions.finish(step, title == null ? "" : title.getText().strip()));
        }
    }

    private void keyInList(KeyEvent event) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen < 0 || !(importing.rows().get(chosen) instanceof ReadDocument document)) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            importing.include(chosen, !document.included());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            page.requestFocus(document);
            event.consume();
        }
    }

    private void nextToLookAt() {
        int size = importing.rows().size();
        int from = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= size; i++) {
            int at = (from + i) % size;
            if (importing.rows().get(at) instanceof ReadDocument document && document.state() == RowState.LOOK) {
                choose(at);
                page.requestFocus(document);
                return;
            }
        }
    }

    private void choose(int at) {
        if (at >= 0 && at < importing.rows().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
