package org.demarche.ui.workbench;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The pane below the timeline: the event in focus, or in its place what work on the dossier needs. */
final class LowerPane {

    /** What the pane can show. */
    enum Part {
        /** The event in focus. */
        EVENT("Event"),
        /** The quotes that wait for review. */
        REVIEW("Review"),
        /** Whether every quote stands in its source. */
        EVIDENCE("Evidence");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    private final Map<Part, Region> contents;
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.EVENT);
    private final BorderPane node = new BorderPane();

    /** @param contents of the parts, the event's among them; a part without contents is not offered */
    LowerPane(Map<Part, Region> contents) {
        this.contents = new EnumMap<>(contents);
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox();
        tabs.getStyleClass().add("lower-tabs");
        this.contents.keySet().forEach(each -> {
            ToggleButton button = new ToggleButton(each.title);
            button.setId("lower-" + each.title.toLowerCase(Locale.ROOT));
            button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "lower-tab");
            button.setToggleGroup(group);
            button.setOnAction(_ -> part.set(each));
            buttons.put(each, button);
            tabs.getChildren().add(button);
        });
        // A click on the one that is chosen would leave none.
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        node.setId("lower");
        node.getStyleClass().add("lower");
        node.setMinWidth(0);
        if (this.contents.size() > 1) {
            node.setTop(tabs);
        }
        part.subscribe(now -> {
            group.selectToggle(buttons.get(now));
            node.setCenter(this.contents.get(now));
        });
    }

    Region node() {
        return node;
    }

    /** What is shown. */
    ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Says beside the title of a part how much there is to do; an empty text says nothing. */
    void note(Part of, String note) {
        ToggleButton button = buttons.get(of);
        if (button != null) {
            button.setText(note.isEmpty() ? of.title : of.title + " " + note);
        }
    }
}
