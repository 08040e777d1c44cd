package org.demarche.ui.workbench;

import java.io.PrintStream;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Says on standard output when the first usable frame was drawn, for whoever measures the start from outside.
 *
 * <p>Silent unless the system property {@code demarche.announce} asks for it: {@code first-frame} prints one line,
 * {@code first-frame <milliseconds since 1970>}; {@code first-frame-and-exit} then closes the program too.
 */
public final class StartupAnnouncement {

    /** The name of the system property. */
    public static final String PROPERTY = "demarche.announce";

    private static final String AND_EXIT = "first-frame-and-exit";

    /** Pulses until the first layout is on screen: one lays out, in the next the renderer has drawn it. */
    private static final int PULSES = 2;

    private final Scene scene;
    private final PrintStream out;
    private final boolean exit;
    private final Runnable onPulse = this::pulse;
    private int pulsesLeft = PULSES;

    private StartupAnnouncement(Scene scene, PrintStream out, boolean exit) {
        this.scene = scene;
        this.out = out;
        this.exit = exit;
    }

    /**
     * Announces the next frame of the scene. To be called once, on the FX thread, when the scene holds the dossier's
     * events.
     */
    public static void watch(Scene scene) {
        watch(scene, System.getProperty(PROPERTY, ""), System.out);
    }

    static void watch(Scene scene, String wanted, PrintStream out) {
        if (wanted.equals("first-frame") || wanted.equals(AND_EXIT)) {
            var announcement = new StartupAnnouncement(scene, out, wanted.equals(AND_EXIT));
            scene.addPostLayoutPulseListener(announcement.onPulse);
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        pulsesLeft--;
        if (pulsesLeft > 0) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(onPulse);
        out.println("first-frame " + System.currentTimeMillis());
        out.flush();
        if (exit) {
            Platform.exit();
        }
    }
}
