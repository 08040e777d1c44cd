package org.demarche.ui.workbench;

import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.demarche.ui.commands.Command;

/** The switch between timeline and outline. */
final class EventsSwitch {
    private final HBox node = new HBox();

    /**
     * A switch that follows and changes a property.
     *
     * @param command that does the same, for its key
     * @param outlined whether the outline is shown
     */
    EventsSwitch(Command command, BooleanProperty outlined) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton timeline = button("as-timeline", "Timeline", Styles.LEFT_PILL, group);
        ToggleButton outline = button("as-outline", "Outline", Styles.RIGHT_PILL, group);
        timeline.setTooltip(new Tooltip("Show the events on the timeline (" + command.keyText() + ")"));
        outline.setTooltip(new Tooltip("Show the events as rows (" + command.keyText() + ")"));
        timeline.setOnAction(_ -> outlined.set(false));
        outline.setOnAction(_ -> outlined.set(true));
        outlined.subscribe(now -> group.selectToggle(now ? outline : timeline));
        // A click on the one that is chosen would leave none.
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        node.getChildren().setAll(timeline, outline);
        node.getStyleClass().addAll("segments", "header-switch");
    }

    Region node() {
        return node;
    }

    private static ToggleButton button(String id, String text, String place, ToggleGroup group) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().addAll(place, Styles.SMALL);
        button.setToggleGroup(group);
        return button;
    }
}
