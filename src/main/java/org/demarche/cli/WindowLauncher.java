package org.demarche.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the program's window; the command line knows nothing else about it. */
interface WindowLauncher {

    /**
     * Opens the window and returns when the person has closed it. To be called once in the life of the process.
     *
     * @param dossier the file to open; null: the dossier that comes with the program
     * @throws WindowUnavailableException if this system cannot show a window
     */
    void open(@Nullable Path dossier) throws WindowUnavailableException;
}
