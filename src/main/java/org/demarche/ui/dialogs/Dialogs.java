package org.demarche.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.demarche.export.files.FigureKind;

/** Tells a person something that cannot wait, or asks for a file. Use on the FX thread. */
public interface Dialogs {

    /**
     * Says that something could not be done.
     *
     * @param title what could not be done, for example "The dossier was not opened"
     * @param sentence why, and what to do about it
     */
    void error(String title, String sentence);

    /**
     * Asks what is to be done.
     *
     * @param question in one sentence
     * @param sentence what hangs on the answer
     * @param answers the words on the buttons; the first is what most people want, the last gives up
     * @return the index of the answer; that of the last if the question is closed
     */
    int ask(String question, String sentence, List<String> answers);

    /** Asks for a dossier, or a figure of one, to open; empty when the person thinks better of it. */
    Optional<Path> chooseDossier();

    /**
     * Asks where to save a dossier.
     *
     * @param suggestedName a file name that ends in {@code .json}
     */
    Optional<Path> chooseDossierToSave(String suggestedName);

    /**
     * Asks where to write a figure, in front of a window.
     *
     * @param kind of file that is offered first
     * @param suggestedName a file name with its ending
     */
    Optional<Path> chooseFigure(Window before, FigureKind kind, String suggestedName);

    /**
     * Asks where to write a report.
     *
     * @param suggestedName a file name that ends in {@code .html}
     * @return a file whose name ends in {@code .html} for a page or in {@code .csv} for a table
     */
    Optional<Path> chooseReport(String suggestedName);

    /**
     * Asks where to write data.
     *
     * @param format as the person knows it, for example "TEI P5"
     * @param ending of the file's name, with the dot
     */
    Optional<Path> chooseExport(String suggestedName, String format, String ending);

    /** Asks for articles to read, text or HTML, in front of a window; none when the person thinks better of it. */
    List<Path> chooseArticles(Window owner);

    /** Asks for a folder of articles, in front of a window. */
    Optional<Path> chooseFolder(Window owner);

    /**
     * Asks where to write a bibliography.
     *
     * @param suggestedName a file name that ends in {@code .bib}
     * @return a file whose name ends as one of the formats that a bibliography can be written as
     */
    Optional<Path> chooseBibliography(String suggestedName);

    /** Asks for a citation style, in front of a window. */
    Optional<Path> chooseStyle(Window before);
}
