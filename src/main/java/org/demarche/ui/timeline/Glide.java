package org.demarche.ui.timeline;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.motion.Motion;
import org.jspecify.annotations.Nullable;

/** Runs one movement at a time, a step with each pulse; a new one takes the old one's place. */
final class Glide {
    private static final double NANOS_PER_MS = 1e6;

    private final Consumer<TimeWindow> onStep;
    private final Runnable onEnd;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private @Nullable Motion motion;
    private long begun;
    private long last;
    private boolean fresh;

    /**
     * Nothing moves yet.
     *
     * @param onStep is given each window on the way, and the goal last
     * @param onEnd is called when a movement has reached its goal
     */
    Glide(Consumer<TimeWindow> onStep, Runnable onEnd) {
        this.onStep = onStep;
        this.onEnd = onEnd;
    }

    /** Begins a movement. */
    void start(Motion next) {
        if (motion == null) {
            fresh = true;
            timer.start();
        } else {
            // A movement that is replaced at every pulse would never come off if each began with the pulse after.
            begun = last;
        }
        motion = next;
    }

    /** Stops where it is. */
    void stop() {
        motion = null;
        timer.stop();
    }

    /** What moves, null when nothing does. */
    @Nullable Motion motion() {
        return motion;
    }

    private void step(long now) {
        Motion running = motion;
        if (running == null) {
            return;
        }
        if (fresh) {
            begun = now;
            fresh = false;
        }
        last = now;
        double ms = (now - begun) / NANOS_PER_MS;
        if (ms >= running.duration()) {
            stop();
            onStep.accept(running.goal());
            onEnd.run();
        } else {
            onStep.accept(running.at(ms));
        }
    }
}
