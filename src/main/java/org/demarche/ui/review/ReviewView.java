package org.demarche.ui.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.demarche.model.id.ArticleId;
import org.demarche.review.Utterance;
import org.demarche.state.Workspace;
import org.demarche.state.review.ReviewDetails;
import org.demarche.state.review.ReviewModel;
import org.demarche.state.review.ReviewPage;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.Tips;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The pane of review: the queue at the left, at the right what is proposed for the utterance under review. */
public final class ReviewView {
    private static final String EMPTY_WAITING = "Nothing waits for review.\nQuotes that are found in articles you add"
            + " wait here. To quote words yourself, select them in the reader and press Q.";
    private static final String EMPTY_REJECTED = "Nothing was rejected.";

    /** From this width and height on, in em, there is room for details beside the queue, and for the legend. */
    private static final double WIDE = 34;
    private static final double HIGH = 17;

    private final ReviewModel model;
    private final ReviewKeys keys;
    private final ListView<Utterance> queue = new ListView<>();
    private final ReviewFields fields;
    private final MenuButton articles = new MenuButton("All articles");
    private final ToggleButton waiting = new ToggleButton();
    private final ToggleButton rejected = new ToggleButton();
    private final ToggleButton unsureFirst = new ToggleButton("Unsure first");
    private final Label progress = new Label();
    private final Label message = Lines.wrapped("review-message");
    private final Label empty = Lines.wrapped("review-empty");
    private final Button accept;
    private final Button reject;
    private final Button apart;
    private final BorderPane node = new BorderPane();
    private final VBox details;
    private final GridPane work = new GridPane();
    private final FlowPane legend = new FlowPane();
    /** Whether the list is being made to show the page, and so tells nothing that a person has chosen. */
    private boolean showing;

    /** @param ask where questions are asked */
    public ReviewView(Workspace workspace, ReviewModel model, AskPanel ask) {
        this.model = model;
        keys = new ReviewKeys(workspace, model, ask);
        fields = new ReviewFields(keys);
        accept = button(ReviewKeys.Key.ACCEPT);
        accept.getStyleClass().add(Styles.ACCENT);
        reject = button(ReviewKeys.Key.REJECT);
        apart = button(ReviewKeys.Key.APART);
        queue.setId("review-queue");
        queue.getStyleClass().add("review-queue");
        queue.setAccessibleText("Quotes to review");
        queue.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        queue.setCellFactory(_ -> new ReviewCell(workspace, model));
        queue.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        message.setId("review-message");
        empty.setId("review-empty");
        progress.setId("review-progress");

        ScrollPane scroll = new ScrollPane(fields);
        scroll.setId("review-details");
        scroll.getStyleClass().add("review-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(accept, reject, button(ReviewKeys.Key.MERGE), apart);
        buttons.getStyleClass().add("review-buttons");
        details = new VBox(scroll, message, buttons);
        details.getStyleClass().add("review-side");
        details.setMinSize(0, 0);
        queue.setMinSize(0, 0);
        work.getStyleClass().add("review-work");

        node.setId("review");
        node.getStyleClass().add("review");
        node.getStylesheets().add(Stylesheets.url("review"));
        node.setMinWidth(0);
        node.setTop(filters());
        fillLegend();
        node.setBottom(legend);
        legend.managedProperty().bind(legend.visibleProperty());
        node.widthProperty().subscribe(_ -> arrange());
        node.heightProperty().subscribe(_ -> arrange());
        progress.fontProperty().subscribe(_ -> arrange());
        node.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        queue.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(this::show);
        model.messageProperty().subscribe(text -> {
            Lines.fill(message, text);
            tellEmpty();
        });
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** Puts the focus where one works. */
    public void requestFocus() {
        queue.requestFocus();
    }

    private FlowPane filters() {
        articles.setId("review-articles");
        articles.setMnemonicParsing(false);
        articles.setMinWidth(0);
        articles.accessibleTextProperty().bind(articles.textProperty());
        waiting.setId("review-waiting");
        rejected.setId("review-rejected");
        unsureFirst.setId("review-unsure-first");
        unsureFirst.setTooltip(Tips.of("Begin with those whose speaker is the least sure"));
        for (ToggleButton toggle : new ToggleButton[] {waiting, rejected, unsureFirst}) {
            toggle.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "review-toggle");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
        }
        waiting.setOnAction(_ -> model.show(model.filter().rejected(false)));
        rejected.setOnAction(_ -> model.show(model.filter().rejected(true)));
        unsureFirst.setOnAction(_ -> model.show(model.filter().unsureFirst(unsureFirst.isSelected())));
        articles.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        MenuButton all = new MenuButton("Accept many", null,
                item("review-accept-article", "All of this article", model::acceptArticle),
                item("review-accept-sure", "All that are " + ReviewModel.SURE + " % sure or more", model::acceptSure),
                new SeparatorMenuItem(),
                item("review-date-article", "Date those without a date in this article about its publication",
                        model::dateArticle));
        all.setId("review-accept-many");
        all.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setAccessibleText("Accept many");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add("review-progress");
        FlowPane line = new FlowPane(waiting, rejected, articles, unsureFirst, progress, all);
        line.getStyleClass().add("review-filters");
        return line;
    }

    /** Puts queue and details side by side where there is room, else one over the other. */
    private void arrange() {
        double em = progress.getFont().getSize();
        boolean wide = node.getWidth() >= WIDE * em;
        legend.setVisible(wide && node.getHeight() >= HIGH * em);
        if (work.getChildren().isEmpty() || wide != (work.getColumnConstraints().size() == 2)) {
            work.getChildren().clear();
            work.getColumnConstraints().setAll(wide ? List.of(share(42), share(58)) : List.of(share(100)));
            work.getRowConstraints().setAll(wide ? List.of(part(100)) : List.of(part(36), part(64)));
            work.add(queue, 0, 0);
            work.add(details, wide ? 1 : 0, wide ? 0 : 1);
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints part(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    private void fillLegend() {
        legend.getStyleClass().add("review-legend");
        legend.setId("review-legend");
        // The other keys stand on the buttons.
        legend.getChildren().setAll(hint("↑ ↓", "walk, or K and J"), hint("Enter", "accept"),
                hint("[ ]", "a word longer"), hint("{ }", "a word shorter"), hint("Ctrl+Z", "undo"));
    }

    private static HBox hint(String key, String does) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        Label words = new Label(does);
        words.getStyleClass().add("review-note");
        HBox hint = new HBox(cap, words);
        hint.getStyleClass().add("review-hint");
        return hint;
    }

    private Button button(ReviewKeys.Key key) {
        Button button = new Button(key.label(), ReviewFields.keyCap(key));
        button.setId("review-" + key.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.getStyleClass().addAll(Styles.SMALL, "review-button");
        button.setTooltip(Tips.of(key.help()));
        button.setAccessibleText(key.help());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> keys.run(key));
        return button;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            keys.run(ReviewKeys.Key.ACCEPT);
            event.consume();
        }
    }

    private void chosen(@Nullable Utterance row) {
        if (!showing && row != null) {
            model.choose(row.id());
        }
    }

    private void show(ReviewPage page) {
        showing = true;
        try {
            boolean focused = queue.isFocused();
            if (!queue.getItems().equals(page.queue())) {
                queue.getItems().setAll(page.queue());
            } else {
                // A speaker may have come to be known.
                queue.refresh();
            }
            if (page.at() >= 0) {
                queue.getSelectionModel().clearAndSelect(page.at());
                queue.getFocusModel().focus(page.at());
                reveal(page.at());
            }
            if (focused) {
                queue.requestFocus();
            }
        } finally {
            showing = false;
        }
        ReviewDetails proposed = page.details();
        if (proposed == null) {
            tellEmpty();
            node.setCenter(empty);
        } else {
            fields.show(proposed);
            apart.setDisable(proposed.parts() < 2);
            node.setCenter(work);
        }
        head(page);
    }

    /** What stands in place of the queue when it is empty; the last step may have emptied it and left something. */
    private void tellEmpty() {
        String why = model.filter().rejected() ? EMPTY_REJECTED : EMPTY_WAITING;
        String left = model.messageProperty().get();
        empty.setText(left.isEmpty() ? why : left + "\n\n" + why);
    }

    private void head(ReviewPage page) {
        boolean turnedDown = model.filter().rejected();
        waiting.setText("Waiting " + page.waiting());
        rejected.setText("Rejected " + page.rejected());
        waiting.setSelected(!turnedDown);
        rejected.setSelected(turnedDown);
        unsureFirst.setSelected(model.filter().unsureFirst());
        progress.setText(page.progress());
        reject.setText(turnedDown ? "Wait again" : ReviewKeys.Key.REJECT.label());
        ArticleId only = model.filter().article();
        articles.setText(only == null ? "All articles" : page.articles().getOrDefault(only, only.value()));
        articles.getItems().setAll(choice("All articles", null, only));
        page.articles().forEach((id, name) -> articles.getItems().add(choice(name, id, only)));
    }

    private RadioMenuItem choice(String name, @Nullable ArticleId id, @Nullable ArticleId only) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(id == null ? only == null : id.equals(only));
        item.setOnAction(_ -> model.show(model.filter().in(id)));
        return item;
    }

    /** Scrolls the row to the top, with one row before in sight where there is room. */
    private void reveal(int at) {
        boolean wide = work.getColumnConstraints().size() == 2;
        queue.scrollTo(wide ? Math.max(0, at - 1) : at);
    }
}
