package org.demarche.ui.timeline;

import java.util.function.BooleanSupplier;
import org.demarche.state.Workspace;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.Viewport;
import org.demarche.timeline.motion.CoastMotion;
import org.demarche.timeline.motion.Inertia;
import org.demarche.timeline.motion.Motion;
import org.demarche.timeline.motion.WindowTransition;
import org.demarche.timeline.motion.ZoomMotion;
import org.jspecify.annotations.Nullable;

/**
 * Moves the canvas to the window of time that the workspace holds: gliding where something else changed that window, at
 * once where the hand does.
 *
 * <p>The workspace holds the goal of a movement from its beginning. Whatever comes next takes the movement's place at
 * once; nothing waits. Where things are to be calm, no movement is ever begun.
 */
final class Travel {
    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final BooleanSupplier calm;
    private final Glide glide;
    /** Where a movement will arrive; the canvas shows it once nothing moves. */
    private TimeWindow goal;

    /**
     * A canvas that shows the workspace's window already.
     *
     * @param calm whether things should appear at their new place at once
     * @param onArrival is called when a movement has reached its goal
     */
    Travel(Workspace workspace, TimelineCanvas canvas, BooleanSupplier calm, Runnable onArrival) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.calm = calm;
        glide = new Glide(canvas::setWindow, onArrival);
        goal = canvas.window();
    }

    /** The view at which the canvas will have arrived. */
    Viewport goal() {
        return canvas.viewport().withWindow(goal);
    }

    /** Whether something moves. */
    boolean moving() {
        return glide.motion() != null;
    }

    /** Shows a window without any way to it: that of another dossier. */
    void appear(TimeWindow wanted) {
        glide.stop();
        goal = wanted;
        canvas.setWindow(wanted);
    }

    /** Goes to a window that the workspace came to hold. */
    void follow(TimeWindow wanted) {
        if (wanted.equals(goal)) {
            return;
        }
        if (still()) {
            appear(wanted);
        } else {
            goal = wanted;
            glide.start(new WindowTransition(scale(), wanted));
        }
    }

    /** Shows a window at once and makes it the workspace's. */
    void jump(TimeWindow window) {
        appear(window);
        workspace.window(window);
    }

    /** Moves everything right by so many px, at once. */
    void pan(double dx) {
        jump(scale().pannedBy(dx).window());
    }

    /** Goes on by a part of the view, counted from where a movement will arrive; later when above 0. */
    void page(double part) {
        Viewport from = goal();
        workspace.window(from.pannedBy(-part * from.plotWidth(), canvas.content().folds()).window());
    }

    /**
     * Zooms in; what is left of a zoom that goes on is added.
     *
     * @param x that stays where it is, in px of the scene
     * @param animated whether to glide there
     */
    void zoom(double x, double factor, boolean animated) {
        TimeScale from = scale();
        double at = Math.max(0, x - canvas.viewport().gutter());
        if (animated && !still()) {
            begin(new ZoomMotion(from, at, factor * rest(from)));
        } else {
            jump(from.zoomedAt(at, factor).window());
        }
    }

    /** Goes on after a drag. */
    void coast(Inertia inertia) {
        if (inertia.velocity() != 0 && !still()) {
            begin(new CoastMotion(scale(), inertia));
        }
    }

    /** Stops where it is. */
    void halt() {
        if (moving()) {
            jump(canvas.window());
        }
    }

    /** Stops what only goes on because a drag was let go. */
    void haltCoasting() {
        if (glide.motion() instanceof CoastMotion) {
            halt();
        }
    }

    private void begin(Motion motion) {
        goal = motion.goal();
        glide.start(motion);
        workspace.window(goal);
    }

    /** The factor by which a zoom that goes on has yet to magnify. */
    private double rest(TimeScale now) {
        @Nullable Motion running = glide.motion();
        return running instanceof ZoomMotion zoom
                ? TimeScale.of(zoom.goal(), now.width(), now.folds()).pxPerMs() / now.pxPerMs() : 1;
    }

    private TimeScale scale() {
        return canvas.viewport().scale(canvas.content().folds());
    }

    private boolean still() {
        return calm.getAsBoolean() || canvas.getScene() == null;
    }
}
