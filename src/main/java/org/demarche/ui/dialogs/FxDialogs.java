package org.demarche.ui.dialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.exchange.ReadableFormat;
import org.demarche.export.citation.CitationFormat;
import org.demarche.export.files.FigureKind;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** Dialogs in front of a window. */
public final class FxDialogs implements Dialogs {
    private static final ExtensionFilter DOSSIERS = new ExtensionFilter("Dossiers (*.json)", "*.json");

    private static final ExtensionFilter ARTICLES = new ExtensionFilter(
            "Texts and pages (*.txt, *.html)", "*.txt", "*.text", "*.md", "*.html", "*.htm", "*.xhtml");

    private static final ExtensionFilter PAGES = new ExtensionFilter("Pages to read (*.html)", "*.html");
    private static final ExtensionFilter TABLES = new ExtensionFilter("Tables for spreadsheets (*.csv)", "*.csv");

    private final Window owner;
    private final Appearance appearance;
    private @Nullable Path folder;

    public FxDialogs(Window owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    @Override
    public void error(String title, String sentence) {
        Alert alert = alert(title, sentence, new ButtonType("Close", ButtonData.CANCEL_CLOSE));
        alert.getDialogPane().setId("error-dialog");
        wait(alert);
    }

    @Override
    public int ask(String question, String sentence, List<String> answers) {
        int last = answers.size() - 1;
        List<ButtonType> buttons = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            buttons.add(new ButtonType(answers.get(i), i == 0 ? ButtonData.YES
                    : i == last ? ButtonData.CANCEL_CLOSE : ButtonData.NO));
        }
        Alert alert = alert(question, sentence, buttons.toArray(ButtonType[]::new));
        alert.getDialogPane().setId("ask-dialog");
        return wait(alert).map(buttons::indexOf).orElse(last);
    }

    private Alert alert(String head, String sentence, ButtonType... buttons) {
        Alert alert = new Alert(AlertType.NONE, sentence, buttons);
        alert.initOwner(owner);
        alert.setTitle("Demarche");
        alert.setHeaderText(head);
        alert.getDialogPane().getStyleClass().add("message");
        alert.getDialogPane().getStylesheets().add(Stylesheets.url("dialogs"));
        return alert;
    }

    private Optional<ButtonType> wait(Alert alert) {
        appearance.dress(alert.getDialogPane().getScene());
        try {
            return alert.showAndWait();
        } finally {
            appearance.forget(alert.getDialogPane().getScene());
        }
    }

    @Override
    public Optional<Path> chooseDossier() {
        FileChooser chooser = chooser("Open a dossier or a figure",
                new ExtensionFilter("Dossiers, figures and what can be read as a dossier", readable()));
        chooser.getExtensionFilters().add(DOSSIERS);
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        return remembered(chooser.showOpenDialog(owner));
    }

    /** The endings of dossiers, of figures with a view, and of files of other programs that are opened as a dossier. */
    private static List<String> readable() {
        return Stream.concat(Stream.of(".json", ".svg"), Formats.all().stream()
                        .filter(ReadableFormat.class::isInstance).map(Format::ending))
                .map(ending -> "*" + ending).distinct().toList();
    }

    @Override
    public Optional<Path> chooseDossierToSave(String suggestedName) {
        FileChooser chooser = chooser("Save the dossier", DOSSIERS);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> chooseFigure(Window before, FigureKind kind, String suggestedName) {
        FileChooser chooser = chooser("Export the timeline as a figure", filter(kind));
        Arrays.stream(FigureKind.values()).filter(other -> other != kind)
                .forEach(other -> chooser.getExtensionFilters().add(filter(other)));
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(before));
    }

    private static ExtensionFilter filter(FigureKind kind) {
        return new ExtensionFilter("%s figures (*.%s)".formatted(kind.name(), kind.ending()), "*." + kind.ending());
    }

    @Override
    public Optional<Path> chooseExport(String suggestedName, String format, String ending) {
        FileChooser chooser = chooser("Export data",
                new ExtensionFilter("%s (*%s)".formatted(format, ending), "*" + ending));
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> chooseBibliography(String suggestedName) {
        List<CitationFormat> formats = List.of(CitationFormat.BIBLATEX, CitationFormat.RIS, CitationFormat.CSL_JSON,
                CitationFormat.TEXT, CitationFormat.HTML);
        List<ExtensionFilter> filters = formats.stream()
                .map(format -> new ExtensionFilter("%s (*%s)".formatted(format.label(), format.ending()),
                        "*" + format.ending()))
                .toList();
        FileChooser chooser = chooser("Save the bibliography", filters.getFirst());
        chooser.getExtensionFilters().addAll(filters.subList(1, filters.size()));
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner)).map(file -> {
            String name = String.valueOf(file.getFileName());
            // Some file choosers return a name without its ending.
            return CitationFormat.ofFile(name).isPresent() ? file : file.resolveSibling(name
                    + formats.get(Math.max(0, filters.indexOf(chooser.getSelectedExtensionFilter()))).ending());
        });
    }

    @Override
    public Optional<Path> chooseStyle(Window before) {
        return remembered(chooser("Load a citation style", new ExtensionFilter("Citation styles (*.csl)", "*.csl"))
                .showOpenDialog(before));
    }

    @Override
    public List<Path> chooseArticles(Window before) {
        FileChooser chooser = chooser("Choose articles", ARTICLES);
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(before);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remembered(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(Window before) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Choose a folder of articles");
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return remembered(chooser.showDialog(before));
    }

    @Override
    public Optional<Path> chooseReport(String suggestedName) {
        FileChooser chooser = chooser("Export the evidence check", PAGES);
        chooser.getExtensionFilters().add(TABLES);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner)).map(file -> {
            String name = String.valueOf(file.getFileName());
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".csv") || lower.endsWith(".html")) {
                return file;
            }
            // Some file choosers return a name without its ending.
            return file.resolveSibling(name + (TABLES.equals(chooser.getSelectedExtensionFilter()) ? ".csv" : ".html"));
        });
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Path path = chosen.toPath();
        folder = path.toAbsolutePath().getParent();
        return Optional.of(path);
    }
}
