package org.demarche.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.demarche.state.timeline.RangeWords;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/** Marks a stretch of time while it is chosen on the axis, and says from when to when it runs. */
final class RangeMark extends Pane {
    private static final double GAP = 6;

    private final Region band = new Region();
    private final Label words = new Label();
    private @Nullable TimeWindow window;

    RangeMark() {
        setId("timeline-range");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        band.getStyleClass().add("timeline-range");
        band.setManaged(false);
        words.getStyleClass().add("timeline-range-words");
        words.setAlignment(Pos.CENTER);
        words.setManaged(false);
        getChildren().setAll(band, words);
    }

    /**
     * Marks the stretch between two places.
     *
     * @param fromX one end, in px of the scene
     * @param toX the other end, on either side of the first
     * @param enlargement px of the parent for one px of the scene
     */
    void show(double fromX, double toX, Viewport viewport, Folds folds, double enlargement) {
        double gutter = viewport.gutter();
        double left = Math.clamp(Math.min(fromX, toX), gutter, viewport.width() - 1);
        double right = Math.clamp(Math.max(fromX, toX), left + 1, viewport.width());
        TimeScale scale = viewport.scale(folds);
        long start = scale.time(left - gutter);
        TimeWindow chosen = new TimeWindow(start, Math.max(start + 1, scale.time(right - gutter)));
        window = chosen;
        words.setText(RangeWords.of(chosen, 1 / scale.pxPerMs()));
        setVisible(true);
        applyCss();
        double height = viewport.height() * enlargement;
        resizeRelocate(0, 0, viewport.width() * enlargement, height);
        band.resizeRelocate(left * enlargement, 0, (right - left) * enlargement, height);
        double wide = Math.ceil(words.prefWidth(-1));
        double middle = (left + right) / 2 * enlargement - wide / 2;
        words.resizeRelocate(
                Math.rint(Math.clamp(middle, gutter * enlargement, Math.max(gutter * enlargement, getWidth() - wide))),
                Math.rint(LayoutOptions.AXIS_HEIGHT * enlargement + GAP), wide, Math.ceil(words.prefHeight(-1)));
    }

    void hide() {
        window = null;
        setVisible(false);
    }

    /** The stretch that is marked, null when none is. */
    @Nullable TimeWindow window() {
        return window;
    }

    /** What the mark says. */
    String text() {
        return words.getText();
    }
}
