package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.demarche.export.files.FigureKind;
import org.demarche.ui.dialogs.Dialogs;

/** Gives the answers that a test wants and keeps what was said. */
class FakeDialogs implements Dialogs {
    final List<String> errors = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    Optional<Path> dossier = Optional.empty();
    String answer = "";
    Optional<Path> saved = Optional.empty();
    Optional<Path> figure = Optional.empty();
    Optional<Path> report = Optional.empty();
    Optional<Path> bibliography = Optional.empty();
    Optional<Path> style = Optional.empty();
    Optional<Path> export = Optional.empty();
    List<Path> articles = List.of();
    Optional<Path> folder = Optional.empty();
    String suggestedName = "";

    @Override
    public void error(String title, String sentence) {
        errors.add(title + ": " + sentence);
    }

    @Override
    public int ask(String question, String sentence, List<String> answers) {
        questions.add(question);
        return answers.contains(answer) ? answers.indexOf(answer) : answers.size() - 1;
    }

    @Override
    public Optional<Path> chooseDossierToSave(String name) {
        suggestedName = name;
        return saved;
    }

    @Override
    public Optional<Path> chooseDossier() {
        return dossier;
    }

    @Override
    public Optional<Path> chooseFigure(Window before, FigureKind kind, String name) {
        suggestedName = name;
        return figure;
    }

    @Override
    public Optional<Path> chooseReport(String name) {
        suggestedName = name;
        return report;
    }

    @Override
    public Optional<Path> chooseExport(String name, String format, String ending) {
        suggestedName = name;
        return export;
    }

    @Override
    public List<Path> chooseArticles(Window owner) {
        return articles;
    }

    @Override
    public Optional<Path> chooseFolder(Window owner) {
        return folder;
    }

    @Override
    public Optional<Path> chooseBibliography(String name) {
        suggestedName = name;
        return bibliography;
    }

    @Override
    public Optional<Path> chooseStyle(Window before) {
        return style;
    }
}
