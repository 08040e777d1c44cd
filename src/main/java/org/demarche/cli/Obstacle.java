package org.demarche.cli;

/** Why a window cannot be opened, with a sentence that names the remedy. */
enum Obstacle {
    /** The variable DISPLAY is not set. */
    NO_DISPLAY("No window can be opened because there is no display:"
            + " start demarche in a desktop session, or with \"xvfb-run demarche\"."),

    /** DISPLAY is set, but nothing answers there, or it does not let us in. */
    DISPLAY_SILENT("No window can be opened because no X server answers at the display that DISPLAY names:"
            + " start demarche in a desktop session, or with \"xvfb-run demarche\"."),

    /** GTK 3, or one of the X11 libraries that a window needs beside it, is missing. */
    NO_GTK("No window can be opened because GTK 3 is missing: install it, on Debian and Ubuntu with"
            + " \"sudo apt install libgtk-3-0 libxtst6\" (\"libgtk-3-0t64 libxtst6\" on newer releases)."),

    /** The desktop looked usable, but JavaFX could not start. */
    TOOLKIT_FAILED("No window can be opened because JavaFX could not start on this desktop:"
            + " run demarche with --debug to see why.");

    private final String sentence;

    Obstacle(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
