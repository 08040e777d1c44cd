package org.demarche.ui.workbench;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until what a scene holds now is on the screen. */
public final class FirstFrame {

    /** One pulse lays the scene out and hands it to the renderer; in the next one it has been drawn. */
    private static final int PULSES = 2;

    private final Scene scene;
    private final Runnable then;
    private final Runnable onPulse = this::pulse;
    private int pulsesLeft = PULSES;

    private FirstFrame(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /** Runs the action once, on the FX thread, when the scene's next frame is drawn. To be called on the FX thread. */
    public static void await(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new FirstFrame(scene, then).onPulse);
        Platform.requestNextPulse();
    }

    private void pulse() {
        pulsesLeft--;
        if (pulsesLeft > 0) {
            Platform.requestNextPulse();
        } else {
            scene.removePostLayoutPulseListener(onPulse);
            then.run();
        }
    }
}
