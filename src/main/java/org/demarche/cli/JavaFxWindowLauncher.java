package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.ui.workbench.DemarcheApp;
import org.jspecify.annotations.Nullable;

/** Opens the JavaFX window. */
final class JavaFxWindowLauncher implements WindowLauncher {

    @Override
    public void open(@Nullable Path dossier) throws WindowUnavailableException {
        try {
            DemarcheApp.open(new DemarcheApp.Request(dossier, StartupAnnouncement.asConfigured()));
        } catch (UnsupportedOperationException | LinkageError noToolkit) {
            throw new WindowUnavailableException(Obstacle.TOOLKIT_FAILED, noToolkit);
        }
    }
}
