package org.demarche.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.demarche.search.SearchHit;
import org.demarche.search.SearchResults;
import org.demarche.state.Workspace;
import org.demarche.state.search.SearchModel;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.Commands;
import org.demarche.ui.parts.IconButtons;
import org.demarche.ui.parts.Icons;
import org.demarche.ui.theme.Stylesheets;
import org.kordamp.ikonli.feather.Feather;

/**
 * One field for everything: finds events, quotes, speakers and sources while one types, and commands too.
 *
 * <p>Down and Up walk the list, Enter opens; with the list closed Enter and Shift-Enter step through the hits. Escape
 * closes the list, then empties the field, then leaves it.
 */
public final class SearchField {
    private final SearchModel model;
    private final Commands commands;
    private final Runnable leave;
    private final CustomTextField field = new CustomTextField();
    private final ResultList list;
    /** Whether the person wants the list, which may have to wait for something to list. */
    private boolean wanted;

    /** @param leave puts the focus elsewhere */
    public SearchField(Workspace workspace, SearchModel model, Commands commands, Runnable leave) {
        this.model = model;
        this.commands = commands;
        this.leave = leave;
        list = new ResultList(workspace, this::open, this::run, this::hide);
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.getStylesheets().add(Stylesheets.url("search"));
        field.setPromptText("Search events, quotes, speakers, sources");
        field.setAccessibleText("Search events, quotes, speakers, sources and commands");
        field.setLeft(Icons.small(Feather.SEARCH));
        field.setRight(end());
        field.textProperty().bindBidirectional(model.queryProperty());
        field.textProperty().addListener((_, _, text) -> {
            if (text.isEmpty()) {
                hide();
            } else if (field.isFocused()) {
                update();
            }
        });
        model.resultsProperty().addListener((_, _, _) -> {
            if (wanted) {
                update();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                hide();
            }
        });
        field.setOnMouseClicked(_ -> update());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The field. */
    public Region node() {
        return field;
    }

    /** Takes the focus and opens the list: of hits, or of all commands where nothing is looked for. */
    public void activate() {
        field.requestFocus();
        field.selectAll();
        update();
    }

    private void hide() {
        wanted = false;
        list.hide();
    }

    private void update() {
        wanted = true;
        String words = field.getText();
        if (words.isBlank()) {
            list.show(field, new SearchResults("", List.of()), commands.matching(""));
        } else {
            list.show(field, model.resultsProperty().get(), commands.matching(words));
        }
    }

    private void key(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case ENTER -> enter(event.isShiftDown());
            case ESCAPE -> escape();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean walk(int by) {
        if (list.isShowing()) {
            list.move(by);
        } else {
            update();
        }
        return true;
    }

    private boolean enter(boolean backwards) {
        if (list.isShowing()) {
            list.chooseMarked();
        } else if (backwards) {
            model.previous();
        } else {
            model.next();
        }
        return true;
    }

    private boolean escape() {
        if (list.isShowing()) {
            hide();
        } else if (!field.getText().isEmpty()) {
            model.clear();
        } else {
            leave.run();
        }
        return true;
    }

    private void open(SearchHit hit) {
        hide();
        model.open(hit);
    }

    private void run(Command command) {
        hide();
        model.clear();
        leave.run();
        command.run();
    }

    /** At the right: the key that leads here, or where one stands among the hits and how to go on. */
    private HBox end() {
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("search-key");
        key.visibleProperty().bind(field.textProperty().isEmpty());
        Label position = new Label();
        position.setId("search-position");
        position.getStyleClass().add("search-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        position.textProperty().bind(model.positionText());
        HBox steps = new HBox(position,
                button("search-previous", Feather.CHEVRON_UP, "Previous hit (Shift+F3)", model::previous),
                button("search-next", Feather.CHEVRON_DOWN, "Next hit (F3)", model::next),
                button("search-clear", Feather.X, "Clear the search (Esc)", model::clear));
        steps.getStyleClass().add("search-steps");
        steps.visibleProperty().bind(field.textProperty().isNotEmpty());
        HBox end = new HBox(key, steps);
        end.getStyleClass().add("search-end");
        key.managedProperty().bind(key.visibleProperty());
        steps.managedProperty().bind(steps.visibleProperty());
        return end;
    }

    private static Button button(String id, Feather icon, String text, Runnable action) {
        Button button = IconButtons.of(id, text, icon);
        button.setGraphic(Icons.small(icon));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
