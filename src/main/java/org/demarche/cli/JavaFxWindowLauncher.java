package org.demarche.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.demarche.store.DossierException;
import org.demarche.ui.workbench.DemarcheApp;

/** Opens the JavaFX window. */
final class JavaFxWindowLauncher implements WindowLauncher {

    @Override
    public void open(DossierReading reading) throws DossierException, WindowUnavailableException {
        var toolkitRuns = new AtomicBoolean();
        var announcement = StartupAnnouncement.asConfigured();
        try (var errors = HeldBackErrors.begin()) {
            DemarcheApp.open(new DemarcheApp.Request(
                    reading.file(),
                    () -> {
                        toolkitRuns.set(true);
                        return reading.await();
                    },
                    () -> {
                        errors.letGo();
                        announcement.run();
                    },
                    reading.later()));
        } catch (RuntimeException | LinkageError failed) {
            if (failed.getCause() instanceof DossierException unreadable) {
                throw unreadable;
            }
            if (!toolkitRuns.get()) {
                throw new WindowUnavailableException(Obstacle.TOOLKIT_FAILED, failed);
            }
            throw failed;
        }
    }
}
