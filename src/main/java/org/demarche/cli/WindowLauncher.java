package org.demarche.cli;

import org.demarche.store.DossierException;

/** Opens the program's window; the command line knows nothing else about it. */
@FunctionalInterface
interface WindowLauncher {

    /**
     * Opens the window and returns when the person has closed it. To be called once in the life of the process.
     *
     * @throws DossierException if the dossier cannot be read; no window was shown then
     * @throws WindowUnavailableException if this system cannot show a window
     */
    void open(DossierReading dossier) throws DossierException, WindowUnavailableException, InterruptedException;
}
