package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.id.EventId;
import org.demarche.timeline.LaneStack.Slot;
import org.demarche.timeline.TimelineScene.LaneCount;
import org.jspecify.annotations.Nullable;

/**
 * Turns a timeline and a view of it into a scene.
 *
 * <p>Equal arguments give equal scenes. A scene takes time in proportion to what it shows, once there is a plan; a plan
 * takes time in proportion to the timeline, and an instance keeps the last one. Confined to one thread.
 */
public final class TimelineLayout {
    /** In a lane where more hits than this are found, their titles would be all that there is. */
    private static final int MOST_HITS = 240;
    /** With more lanes than this, those out of sight are not asked for rows of their own. */
    private static final int MANY_LANES = 100;

    private static final String EMPTY = "No event here. The Home key shows all events.";

    private final TextMeasure measure;
    private final LayoutOptions options;
    private final TimelinePlanner planner;
    private final HeaderArtist headers;
    private final AxisArtist axis;
    private @Nullable TimelinePlan last;

    public TimelineLayout(TextMeasure measure, LayoutOptions options) {
        this.measure = measure;
        this.options = options;
        planner = new TimelinePlanner(measure, options);
        headers = new HeaderArtist(measure, options);
        axis = new AxisArtist(measure, options.locale());
    }

    /** Lays out what a view shows, after planning where that is needed. */
    public TimelineScene layout(TimelineModel model, ViewSpec view) {
        return layout(plan(model, view), view);
    }

    /** The plan for such views of a timeline. */
    public TimelinePlan plan(TimelineModel model, ViewSpec view) {
        TimelinePlan plan = last;
        if (plan == null || !plan.suits(model, view) || plan.home() != planner.home(model, view)) {
            plan = plan(model, view, plan, () -> { });
            last = plan;
        }
        return plan;
    }

    /** How tall such a view may be; its own height does not count. */
    public Heights heights(TimelineModel model, ViewSpec view) {
        return planner.heights(model, view);
    }

    /**
     * Makes a plan.
     *
     * @param before of which parts may be used again
     * @param lane is called before each lane; may throw to give up
     */
    public TimelinePlan plan(TimelineModel model, ViewSpec view, @Nullable TimelinePlan before, Runnable lane) {
        return planner.plan(model, view, before, lane);
    }

    /** Lays out what a view shows, by a plan that was made for another size or other lanes where need be. */
    public TimelineScene layout(TimelinePlan plan, ViewSpec view) {
        return new Drawing(plan, view).scene();
    }

    /** The laying out of one scene. */
    private final class Drawing {
        private final TimelinePlan plan;
        private final TimelineModel model;
        private final ViewSpec view;
        private final Box plot;
        private final TimeScale scale;
        private final SceneBuilder scene = new SceneBuilder();
        private final int[] selected;
        private final int[] hits;

        Drawing(TimelinePlan plan, ViewSpec view) {
            this.plan = plan;
            this.model = plan.model();
            this.view = view;
            Viewport viewport = view.viewport();
            plot = new Box(viewport.gutter(), LayoutOptions.AXIS_HEIGHT, viewport.plotWidth(),
                    Math.max(1, viewport.height() - LayoutOptions.AXIS_HEIGHT));
            scale = viewport.scale(plan.folds());
            selected = numbers(view.emphasis().selected());
            hits = numbers(view.emphasis().hits());
        }

        private int[] numbers(Set<EventId> events) {
            return events.stream().map(model::numberOf).filter(n -> n.isPresent())
                    .mapToInt(n -> n.getAsInt()).sorted().toArray();
        }

        TimelineScene scene() {
            LaneStack stack = plan.stack();
            Map<Integer, DemandedTitles> demanded = new HashMap<>();
            boolean few = stack.slots().size() <= MANY_LANES;
            double wanted = view.viewport().scrollY();
            double first = Math.clamp(wanted, 0, Math.max(0, stack.contentHeight() - plot.height()));
            for (Slot slot : few ? stack.slots() : stack.between(first, first + plot.height())) {
                demanded.put(slot.lane(), demanded(slot));
            }
            double extra = demanded.values().stream().mapToInt(DemandedTitles::extraRows).sum() * plan.rowHeight();
            double content = stack.contentHeight() + extra;
            double scrollY = Math.clamp(wanted, 0, Math.max(0, content - plot.height()));
            LaneArtist artist = new LaneArtist(model, plan.texts(), scale, plot, plan.rowHeight(), view.emphasis(),
                    scene);
            DensityArtist density = new DensityArtist(scale, plot, scene);
            int most = 0;
            for (int lane = 0; lane < model.lanes().size(); lane++) {
                most = Math.max(most, density.most(plan.titles(lane).density()));
            }
            List<LaneCount> counts = new ArrayList<>();
            double[] strips = new double[model.lanes().size()];
            double shift = 0;
            int fromTop = 0;
            for (Slot base : stack.slots()) {
                Slot slot = taller(base, demanded.get(base.lane()));
                double top = Math.round(plot.y() - scrollY + slot.top() + shift);
                strips[slot.lane()] = top + slot.height() - slot.padding() - Sizes.CROWD_HEIGHT / 2;
                boolean inSight = top < plot.bottom() && top + slot.height() > plot.y();
                if (inSight || holdsSelected(slot)) {
                    Lane lane = model.lanes().get(slot.lane());
                    headers.draw(lane, fromTop, slot, top, plan.rowHeight(), plot, scene);
                    LaneTitles titles = plan.titles(slot.lane());
                    density.draw(titles.density(), most, lane.tone(), top, slot.height());
                    DemandedTitles rows = demanded.computeIfAbsent(slot.lane(), _ -> demanded(slot));
                    counts.add(artist.draw(titles, rows, room(slot, rows.usable(), top)));
                }
                shift += slot.height() - base.height();
                fromTop++;
            }
            new RelationArtist(model, scale, plot, view, scene.drawn(), number -> strips[laneOf(number)])
                    .draw(scene::tie);
            if (view.overlays().published()) {
                new PublicationArtist(model, scale, plot, scene.drawn()).draw(scene::tie);
            }
            if (model.size() > 0 && counts.stream().allMatch(count -> count.inRange() == 0) && nothingInRange()) {
                tellOfEmptiness();
            }
            axis.draw(scale, plot, scene);
            return new TimelineScene(view.viewport().width(), view.viewport().height(), scene.layers(plot), plot,
                    scale, plot.y() + stack.neededHeight() + extra, scrollY, counts, scene.places());
        }

        /** The first lane in which an event stands. */
        private int laneOf(int number) {
            return IntStream.range(0, model.lanes().size())
                    .filter(lane -> plan.titles(lane).lane().memberOf(number) >= 0).findFirst().orElseThrow();
        }

        /** Whether no lane, in sight or not, has an event in the window. */
        private boolean nothingInRange() {
            return IntStream.range(0, model.lanes().size())
                    .allMatch(lane -> plan.titles(lane).lane().countInRange(scale.window()) == 0);
        }

        /** Says where the way back is, for whoever has gone where nothing happened. */
        private void tellOfEmptiness() {
            TextStyle style = Sizes.small(options);
            String words = Ellipsis.fit(EMPTY, style, plot.width() - 2 * Sizes.GAP, measure);
            double width = measure.width(words, style);
            double top = plot.centerY() - Sizes.CROWD_HEIGHT / 2;
            scene.text(new SceneItem.Label(
                    new Box(plot.centerX() - width / 2, top, width, Sizes.CROWD_HEIGHT),
                    plot.centerY() + style.middleToBaseline(), words, style, SceneItem.Ink.QUIET, SceneItem.NO_TONE,
                    null));
        }

        private boolean holdsSelected(Slot slot) {
            LaneIndex lane = plan.titles(slot.lane()).lane();
            return Arrays.stream(selected).anyMatch(number -> lane.memberOf(number) >= 0);
        }

        /** A lane whose events have rows at the home zoom has no strip; farther out one takes the place of a row. */
        private int usable(Slot slot) {
            LaneTitles titles = plan.titles(slot.lane());
            return slot.crowd() || titles.complete(scale.pxPerMs()) ? titles.rows()
                    : Math.min(titles.rows(), TimelinePlanner.rowsIn(slot, true, plan.rowHeight()));
        }

        private DemandedTitles demanded(Slot slot) {
            LaneTitles titles = plan.titles(slot.lane());
            int[] found = members(hits, titles.lane());
            Ints all = new Ints();
            for (int member : members(selected, titles.lane())) {
                all.add(member);
            }
            if (found.length <= MOST_HITS) {
                for (int member : found) {
                    all.add(member);
                }
            }
            return DemandedTitles.of(Arrays.stream(all.toArray()).distinct().toArray(), titles, usable(slot),
                    scale.pxPerMs());
        }

        private static int[] members(int[] numbers, LaneIndex lane) {
            return Arrays.stream(numbers).map(lane::memberOf).filter(member -> member >= 0).toArray();
        }

        private Slot taller(Slot slot, @Nullable DemandedTitles titles) {
            return titles == null || titles.extraRows() == 0 ? slot
                    : new Slot(slot.lane(), slot.top(), slot.height() + titles.extraRows() * plan.rowHeight(),
                            slot.rows(), slot.crowd(), slot.collapsed(), slot.padding());
        }

        private LaneArtist.Room room(Slot slot, int usable, double top) {
            boolean strip = slot.crowd() || !plan.titles(slot.lane()).complete(scale.pxPerMs());
            return new LaneArtist.Room(slot.lane(), top + slot.padding(), usable, strip,
                    top + slot.height() - slot.padding() - Sizes.CROWD_HEIGHT, slot.padding());
        }
    }
}
