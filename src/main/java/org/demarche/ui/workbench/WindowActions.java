package org.demarche.ui.workbench;

import javafx.beans.property.BooleanProperty;

/** What the window itself can do, for the commands. */
interface WindowActions {

    /** Asks for a dossier and opens it. */
    void openDossier();

    /** Opens the dossier that comes with the program. */
    void openBundled();

    /** Opens a dossier with nothing in it. */
    void newDossier();

    /** Saves the dossier, and asks where if it has no file yet. */
    void save();

    /** Asks where to save the dossier and does. */
    void saveAs();

    /** Shows whether every quote stands in its source. */
    void checkEvidence();

    /** Asks what a figure is to show and writes it. */
    void exportFigure();

    /** Puts the figure that was last asked for on the clipboard. */
    void copyFigure();

    /** Asks in which format data are to leave the program and writes them. */
    void exportData();

    /** Ends the program. */
    void quit();

    /** Brings the timeline one step nearer. */
    void zoomIn();

    /** Takes the timeline one step away. */
    void zoomOut();

    /** Shows the selected or found events as large as fits. */
    void zoomToSelection();

    /** Asks for a date and shows it on the timeline, which takes the outline's place. */
    void askForDate();

    /** Whether the outline stands in the place of the timeline. */
    BooleanProperty outlined();

    /** Whether the timeline's legend is shown. */
    BooleanProperty legendShown();

    /** Puts the focus into the search field. */
    void search();

    /** Puts the focus into the next pane. */
    void nextPane();

    /** Opens the menu. */
    void showMenu();

    /** Shows all keys. */
    void showShortcuts();

    /** Says what the program is. */
    void showAbout();
}
