package org.demarche.ui.timeline;

import javafx.scene.layout.Region;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/** Marks the date that one has gone to, until the next movement. */
final class DateGuide extends Region {
    private static final double THINNEST = 2;

    private @Nullable TimeWindow date;
    private @Nullable TimeWindow goal;

    DateGuide() {
        setId("timeline-guide");
        getStyleClass().add("timeline-guide");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /**
     * Marks a date for as long as the timeline shows a window or is on its way there.
     *
     * @param there the window
     */
    void mark(TimeWindow next, TimeWindow there) {
        date = next;
        goal = there;
    }

    /**
     * Takes its place over what was painted.
     *
     * @param heading where the timeline will have arrived
     * @param enlargement px of the parent for one px of the scene
     */
    void place(Viewport painted, TimeWindow heading, Folds folds, double enlargement) {
        TimeWindow marked = date;
        if (marked == null || !heading.equals(goal)) {
            date = null;
            setVisible(false);
            return;
        }
        TimeScale scale = painted.scale(folds);
        double from = Math.clamp(scale.x(marked.start()), 0, scale.width());
        double to = Math.clamp(scale.x(marked.end()), from, scale.width());
        double width = Math.max(THINNEST, to - from);
        setVisible(to > 0 && from < scale.width());
        resizeRelocate((painted.gutter() + from) * enlargement, 0, width * enlargement,
                painted.height() * enlargement);
    }
}
