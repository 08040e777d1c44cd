package org.demarche.ui.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.demarche.export.citation.CitationException;
import org.demarche.export.citation.CitationLanguage;
import org.demarche.export.citation.CitationStyle;
import org.demarche.export.citation.CitationStyles;
import org.demarche.state.citation.CitationChoice;
import org.demarche.state.citation.Citing;
import org.demarche.state.citation.StylePreview;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** Asks in which style and language a person cites, and shows beside the choice what it makes of a quote. */
public final class StyleDialog {
    private final Citing citing;
    private final Dialogs dialogs;
    private final TextField search = new TextField();
    private final List<CitationStyle> all;
    private final ListView<CitationStyle> styles = new ListView<>();
    private final ComboBox<CitationLanguage> language = new ComboBox<>();
    private final StyledLines sentence = new StyledLines();
    private final StyledLines reference = new StyledLines();
    private final Label fault = Lines.wrapped("form-fault");
    private final HBox page;

    private StyleDialog(Citing citing, Dialogs dialogs) {
        this.citing = citing;
        this.dialogs = dialogs;
        all = new ArrayList<>(CitationStyles.bundled());
        CitationStyle chosen = chosen(citing.choice());
        if (!all.contains(chosen)) {
            all.addFirst(chosen);
        }
        search.setId("citation-search");
        search.setPromptText("Search styles");
        search.textProperty().subscribe(this::filter);
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                styles.requestFocus();
                event.consume();
            }
        });
        styles.setId("citation-styles");
        styles.setAccessibleText("Citation styles");
        styles.setCellFactory(_ -> new StyleCell());
        VBox.setVgrow(styles, Priority.ALWAYS);
        language.setId("citation-language");
        language.setAccessibleText("Language of references");
        language.setMaxWidth(Double.MAX_VALUE);
        language.getItems().setAll(CitationLanguage.all());
        language.setConverter(names());
        language.setValue(language(citing.choice()));
        Button load = new Button("Load style from file…");
        load.setId("citation-load");
        load.setOnAction(_ -> load());
        VBox left = new VBox(search, styles, load, headed("Language of references", language), language);
        left.getStyleClass().add("citation-choice");
        VBox right = new VBox(heading("A quote"), sentence, heading("Its reference"), reference, fault);
        right.getStyleClass().add("citation-preview");
        HBox.setHgrow(right, Priority.ALWAYS);
        page = new HBox(left, right);
        page.getStyleClass().add("citation-page");

        Lines.fill(fault, "");
        styles.getSelectionModel().select(chosen);
        styles.scrollTo(chosen);
        styles.getSelectionModel().selectedItemProperty().subscribe(_ -> preview());
        language.valueProperty().subscribe(_ -> preview());
    }

    /** Shows the dialog and waits; what is chosen is kept. */
    public static void ask(Window owner, Appearance appearance, Citing citing, Dialogs dialogs) {
        StyleDialog content = new StyleDialog(citing, dialogs);
        ButtonType use = new ButtonType("Use this style", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Citation style");
        dialog.setHeaderText("Citation style");
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("citation-dialog");
        pane.getStyleClass().addAll("message", "citation-dialog");
        pane.getStylesheets().addAll(
                Stylesheets.url("dialogs"), Stylesheets.url("records"), Stylesheets.url("citation"));
        pane.setContent(content.page);
        pane.getButtonTypes().addAll(use, ButtonType.CANCEL);
        pane.lookupButton(use).setId("citation-use");
        pane.lookupButton(use).disableProperty().bind(content.styles.getSelectionModel().selectedItemProperty()
                .isNull().or(content.fault.visibleProperty()));
        appearance.dress(pane.getScene());
        dialog.setOnShown(_ -> content.search.requestFocus());
        try {
            dialog.showAndWait().filter(use::equals).ifPresent(_ -> content.keep());
        } finally {
            appearance.forget(pane.getScene());
        }
    }

    private void keep() {
        CitationStyle style = styles.getSelectionModel().getSelectedItem();
        if (style != null) {
            citing.choose(new CitationChoice(style.name(), language.getValue().tag()));
        }
    }

    private void filter(String words) {
        CitationStyle before = styles.getSelectionModel().getSelectedItem();
        styles.setItems(new FilteredList<>(FXCollections.observableList(all), style -> style.matches(words)));
        if (before != null && styles.getItems().contains(before)) {
            styles.getSelectionModel().select(before);
        } else {
            styles.getSelectionModel().selectFirst();
        }
    }

    private void load() {
        Optional<Path> file = dialogs.chooseStyle(page.getScene().getWindow());
        if (file.isPresent()) {
            try {
                CitationStyle style = CitationStyles.load(file.get());
                all.removeIf(other -> other.name().equals(style.name()));
                all.addFirst(style);
                search.clear();
                filter("");
                styles.getSelectionModel().select(style);
                styles.scrollTo(style);
            } catch (CitationException e) {
                refuse(e.sentence());
            }
        }
    }

    private void preview() {
        CitationStyle style = styles.getSelectionModel().getSelectedItem();
        if (style != null) {
            citing.preview(style, language.getValue(), this::show, this::refuse);
        }
    }

    private void show(StylePreview preview) {
        sentence.show(preview.sentence());
        reference.show(preview.reference() == null ? List.of() : List.of(preview.reference()));
        Lines.fill(fault, "");
    }

    private void refuse(String why) {
        sentence.show(List.of());
        reference.show(List.of());
        Lines.fill(fault, why);
    }

    /** The style that was chosen last; the usual one where its file is no longer there. */
    private static CitationStyle chosen(CitationChoice choice) {
        try {
            return CitationStyles.find(choice.style());
        } catch (CitationException _) {
            return CitationStyles.named(CitationStyles.USUAL).orElseThrow();
        }
    }

    private static CitationLanguage language(CitationChoice choice) {
        try {
            return CitationLanguage.find(choice.language());
        } catch (CitationException _) {
            return CitationLanguage.USUAL;
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-name");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label headed(String text, Control control) {
        Label label = heading(text);
        label.setLabelFor(control);
        return label;
    }

    private static StringConverter<CitationLanguage> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable CitationLanguage language) {
                return language == null ? "" : language.name();
            }

            @Override
            public CitationLanguage fromString(String words) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }

    /** The title of a style, and how it cites. */
    private static final class StyleCell extends ListCell<CitationStyle> {
        private final Label title = new Label();
        private final Label kind = new Label();
        private final VBox lines = new VBox(title, kind);

        StyleCell() {
            // The end tells one edition or kind from another.
            title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            kind.getStyleClass().add("field-below");
            lines.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CitationStyle style, boolean empty) {
            super.updateItem(style, empty);
            title.setText(style == null ? "" : style.title());
            kind.setText(style == null ? "" : "Cites " + switch (style.kind()) {
                case IN_TEXT -> "in the text";
                case NUMBER -> "by numbers";
                case NOTE -> "in notes";
            });
            setGraphic(empty ? null : lines);
            setText(null);
            setAccessibleText(style == null ? null : style.title() + ", cites " + style.kind().label());
        }
    }
}
