package org.demarche.cli;

import org.demarche.store.DossierException;
import org.demarche.ui.workbench.DemarcheApp;

/** Opens the JavaFX window. */
final class JavaFxWindowLauncher implements WindowLauncher {

    @Override
    public void open(DossierReading dossier)
            throws DossierException, WindowUnavailableException, InterruptedException {
        var announcement = StartupAnnouncement.asConfigured();
        try {
            DemarcheApp.open(new DemarcheApp.Request(dossier.file(), dossier::await, announcement));
        } catch (UnsupportedOperationException | LinkageError noToolkit) {
            throw new WindowUnavailableException(Obstacle.TOOLKIT_FAILED, noToolkit);
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof DossierException unreadable) {
                throw unreadable;
            }
            throw failed;
        }
    }
}
