package org.demarche.ui.facets;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.id.Id;
import org.demarche.state.caption.Counted;
import org.demarche.state.facets.FacetRow;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;

/** One value: check box, sign, name, and at the right what it brings, or "only" while the row is in use. */
final class FacetRowView {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final KeyCombination ONLY =
            new KeyCodeCombination(KeyCode.SPACE, KeyCombination.SHIFT_DOWN);
    private static final double BAR = 24;

    private final FacetValue value;
    private final CheckBox box = new CheckBox();
    private final Button name = new Button();
    private final Label detail = new Label();
    private final Region bar = new Region();
    private final Tooltip counts = new Tooltip();
    private final HBox node;

    FacetRowView(FacetRow row, List<FacetValue> all, FacetActions actions) {
        value = row.value();
        // A side and a speaker may have the same key.
        String id = value.facet().name().toLowerCase(Locale.ROOT) + "-" + (value.isNone() ? "none" : value.key());
        box.setId("facet-" + id);
        box.getStyleClass().add("facet-box");
        box.setOnAction(_ -> actions.admit(value, box.isSelected()));

        name.setId("facet-name-" + id);
        name.getStyleClass().add("facet-name");
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(counts);
        HBox.setHgrow(name, Priority.ALWAYS);
        Id target = row.target();
        name.setFocusTraversable(target != null);
        name.setOnAction(_ -> {
            if (target == null) {
                box.fire();
            } else {
                actions.select(target);
            }
        });

        Button only = new Button("only");
        only.getStyleClass().add("facet-only");
        only.setFocusTraversable(false);
        only.setAccessibleText("Show only " + row.label());
        only.setTooltip(new Tooltip("Show only " + row.label() + " (Shift+Space)"));
        only.setOnAction(_ -> actions.only(value, all));

        node = new HBox(box);
        sign(row).forEach(node.getChildren()::add);
        StackPane end = end(only);
        node.getChildren().addAll(name, end);
        node.getStyleClass().addAll("facet-row", actions.styleClass(row.side()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ONLY.match(event)) {
                actions.only(value, all);
                event.consume();
            }
        });
        BooleanBinding inUse = Bindings.or(node.hoverProperty(), node.focusWithinProperty());
        only.visibleProperty().bind(inUse);
        end.getChildren().getFirst().visibleProperty().bind(inUse.not());
    }

    Region node() {
        return node;
    }

    void show(FacetRow row) {
        name.setText(row.label());
        name.pseudoClassStateChanged(SELECTED, row.selected());
        counts.setText(row.label() + "\n" + row.countWords());
        box.setSelected(row.admitted());
        box.setAccessibleText(row.label() + ", " + row.countWords());
        detail.setText(switch (value.facet()) {
            case SIDE -> Counted.number(first(row.count().events(), row.count().quotes()));
            case SPEAKER, DIRECTNESS -> Counted.number(first(row.count().quotes(), row.count().events()));
            case SOURCE -> row.detail();
        });
        bar.setMaxWidth(row.share() * BAR);
        node.pseudoClassStateChanged(EMPTY, row.count().events() + row.count().quotes() == 0);
    }

    /** Values that only the other kind of thing has are counted by that. */
    private static int first(int usual, int other) {
        return usual == 0 ? other : usual;
    }

    private static List<Node> sign(FacetRow row) {
        return switch (row.value().facet()) {
            case SIDE -> {
                Region swatch = new Region();
                swatch.getStyleClass().add("side-swatch");
                yield List.of(swatch);
            }
            case SPEAKER -> {
                Label avatar = new Label(row.initials());
                avatar.setContentDisplay(ContentDisplay.TEXT_ONLY);
                avatar.getStyleClass().add("avatar");
                yield List.of(avatar);
            }
            case SOURCE, DIRECTNESS -> List.of();
        };
    }

    private StackPane end(Button only) {
        detail.getStyleClass().add("facet-detail");
        HBox facts = new HBox(detail);
        facts.getStyleClass().add("facet-facts");
        if (value.facet() == Facet.SPEAKER) {
            bar.getStyleClass().add("facet-bar");
            StackPane track = new StackPane(bar);
            track.getStyleClass().add("facet-track");
            track.setMinWidth(BAR);
            facts.getChildren().addFirst(track);
        }
        StackPane end = new StackPane(facts, only);
        end.getStyleClass().add("facet-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        return end;
    }
}
