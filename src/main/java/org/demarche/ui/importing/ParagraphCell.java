package org.demarche.ui.importing;

import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.demarche.state.importing.ParagraphChoice;
import org.demarche.ui.parts.Lines;
import org.jspecify.annotations.Nullable;

/** A paragraph that goes into the article, or, struck out, does not. */
final class ParagraphCell extends ListCell<ParagraphChoice> {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    /** What stands beside the words: check box, paddings, scroll bar; in px. */
    private static final double BESIDE = 72;

    /** What the box of a paragraph does. */
    @FunctionalInterface
    interface Keeping {
        void keep(int paragraph, boolean kept);
    }

    private final CheckBox box = new CheckBox();
    private final Text words = new Text();
    private final Label reason = new Label();
    private final HBox body;

    /** @param width of the list, in px */
    ParagraphCell(ObservableDoubleValue width, Keeping keeping) {
        getStyleClass().add("importing-paragraph");
        // The list itself has the focus; its space bar ticks the box.
        box.setFocusTraversable(false);
        box.setOnAction(_ -> keeping.keep(getIndex(), box.isSelected()));
        words.getStyleClass().add("importing-paragraph-text");
        width.subscribe(now -> words.setWrappingWidth(Math.max(0, now.doubleValue() - BESIDE)));
        reason.getStyleClass().add("importing-paragraph-reason");
        VBox beside = new VBox(words, reason);
        beside.getStyleClass().add("importing-paragraph-words");
        body = new HBox(box, beside);
        body.getStyleClass().add("importing-paragraph-body");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ParagraphChoice paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        if (empty || paragraph == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(OUT, false);
            return;
        }
        box.setSelected(paragraph.kept());
        words.setText(paragraph.text());
        Lines.fill(reason, said(paragraph));
        pseudoClassStateChanged(OUT, !paragraph.kept());
        setAccessibleText((paragraph.kept() ? "Kept. " : "Left out. ") + paragraph.text() + " " + reason.getText());
        setGraphic(body);
    }

    private static String said(ParagraphChoice paragraph) {
        if (paragraph.furniture() == null) {
            return paragraph.kept() ? "" : "Left out by you.";
        }
        return paragraph.kept() ? "Kept by you; proposed to be left out as " + paragraph.furniture() + "."
                : "Left out: " + paragraph.furniture() + ".";
    }
}
