package org.demarche.ui.workbench;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.application.Platform;
import org.demarche.ui.dialogs.Dialogs;

/** Faults of the program that nobody caught: logged with all details, and told in a sentence. */
final class Mishaps {
    private static final Logger LOG = System.getLogger("org.demarche");

    private final Dialogs dialogs;
    private boolean telling;

    private Mishaps(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Tells of what nobody catches on the present thread, the FX thread, from now on. */
    static void tell(Dialogs dialogs) {
        Mishaps mishaps = new Mishaps(dialogs);
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> mishaps.tell(fault));
    }

    private void tell(Throwable fault) {
        LOG.log(Level.ERROR, "a fault that nobody caught", fault);
        if (telling) {
            return;
        }
        telling = true;
        // Later, since the dialog waits, which is not allowed while the window is being laid out or moved.
        Platform.runLater(this::tellNow);
    }

    private void tellNow() {
        try {
            dialogs.error("The program made a mistake", "What you did last may not have worked. Nothing that is saved"
                    + " was changed; you can go on, or close the program and start it again.");
        } finally {
            telling = false;
        }
    }
}
