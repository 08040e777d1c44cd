package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes plans of timelines; takes over from an earlier plan what is still right. */
final class TimelinePlanner {
    /** So far out that the whole content is narrower than this, no title is shown, in px. */
    private static final double LEAST_CONTENT = 64;
    /** No view is wider than this, in px. */
    private static final double WIDEST = 20_000;
    /** No lane asks for more rows than this. */
    private static final int MOST_ROWS = 100;

    private final TextMeasure measure;
    private final LayoutOptions options;
    private final HeaderArtist headers;

    TimelinePlanner(TextMeasure measure, LayoutOptions options) {
        this.measure = measure;
        this.options = options;
        headers = new HeaderArtist(measure, options);
    }

    /**
     * Plans a timeline.
     *
     * @param before of which parts may be used again
     * @param step is called before each step; may throw to give up
     */
    TimelinePlan plan(TimelineModel model, ViewSpec view, @Nullable TimelinePlan before, Runnable step) {
        EventTexts texts = before != null && before.model() == model ? before.texts()
                : new EventTexts(model, measure, options);
        TimelinePlan same = before != null && before.model() == model && before.folds().equals(view.folds())
                ? before : null;
        int count = model.lanes().size();
        List<Footprints> footprints = new ArrayList<>(count);
        List<Density> densities = new ArrayList<>(count);
        for (int lane = 0; lane < count; lane++) {
            step.run();
            footprints.add(new Footprints(model.content(), model.lane(lane).spans(), texts.planned(), view.folds()));
            densities.add(same == null ? Density.of(model.lane(lane), view.folds())
                    : same.titles(lane).density());
        }
        double rowHeight = options.density().rowHeight();
        double home = home(model, view);
        LaneStack stack = stack(model, view, footprints, home, rowHeight);
        if (!stack.holdsAll()) {
            rowHeight = Math.min(rowHeight, LayoutOptions.Density.COMPACT.rowHeight());
            stack = stack(model, view, footprints, home, rowHeight);
        }
        int[] rows = new int[count];
        for (LaneStack.Slot slot : stack.slots()) {
            rows[slot.lane()] = rows(slot, rowHeight);
        }
        // Lanes are planned independently of each other, and a large one takes some tenths of a second.
        List<LaneTitles> titles = IntStream.range(0, count).parallel().mapToObj(lane -> {
            step.run();
            return same != null && same.home() == home && same.titles(lane).rows() == rows[lane] ? same.titles(lane)
                    : new LaneTitles(model.lane(lane), footprints.get(lane),
                            plan(model, footprints.get(lane), rows[lane], home, view.folds()), densities.get(lane),
                            model.content().start());
        }).toList();
        return new TimelinePlan(model, view, home, rowHeight, texts, stack, titles);
    }

    /** The rows of titles that a lane has room for; cards use those that titles do not need. */
    private static int rows(LaneStack.Slot slot, double rowHeight) {
        if (slot.collapsed()) {
            return 0;
        }
        return Math.clamp(rowsIn(slot, slot.crowd(), rowHeight), slot.rows(), MOST_ROWS);
    }

    /** The rows that fit into a lane, beside a strip of clusters or without one. */
    static int rowsIn(LaneStack.Slot slot, boolean strip, double rowHeight) {
        double room = slot.height() - 2 * slot.padding() - (strip ? Sizes.CROWD_HEIGHT : 0);
        return (int) ((room + 0.5) / rowHeight);
    }

    /** The scale that is planned for first: that of a picture, else that at which the whole timeline fills the view. */
    double home(TimelineModel model, ViewSpec view) {
        Viewport viewport = view.viewport();
        if (options.still()) {
            return viewport.scale(view.folds()).pxPerMs();
        }
        return model.home(viewport.width(), viewport.height(), view.folds()).scale(view.folds()).pxPerMs();
    }

    private TitlePlan plan(TimelineModel model, Footprints footprints, int rows, double home, Folds folds) {
        if (options.still()) {
            return TitlePlanner.plan(footprints, rows, home, home);
        }
        long open = folds.openTime(model.content().end()) - folds.openTime(model.content().start());
        double nearest = WIDEST / TimeScale.SHORTEST;
        double farthest = Math.min(home, LEAST_CONTENT / Math.max(1, open));
        return TitlePlanner.plan(footprints, rows, farthest, home, nearest);
    }

    /** How tall such a view may be; its own height does not count. */
    Heights heights(TimelineModel model, ViewSpec view) {
        TitleShapes titles = new EventTexts(model, measure, options).planned();
        List<Footprints> footprints = new ArrayList<>();
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            footprints.add(new Footprints(model.content(), model.lane(lane).spans(), titles, view.folds()));
        }
        return Heights.of(needs(model, view, footprints, home(model, view)), view.arrangement(), options.density());
    }

    private LaneStack stack(TimelineModel model, ViewSpec view, List<Footprints> footprints, double home,
            double rowHeight) {
        return LaneStack.of(needs(model, view, footprints, home), view.arrangement(),
                view.viewport().height() - LayoutOptions.AXIS_HEIGHT, rowHeight);
    }

    private List<LaneStack.Need> needs(TimelineModel model, ViewSpec view, List<Footprints> footprints, double home) {
        List<LaneStack.Need> needs = new ArrayList<>(footprints.size());
        for (int lane = 0; lane < footprints.size(); lane++) {
            Lane shown = model.lanes().get(lane);
            int rows = rowsNeeded(footprints.get(lane), home);
            needs.add(new LaneStack.Need(shown.key(), Math.min(rows, MOST_ROWS), rows > MOST_ROWS,
                    headers.height(shown, view.viewport().gutter())));
        }
        return needs;
    }

    /** The most titles that stand at one place at a scale. */
    private static int rowsNeeded(Footprints footprints, double scale) {
        int size = footprints.size();
        double[] left = new double[size];
        double[] right = new double[size];
        for (int member = 0; member < size; member++) {
            left[member] = footprints.left(member, false, scale);
            right[member] = footprints.right(member, false, scale);
        }
        Arrays.sort(left);
        return RowPacking.rowsNeeded(left, right);
    }
}
