package org.demarche.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.id.EventId;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.SceneItem.Line;
import org.demarche.timeline.SceneItem.Reason;
import org.demarche.timeline.TimelineScene.LaneCount;
import org.demarche.timeline.TimelineScene.Layer;

/**
 * Turns a timeline and a view of it into a scene.
 *
 * <p>Equal arguments give equal scenes. An instance keeps what it worked out for the last model, so that panning is
 * cheap; it is confined to one thread.
 */
public final class TimelineLayout {
    private static final double MARK_RADIUS = 5;
    private static final double GAP = 5;
    private static final double LANE_PADDING = 6;

    private final TextMeasure measure;
    private final LayoutOptions options;

    public TimelineLayout(TextMeasure measure, LayoutOptions options) {
        this.measure = measure;
        this.options = options;
    }

    /** Lays out what a viewport shows. */
    public TimelineScene layout(TimelineModel model, Viewport viewport, Folds folds, Emphasis emphasis) {
        double gutter = viewport.gutter();
        double axis = LayoutOptions.AXIS_HEIGHT;
        TimeScale scale = viewport.scale(folds);
        Box plot = new Box(gutter, axis, viewport.plotWidth(), Math.max(1, viewport.height() - axis));
        TextStyle style = new TextStyle(options.density().textSize(), TextStyle.Weight.REGULAR);
        double rowHeight = options.density().rowHeight();
        List<SceneItem> body = new ArrayList<>();
        List<SceneItem> headers = new ArrayList<>();
        List<LaneCount> counts = new ArrayList<>();
        Map<EventId, Box> places = new HashMap<>();
        TextStyle title = new TextStyle(13, TextStyle.Weight.SEMI_BOLD);

        List<List<double[]>> rowsOfLanes = new ArrayList<>();
        double content = 0;
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            List<double[]> rows = rows(model, lane, scale, style);
            rowsOfLanes.add(rows);
            content += Math.max(1, countRows(rows)) * rowHeight + 2 * LANE_PADDING;
        }
        double surplus = model.lanes().isEmpty() ? 0
                : Math.max(0, plot.height() - content) / model.lanes().size();
        double scroll = Math.clamp(viewport.scrollY(), 0, Math.max(0, content - plot.height()));
        double y = axis - scroll;
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            Lane info = model.lanes().get(lane);
            List<double[]> rows = rowsOfLanes.get(lane);
            double height = Math.max(1, countRows(rows)) * rowHeight + 2 * LANE_PADDING + surplus;
            body.add(new SceneItem.LaneBand(new Box(plot.x(), y, plot.width(), height), lane % 2 == 1));
            body.add(new SceneItem.Rule(new Box(plot.x(), y + height - 1, plot.width(), 1), Line.LANE_BORDER));
            headers.add(new SceneItem.LaneHeader(new Box(0, y, gutter, height), info.tone(), lane % 2 == 1,
                    info.key()));
            headers.add(new SceneItem.Label(new Box(14, y + 8, gutter - 20, 16), y + 21, info.title(), title,
                    Ink.STRONG, info.tone(), null));
            int drawn = 0;
            int[] members = model.members(lane);
            for (int i = 0; i < members.length; i++) {
                int number = members[i];
                EventExtent extent = model.extent(number);
                if (!extent.window().intersects(scale.window())) {
                    continue;
                }
                drawn++;
                double top = y + LANE_PADDING + rows.get(i)[0] * rowHeight;
                EventId id = model.events().get(number).id();
                Box box = draw(model, number, plot.x() + scale.x(extent.window().start()),
                        plot.x() + scale.x(extent.window().end()), top, style, emphasis, body);
                places.merge(id, box, Box::union);
            }
            counts.add(new LaneCount(info.key(), drawn, drawn));
            y += height;
        }
        List<SceneItem> axisItems = axis(scale, plot, viewport.width());
        return new TimelineScene(viewport.width(), viewport.height(),
                List.of(new Layer(plot, body), new Layer(new Box(0, axis, gutter, plot.height()), headers),
                        new Layer(new Box(0, 0, viewport.width(), axis), axisItems)),
                plot, scale, axis + content, scroll, counts, places);
    }

    private static int countRows(List<double[]> rows) {
        return (int) rows.stream().mapToDouble(r -> r[0] + 1).max().orElse(0);
    }

    private List<double[]> rows(TimelineModel model, int lane, TimeScale scale, TextStyle style) {
        List<double[]> rows = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int number : model.members(lane)) {
            double from = scale.x(model.start(number)) - MARK_RADIUS;
            double to = Math.max(scale.x(model.end(number)), from + 2 * MARK_RADIUS) + 2 * GAP
                    + measure.width(model.events().get(number).title(), style);
            int row = 0;
            while (row < ends.size() && ends.get(row) > from) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(to);
            } else {
                ends.set(row, to);
            }
            rows.add(new double[] {row});
        }
        return rows;
    }

    private Box draw(TimelineModel model, int number, double from, double to, double top, TextStyle style,
            Emphasis emphasis, List<SceneItem> items) {
        EventId id = model.events().get(number).id();
        String text = model.events().get(number).title();
        EventExtent extent = model.extent(number);
        int tone = model.tone(number);
        double rowHeight = options.density().rowHeight();
        double middle = top + rowHeight / 2;
        Box body;
        if (extent.form() == EventExtent.Form.SPAN) {
            body = new Box(from, middle - 4, Math.max(2, to - from), 8);
            items.add(new SceneItem.Span(body, tone, extent.start() == EventExtent.Edge.SOFT ? 16 : 0,
                    extent.end() == EventExtent.Edge.SOFT ? 16 : 0, extent.start() == EventExtent.Edge.OPEN,
                    extent.end() == EventExtent.Edge.OPEN, extent.uncertain(), id));
        } else {
            double x = (from + to) / 2;
            body = new Box(x - MARK_RADIUS, middle - MARK_RADIUS, 2 * MARK_RADIUS, 2 * MARK_RADIUS);
            if (to - from > 4 * MARK_RADIUS) {
                items.add(new SceneItem.Bracket(new Box(from, top + 2, to - from, rowHeight - 4), tone, false,
                        false, false, List.of(), id));
            }
            items.add(new SceneItem.Mark(body, MarkShape.of(tone), tone,
                    extent.form() != EventExtent.Form.POINT, extent.approximate(), id));
        }
        Box label = new Box(Math.max(body.right(), to) + GAP, top, measure.width(text, style), rowHeight);
        Box all = body.union(label);
        if (emphasis.selected().contains(id)) {
            items.add(new SceneItem.Halo(all.grown(2), Reason.SELECTED));
        }
        items.add(new SceneItem.Label(label, middle + style.middleToBaseline(), text, style, Ink.NORMAL, tone, id));
        return all;
    }

    private List<SceneItem> axis(TimeScale scale, Box plot, double width) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new SceneItem.AxisBand(new Box(0, 0, width, LayoutOptions.AXIS_HEIGHT)));
        Ticks ticks = Ticks.of(scale, options.locale());
        row(ticks.major(), scale, plot, 16, new TextStyle(12, TextStyle.Weight.SEMI_BOLD), Ink.STRONG, items);
        row(ticks.minor(), scale, plot, 34, new TextStyle(11, TextStyle.Weight.REGULAR), Ink.QUIET, items);
        return items;
    }

    private void row(List<Tick> ticks, TimeScale scale, Box plot, double baseline, TextStyle style, Ink ink,
            List<SceneItem> items) {
        double taken = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = Math.max(plot.x(), plot.x() + scale.x(tick.ms())) + 4;
            double width = measure.width(tick.label(), style);
            if (x > taken && x + width < plot.x() + scale.x(tick.end())) {
                items.add(new SceneItem.Label(new Box(x, baseline - 12, width, 16), baseline, tick.label(), style, ink,
                        SceneItem.NO_TONE, null));
                taken = x + width + 4;
            }
        }
    }
}
