package org.demarche.ui.timeline;

import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.paint.Palette;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.Legend;

/** A small panel on the timeline that explains the signs that the timeline shows, drawn as they are there. */
final class LegendPanel extends StackPane {
    private static final double MARGIN = 12;
    private static final double RIGHT_MARGIN = 20;
    private static final double NARROW = 292;
    private static final double WIDE = 560;
    /** The share of the timeline's height that a narrow panel may take. */
    private static final double TALLEST = 0.6;
    /** The share of the timeline's width and height that the signs take at most; else they are drawn smaller. */
    private static final double LARGEST = 0.8;

    private final TimelineCanvas timeline;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final FxTextMeasure measure = new FxTextMeasure();
    private Palette palette;

    LegendPanel(TimelineCanvas timeline, Palette palette) {
        this.timeline = timeline;
        this.palette = palette;
        setId("timeline-legend");
        getStyleClass().add("timeline-legend");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        getChildren().add(canvas);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // Large signs must not make the timeline wider than its place.
        setMinSize(0, 0);
        StackPane.setMargin(this, new Insets(0, RIGHT_MARGIN, MARGIN, 0));
        setVisible(false);
        visibleProperty().subscribe(this::explain);
    }

    void setPalette(Palette next) {
        palette = next;
        explain();
    }

    /** Brings the panel in step with what the timeline shows. */
    void explain() {
        if (!isVisible()) {
            return;
        }
        double enlargement = timeline.enlargement();
        Legend narrow = legend(NARROW);
        Legend legend = narrow.height() * enlargement > TALLEST * timeline.getHeight() ? legend(WIDE) : narrow;
        double fitting = LARGEST
                * Math.min(timeline.getWidth() / legend.width(), timeline.getHeight() / legend.height());
        double scale = Math.min(enlargement, fitting);
        canvas.setWidth(Math.ceil(legend.width() * scale));
        canvas.setHeight(Math.ceil(legend.height() * scale));
        painter.clear(canvas.getWidth(), canvas.getHeight(), scale);
        TimelinePainter.paint(legend, painter, palette);
        setAccessibleText(legend.entries().stream().collect(Collectors.joining(", ", "Legend: ", "")));
    }

    private Legend legend(double width) {
        return Legend.of(timeline.content().model(), timeline.scene(), width, measure);
    }
}
