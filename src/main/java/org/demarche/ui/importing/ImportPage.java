package org.demarche.ui.importing;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.state.caption.Counted;
import org.demarche.state.importing.ImportRow;
import org.demarche.state.importing.ImportModel;
import org.demarche.state.importing.ParagraphChoice;
import org.demarche.state.importing.ReadDocument;
import org.demarche.state.records.RecordField;
import org.demarche.ui.parts.FittingScroll;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.records.RecordFormView;
import org.jspecify.annotations.Nullable;

/** The chosen document: its record with what each value was taken from, and its paragraphs. */
final class ImportPage {
    private static final String ABSENT = "The text does not tell.";
    private static final String WHAT_FOLLOWS = """
            What each article says of itself is proposed here: headline, publisher, date and so on, each with the \
            words it was taken from. Nothing is guessed; what the text does not tell stays empty for you to fill in.

            Menus, captions and link lines are proposed to be left out.

            On import the quotes are taken from the texts and wait for you under Review. Accepted, they appear on \
            the timeline.""";
    /** What several articles of a folder often have in common. */
    private static final List<RecordField> COMMON =
            List.of(RecordField.PUBLISHER, RecordField.PUBLISHED, RecordField.AGENCY, RecordField.LANGUAGE);
    /** The part of the page that the form may take before it scrolls. */
    private static final double FORM_SHARE = 0.62;

    private final ImportModel importing;
    private final Label name = new Label();
    private final CheckBox included = new CheckBox("Import this article");
    private final RecordFormView form;
    private final Label textHead = new Label();
    private final ObservableList<ParagraphChoice> paragraphs = FXCollections.observableArrayList();
    private final ListView<ParagraphChoice> list = new ListView<>(paragraphs);
    private final Label instead = Lines.wrapped("importing-instead");
    private final VBox page;
    private final StackPane node = new StackPane();
    private int row = -1;

    ImportPage(ImportModel importing) {
        this.importing = importing;
        form = new RecordFormView(ABSENT, (field, typed) -> importing.enter(row, field, typed));
        name.getStyleClass().add("importing-name");
        name.setId("importing-name");
        name.setMinWidth(0);
        included.setId("importing-included");
        included.setMinWidth(Region.USE_PREF_SIZE);
        included.setOnAction(_ -> importing.include(row, included.isSelected()));
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, space, included);
        head.getStyleClass().add("importing-name-line");
        FittingScroll scroll = new FittingScroll(form.node());
        scroll.getStyleClass().add("importing-form-scroll");
        scroll.setMinHeight(0);
        scroll.maxHeightProperty().bind(node.heightProperty().multiply(FORM_SHARE));
        textHead.getStyleClass().add("importing-text-head");
        textHead.setMinHeight(Region.USE_PREF_SIZE);
        list.setId("importing-paragraphs");
        list.getStyleClass().add("importing-paragraphs");
        list.setCellFactory(_ -> new ParagraphCell(list.widthProperty(),
                (paragraph, kept) -> importing.keep(row, paragraph, kept)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setAccessibleText("Text");
        // It takes what the form leaves.
        list.setPrefHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        page = new VBox(head, scroll, textHead, list);
        page.getStyleClass().add("importing-page");
        StackPane.setAlignment(instead, Pos.TOP_LEFT);
        node.setMinWidth(0);
        show(-1, null);
    }

    Region node() {
        return node;
    }

    /** Shows a document of the list, null for none. */
    void show(int at, @Nullable ImportRow shown) {
        boolean other = at != row;
        row = at;
        switch (shown) {
            case ReadDocument document -> fill(document, other);
            case ImportRow.Unreadable(String file, String why) -> tell(file + "\n\n" + why);
            case null -> tell(WHAT_FOLLOWS);
        }
    }

    /** Puts the focus into the first field that is empty, else into the headline. */
    void requestFocus(ReadDocument document) {
        form.field(document.form().missing().stream().findFirst().orElse(RecordField.HEADLINE)).requestFocus();
    }

    private void tell(String sentence) {
        instead.setText(sentence);
        node.getChildren().setAll(instead);
    }

    private void fill(ReadDocument document, boolean other) {
        name.setText(document.name());
        included.setSelected(document.included());
        form.show(document.form());
        COMMON.forEach(field -> offer(document, field));
        textHead.setText(document.kept() == document.paragraphs().size()
                ? Counted.of(document.kept(), "paragraph") + ". Space leaves the chosen one out."
                : Counted.number(document.kept()) + " of " + Counted.of(document.paragraphs().size(), "paragraph")
                        + " kept. Space keeps the chosen one or leaves it out.");
        show(document.paragraphs());
        if (other && !paragraphs.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
        if (!page.equals(node.getChildren().isEmpty() ? null : node.getChildren().getFirst())) {
            node.getChildren().setAll(page);
        }
    }

    /** Replaces only what is another, so that the list stays where it is. */
    private void show(List<ParagraphChoice> wanted) {
        if (wanted.size() != paragraphs.size()) {
            paragraphs.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(paragraphs.get(i))) {
                paragraphs.set(i, wanted.get(i));
            }
        }
    }

    private void offer(ReadDocument document, RecordField field) {
        String value = document.form().text(field);
        boolean usable = !value.isEmpty() && (field != RecordField.PUBLISHED || document.form().fault() == null);
        long lacking = usable ? importing.lacking(field) : 0;
        form.offer(field, lacking == 0 ? "" : lacking == 1 ? "Give to the other that lacks it"
                : "Give to the " + Counted.number(lacking) + " that lack it",
                () -> importing.fillLacking(field, value));
    }

    private void key(KeyEvent event) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.SPACE && chosen >= 0) {
            importing.keep(row, chosen, !paragraphs.get(chosen).kept());
            event.consume();
        }
    }
}
