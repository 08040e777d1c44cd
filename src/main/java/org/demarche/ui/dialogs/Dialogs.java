package org.demarche.ui.dialogs;

import java.nio.file.Path;
import java.util.Optional;

/** Tells a person something that cannot wait, or asks for a file. Use on the FX thread. */
public interface Dialogs {

    /**
     * Says that something could not be done.
     *
     * @param title what could not be done, for example "The dossier was not opened"
     * @param sentence why, and what to do about it
     */
    void error(String title, String sentence);

    /** Asks for a dossier to open; empty when the person thinks better of it. */
    Optional<Path> chooseDossier();

    /**
     * Asks where to write an image.
     *
     * @param suggestedName a file name that ends in {@code .png}
     */
    Optional<Path> chooseImage(String suggestedName);
}
