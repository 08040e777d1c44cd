package org.demarche.ui.timeline;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** Runs one movement at a time from 0 to 1, slowing down towards its end; a new one takes the old one's place. */
final class Glide {
    private final double seconds;
    private @Nullable AnimationTimer running;

    /** Movements take that many seconds. */
    Glide(double seconds) {
        this.seconds = seconds;
    }

    /**
     * Begins a movement.
     *
     * @param step is given the part of the way, from above 0 to 1, which it is given last
     */
    void start(DoubleConsumer step) {
        stop();
        AnimationTimer timer = new AnimationTimer() {
            private long begun = -1;

            @Override
            public void handle(long now) {
                if (begun < 0) {
                    begun = now;
                }
                double part = Math.min(1, (now - begun) / 1e9 / seconds);
                if (part >= 1) {
                    Glide.this.stop();
                }
                step.accept(eased(part));
            }
        };
        running = timer;
        timer.start();
    }

    /** Stops where it is. */
    void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    /** Whether something moves. */
    boolean moving() {
        return running != null;
    }

    private static double eased(double part) {
        double rest = 1 - part;
        return 1 - rest * rest * rest;
    }
}
