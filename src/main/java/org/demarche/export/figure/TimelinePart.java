package org.demarche.export.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.Citations;
import org.demarche.timeline.Folds;
import org.demarche.timeline.Heights;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.SceneItem;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;

/** The timeline of one part of a figure's time, which can be laid out at different heights. */
final class TimelinePart {
    /** The height of a part without events: the axis and a little below it, in px. */
    private static final double EMPTY = 60;

    private final TimelineModel model;
    private final FigureTime.Part time;
    private final ViewSpec view;
    private final TimelineLayout layout;
    private final Heights heights;

    /**
     * The timeline of a part.
     *
     * @param all the events of the figure
     * @param arrangement of the lanes of all of it
     * @param width of the timeline, in px
     */
    TimelinePart(TimelineModel all, FigureTime.Part time, FigureView view, Folds folds, LaneArrangement arrangement,
            double width, Citations citations, TextMeasure measure) {
        this.time = time;
        model = TimelineModel.of(all.index(), inside(all, time)::contains, view.lanes());
        this.view = new ViewSpec(new Viewport(time.shown(), width, EMPTY, 0), folds, arrangement, view.overlays(),
                view.emphasis());
        layout = new TimelineLayout(measure, options(citations));
        heights = model.size() == 0 ? new Heights(EMPTY, EMPTY) : layout.heights(model, this.view);
    }

    /** How timelines of figures are laid out. */
    static LayoutOptions options(Citations citations) {
        return LayoutOptions.PICTURE.withCitations(citations);
    }

    private static Set<Event> inside(TimelineModel all, FigureTime.Part time) {
        Set<Event> inside = new HashSet<>();
        for (int number = 0; number < all.size(); number++) {
            if (all.extent(number).window().intersects(time.own())) {
                inside.add(all.event(number));
            }
        }
        return inside;
    }

    private TimelineScene layout(double height) {
        return layout.layout(model, new ViewSpec(view.viewport().withSize(view.viewport().width(), height),
                view.folds(), view.arrangement(), view.overlays(), view.emphasis()));
    }

    /** The height below which something would be cut off, in px. */
    double least() {
        return heights.least();
    }

    /** The height at which every title has a row, in px. */
    double full() {
        return heights.full();
    }

    /** The part of the time. */
    FigureTime.Part time() {
        return time;
    }

    /**
     * Lays it out.
     *
     * @param name of its region
     * @param height in px; more where it needs more
     */
    Laid at(double height, String name) {
        TimelineScene scene = layout(Math.floor(height));
        return new Laid(name,
                scene.contentHeight() > scene.height() ? layout(Math.ceil(scene.contentHeight())) : scene);
    }

    /**
     * A timeline of some height.
     *
     * @param name of its region
     */
    record Laid(String name, TimelineScene scene) implements Block {
        @Override
        public double height() {
            return scene.height();
        }

        /** The events of which whole titles can be read, with their numbers where they have any. */
        Set<EventId> titled(TimelineModel model, Citations citations) {
            List<SceneItem> items = scene.layers().stream().flatMap(layer -> layer.items().stream()).toList();
            Set<EventId> cited = new HashSet<>();
            for (SceneItem item : items) {
                if (item instanceof SceneItem.Citation citation) {
                    cited.add(citation.event());
                }
            }
            Set<EventId> titled = new HashSet<>();
            for (SceneItem item : items) {
                if (item instanceof SceneItem.Label label && label.event() != null
                        && (citations.of(label.event()).isEmpty() || cited.contains(label.event()))
                        && model.index().event(label.event()).orElseThrow().title().length() <= label.text().length()
                        && label.text().startsWith(model.index().event(label.event()).orElseThrow().title())) {
                    titled.add(label.event());
                }
            }
            return titled;
        }

        @Override
        public void paint(Painter painter, Palette palette) {
            painter.begin(new Part.Region(name));
            TimelinePainter.paint(scene, painter, palette);
            painter.fillRect(0, 0, scene.width(), 1, palette.rule());
            painter.fillRect(scene.width() - 1, 0, 1, scene.height(), palette.rule());
            painter.end();
        }
    }
}
