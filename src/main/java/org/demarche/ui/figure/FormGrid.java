package org.demarche.ui.figure;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Named choices below each other, in groups with a hairline between them. */
final class FormGrid extends GridPane {
    private int row;

    FormGrid() {
        getStyleClass().add("figure-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints choices = new ColumnConstraints();
        choices.setHgrow(Priority.ALWAYS);
        choices.setMinWidth(0);
        getColumnConstraints().setAll(names, choices);
    }

    /** Adds a choice made of one or more controls side by side; the first takes the focus when the name is clicked. */
    HBox choice(String name, Node... controls) {
        HBox line = new HBox(controls);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("figure-line");
        Label label = new Label(name);
        label.getStyleClass().add("figure-label");
        label.setLabelFor(controls[0]);
        // The name is seen as long as its choice is.
        label.visibleProperty().bind(line.visibleProperty());
        label.managedProperty().bind(line.managedProperty());
        line.managedProperty().bind(line.visibleProperty());
        setValignment(label, VPos.CENTER);
        addRow(row++, label, line);
        return line;
    }

    /** Adds something that belongs to the choice above it. */
    <T extends Node> T below(T node) {
        node.managedProperty().bind(node.visibleProperty());
        add(node, 1, row++);
        return node;
    }

    /** Ends a group. */
    void line() {
        Separator line = new Separator();
        line.getStyleClass().add("figure-rule");
        add(line, 0, row++, 2, 1);
    }
}
