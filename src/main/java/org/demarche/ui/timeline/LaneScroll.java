package org.demarche.ui.timeline;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import org.demarche.state.Workspace;
import org.demarche.timeline.Box;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.TimelineScene;

/** Scrolls the lanes when they do not fit: by its bar, by so many px, or to a place. */
final class LaneScroll {
    /** What a click beside the thumb scrolls, as a part of what is seen. */
    private static final double PAGE = 0.8;

    private final Workspace workspace;
    private final ScrollBar bar = new ScrollBar();
    /** Whether the bar is told where the lanes are, and tells nothing itself. */
    private boolean adjusting;

    LaneScroll(Workspace workspace) {
        this.workspace = workspace;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setId("timeline-scroll");
        bar.setVisible(false);
        bar.valueProperty().addListener((_, _, value) -> {
            if (!adjusting && bar.isVisible() && value.doubleValue() != workspace.view().scrollY()) {
                workspace.scrollY(value.doubleValue());
            }
        });
    }

    /** The bar; shown only when there is something to scroll. */
    ScrollBar bar() {
        return bar;
    }

    /** Leaves room for an axis that is drawn so much larger. */
    void setEnlargement(double factor) {
        StackPane.setMargin(bar, new Insets(LayoutOptions.AXIS_HEIGHT * factor, 0, 0, 0));
    }

    /** Shows in the bar what part of the lanes a scene shows. */
    void adjust(TimelineScene scene) {
        double lanes = scene.contentHeight() - LayoutOptions.AXIS_HEIGHT;
        double seen = scene.height() - LayoutOptions.AXIS_HEIGHT;
        double over = Math.max(0, lanes - seen);
        adjusting = true;
        bar.setVisible(over > 0);
        bar.setMax(over);
        bar.setVisibleAmount(lanes <= 0 ? 0 : over * Math.min(1, seen / lanes));
        bar.setUnitIncrement(LayoutOptions.STANDARD.density().rowHeight());
        bar.setBlockIncrement(seen * PAGE);
        bar.setValue(scene.scrollY());
        adjusting = false;
    }

    /** Scrolls down by so many px, as far as there are lanes. */
    void scrollBy(double dy) {
        if (bar.isVisible()) {
            double now = Math.clamp(workspace.view().scrollY(), 0, bar.getMax());
            workspace.scrollY(Math.clamp(now + dy, 0, bar.getMax()));
        }
    }

    /** Scrolls no farther than it takes to bring a box of the scene into sight. */
    void reveal(Box box, TimelineScene scene) {
        double above = scene.plot().y() - box.y();
        double below = box.bottom() - scene.height();
        if (above > 0) {
            workspace.scrollY(Math.max(0, scene.scrollY() - above));
        } else if (below > 0) {
            workspace.scrollY(scene.scrollY() + below);
        }
    }
}
