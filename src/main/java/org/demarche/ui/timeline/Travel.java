package org.demarche.ui.timeline;

import java.util.function.BooleanSupplier;
import org.demarche.state.Workspace;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.Viewport;
import org.demarche.timeline.WindowTransition;

/**
 * Moves the canvas to the window of time that the workspace holds: gliding where something else changed that window, at
 * once where the hand does.
 */
final class Travel {
    private static final double SECONDS = 0.28;

    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final BooleanSupplier calm;
    private final Runnable onMove;
    private final Glide glide = new Glide(SECONDS);
    /** Where a movement will arrive; the canvas shows it once nothing moves. */
    private TimeWindow target;

    /**
     * A canvas that shows the workspace's window already.
     *
     * @param calm whether things should appear at their new place at once
     * @param onMove is called after each step of a movement
     */
    Travel(Workspace workspace, TimelineCanvas canvas, BooleanSupplier calm, Runnable onMove) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.calm = calm;
        this.onMove = onMove;
        target = canvas.window();
    }

    /** Shows a window without any way to it: that of another dossier. */
    void appear(TimeWindow wanted) {
        glide.stop();
        target = wanted;
        canvas.setWindow(wanted);
    }

    /** Goes to a window that the workspace came to hold. */
    void follow(TimeWindow wanted) {
        if (wanted.equals(target)) {
            return;
        }
        if (calm.getAsBoolean() || canvas.getScene() == null) {
            appear(wanted);
            return;
        }
        target = wanted;
        WindowTransition way = new WindowTransition(canvas.viewport().scale(canvas.content().folds()), wanted);
        glide.start(part -> {
            canvas.setWindow(way.at(part));
            onMove.run();
        });
    }

    /** Shows a window at once and makes it the workspace's. */
    void jump(TimeWindow window) {
        appear(window);
        workspace.window(window);
    }

    /**
     * Zooms in.
     *
     * @param x that stays where it is, in px of the scene
     * @param animated whether to glide there
     */
    void zoom(double x, double factor, boolean animated) {
        Viewport viewport = canvas.viewport();
        TimeScale scale = viewport.scale(canvas.content().folds());
        TimeWindow next = scale.zoomedAt(Math.max(0, x - viewport.gutter()), factor).window();
        if (animated) {
            workspace.window(next);
        } else {
            jump(next);
        }
    }
}
