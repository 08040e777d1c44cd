package org.demarche.ui.timeline;

import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.paint.TimelinePainter;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.TimelineContent;
import org.demarche.timeline.Hit;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.demarche.work.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Draws a timeline as large as it is, once per pulse when something changed, and answers what lies where.
 *
 * <p>What it is asked is the scene that it draws.
 */
final class TimelineCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final Planning planning;
    private TimelineContent content;
    private TimeWindow window;
    private Palette palette;
    private Set<EventId> hits = Set.of();
    private @Nullable EventId hover;
    private @Nullable LaneArrangement preview;
    private double enlargement = 1;
    private @Nullable TimelineScene scene;
    private @Nullable TimelineScene painted;
    private @Nullable TimelineAccess access;
    private Runnable onPainted = () -> { };

    TimelineCanvas(TimelineContent content, TimeWindow window, Palette palette, TaskRunner runner) {
        planning = new Planning(runner, this::refresh);
        this.content = content;
        this.window = window;
        this.palette = palette;
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
        setMinSize(160, 120);
    }

    /** Lets assistive technology find the events. */
    TimelineAccess accessTo(Workspace workspace) {
        TimelineAccess made = new TimelineAccess(this, getChildren(), workspace);
        access = made;
        return made;
    }

    /** Is called after each painting, within the pass of layout: it must not change what is painted. */
    void setOnPainted(Runnable action) {
        onPainted = action;
    }

    void setContent(TimelineContent next) {
        content = next;
        refresh();
    }

    void setWindow(TimeWindow next) {
        if (!next.equals(window)) {
            window = next;
            refresh();
        }
    }

    void setPalette(Palette next) {
        palette = next;
        refresh();
    }

    /**
     * Draws everything larger, with less room for it.
     *
     * @param factor px of this node for one px of the scene
     */
    void setEnlargement(double factor) {
        enlargement = factor;
        refresh();
    }

    /** How many px of this node one px of the scene takes. */
    double enlargement() {
        return enlargement;
    }

    void setHits(Set<EventId> next) {
        hits = next;
        refresh();
    }

    /** The events that a search has found. */
    Set<EventId> hits() {
        return hits;
    }

    /** Whether what is to be shown is laid out already. */
    boolean laidOut() {
        return scene != null;
    }

    void setHover(@Nullable EventId next) {
        if (next == null ? hover != null : !next.equals(hover)) {
            hover = next;
            refresh();
        }
    }

    /** Shows lanes as if they were arranged that way; null for as they are. */
    void setPreview(@Nullable LaneArrangement next) {
        if (!Objects.equals(next, preview)) {
            preview = next;
            refresh();
        }
    }

    TimelineContent content() {
        return content;
    }

    TimeWindow window() {
        return window;
    }

    /** The size and place that are seen now, in px of the scene. */
    Viewport viewport() {
        return new Viewport(window, Math.max(1, getWidth() / enlargement), Math.max(1, getHeight() / enlargement),
                content.snapshot().view().scrollY());
    }

    /** What is drawn now. */
    TimelineScene scene() {
        TimelineScene current = scene;
        Viewport viewport = viewport();
        if (current == null || current.width() != viewport.width() || current.height() != viewport.height()) {
            current = sceneAt(viewport);
            scene = current;
        }
        return current;
    }

    /** What would be drawn of another part of the timeline. */
    TimelineScene sceneAt(Viewport viewport) {
        ViewSpec view = content.view(viewport, hits, hover);
        return planning.scene(content.model(), preview == null ? view : view.withArrangement(preview));
    }

    /** What was painted at a point of the scene; asking costs no layout, however often the pointer moves. */
    Hit hit(double x, double y) {
        TimelineScene seen = painted;
        return (seen == null ? scene() : seen).hit(x, y);
    }

    private void refresh() {
        scene = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            scene = null;
        }
        if (getWidth() > 0 && getHeight() > 0) {
            painter.clear(getWidth(), getHeight(), enlargement);
            TimelineScene next = scene();
            painted = next;
            TimelinePainter.paint(next, painter, palette);
            if (access != null) {
                access.place();
            }
            onPainted.run();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = access == null ? null : access.query(attribute, parameters);
        return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (access == null || !access.execute(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
