package org.demarche.timeline;

import java.util.List;

/**
 * The strip below a timeline: how many events lie where in the whole, and which part the timeline shows. Immutable.
 *
 * @param width of the strip, in px
 * @param height of the strip, in px
 * @param items in the order in which they are drawn
 * @param plot where time is mapped to x
 * @param scale of the plot; its x counts from the plot's left edge
 * @param brush the rectangle that stands for the timeline's window, within the plot
 */
public record OverviewScene(double width, double height, List<SceneItem> items, Box plot, TimeScale scale, Box brush) {
    public OverviewScene {
        items = List.copyOf(items);
    }

    /** The moment at an x of the strip. */
    public long timeAt(double x) {
        return scale.time(x - plot.x());
    }

    /** The x of the strip at a moment. */
    public double xOf(long ms) {
        return plot.x() + scale.x(ms);
    }
}
