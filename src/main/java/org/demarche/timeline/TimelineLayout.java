package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.demarche.timeline.TimelineScene.LaneCount;
import org.jspecify.annotations.Nullable;

/**
 * Turns a timeline and a view of it into a scene.
 *
 * <p>Equal arguments give equal scenes. An instance keeps what it worked out for the last model, so that panning and
 * zooming are cheap; it is confined to one thread.
 */
public final class TimelineLayout {
    private final TextMeasure measure;
    private final LayoutOptions options;
    private final HeaderArtist headers;
    private final AxisArtist axis;
    private @Nullable Prepared prepared;

    /** Rows for one model, one set of folds and one size. */
    private record Prepared(TimelineModel model, Folds folds, Box plot, double rowHeight, EventTexts texts,
            List<Double> leastHeights, Planner planner) {}

    public TimelineLayout(TextMeasure measure, LayoutOptions options) {
        this.measure = measure;
        this.options = options;
        headers = new HeaderArtist(measure, options);
        axis = new AxisArtist(measure, options.locale());
    }

    /** Lays out what a view shows. */
    public TimelineScene layout(TimelineModel model, ViewSpec view) {
        Viewport viewport = view.viewport();
        Folds folds = view.folds();
        Emphasis emphasis = view.emphasis();
        double gutter = viewport.gutter();
        Box plot = new Box(gutter, LayoutOptions.AXIS_HEIGHT, viewport.plotWidth(),
                Math.max(1, viewport.height() - LayoutOptions.AXIS_HEIGHT));
        TimeScale scale = viewport.scale(folds);
        Prepared ready = prepare(model, folds, plot);
        int level = ZoomLevel.of(scale.pxPerMs());
        LanePlan[] plans = ready.planner().plan(level);
        SceneBuilder scene = new SceneBuilder();
        LaneArtist artist = new LaneArtist(model, ready.texts(), scale, plot, ready.rowHeight(),
                emphasis, scene);
        int lanes = plans.length;
        LaneShape[] shapes = new LaneShape[lanes];
        int[][] extra = new int[lanes][];
        double[] rowHeights = new double[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            shapes[lane] = ready.planner().shape(lane, level);
            extra[lane] = artist.extraRows(lane, plans[lane], shapes[lane]);
            rowHeights[lane] = (plans[lane].rows() + RowPacking.count(extra[lane])) * ready.rowHeight()
                    + (plans[lane].crowd() ? Sizes.CROWD_HEIGHT : 0);
        }
        double padding = padding(rowHeights, ready.leastHeights(), plot.height());
        double[] heights = heights(rowHeights, ready.leastHeights(), padding);
        double content = Arrays.stream(heights).sum();
        double surplus = lanes == 0 ? 0 : Math.max(0, plot.height() - content) / lanes;
        double scrollY = Math.clamp(viewport.scrollY(), 0, Math.max(0, content - plot.height()));
        List<LaneCount> counts = new ArrayList<>(lanes);
        double y = plot.y() - scrollY;
        for (int lane = 0; lane < lanes; lane++) {
            double top = Math.round(y);
            double height = Math.round(y + heights[lane] + surplus) - top;
            headers.draw(model.lanes().get(lane), lane, new LaneStack.Slot(lane, top - plot.y() + scrollY, height,
                    plans[lane].rows(), plans[lane].crowd(), false, padding), top, ready.rowHeight(), plot, scene);
            counts.add(artist.draw(lane, plans[lane], shapes[lane], extra[lane],
                    top + padding, height - 2 * padding));
            y += heights[lane] + surplus;
        }
        axis.draw(scale, plot, scene);
        return new TimelineScene(viewport.width(), viewport.height(), scene.layers(plot), plot, scale,
                plot.y() + content, scrollY, counts, scene.places());
    }

    /** What is kept free above and below rows: less than usual where that spares scrolling. */
    private static double padding(double[] rowHeights, List<Double> least, double available) {
        for (double padding = Sizes.LANE_PADDING; padding >= Sizes.LEAST_PADDING; padding--) {
            if (Arrays.stream(heights(rowHeights, least, padding)).sum() <= available) {
                return padding;
            }
        }
        return Sizes.LANE_PADDING;
    }

    private static double[] heights(double[] rowHeights, List<Double> least, double padding) {
        double[] heights = new double[rowHeights.length];
        for (int lane = 0; lane < heights.length; lane++) {
            heights[lane] = Math.max(least.get(lane), rowHeights[lane] + 2 * padding);
        }
        return heights;
    }

    private Prepared prepare(TimelineModel model, Folds folds, Box plot) {
        Prepared last = prepared;
        if (last != null && last.model() == model && Objects.equals(last.folds(), folds)
                && last.plot().equals(plot)) {
            return last;
        }
        EventTexts texts = last != null && last.model() == model ? last.texts()
                : new EventTexts(model, measure, options);
        List<Double> least = model.lanes().stream().map(lane -> headers.height(lane, plot.x())).toList();
        double rowHeight = options.density().rowHeight();
        Planner planner = planner(model, folds, texts, least, plot, rowHeight);
        double home = model.home(plot.right(), plot.bottom(), folds).scale(folds).pxPerMs();
        if (!planner.holdsAll(ZoomLevel.of(home))) {
            rowHeight = Math.min(rowHeight, LayoutOptions.Density.COMPACT.rowHeight());
            planner = planner(model, folds, texts, least, plot, rowHeight);
        }
        Prepared next = new Prepared(model, folds, plot, rowHeight, texts, least, planner);
        prepared = next;
        return next;
    }

    private static Planner planner(TimelineModel model, Folds folds, EventTexts texts, List<Double> leastHeights,
            Box plot, double rowHeight) {
        int[] headerRows = leastHeights.stream()
                .mapToInt(height -> (int) Math.ceil((height - 2 * Sizes.LANE_PADDING) / rowHeight)).toArray();
        int rows = (int) ((plot.height() - headerRows.length * 2 * Sizes.LANE_PADDING) / rowHeight);
        return new Planner(model, folds, texts.titleWidths(), headerRows, rows);
    }
}
