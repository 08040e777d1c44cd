package org.demarche.ui.timeline;

import java.util.Objects;
import java.util.Optional;
import org.demarche.model.id.EventId;
import org.demarche.state.Workspace;
import org.demarche.timeline.Navigation;

/** What the keys do to the timeline. */
final class KeyActions implements TimelineKeys.Target {
    /** A page, as a part of the view. */
    private static final double PAGE = 0.8;
    /** A small step, as a part of the view. */
    private static final double NUDGE = 0.1;

    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final Travel travel;
    private final TimelineGestures gestures;
    private final TimelineView view;

    KeyActions(Workspace workspace, TimelineCanvas canvas, Travel travel, TimelineGestures gestures,
            TimelineView view) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.travel = travel;
        this.gestures = gestures;
        this.view = view;
    }

    @Override
    public void walk(TimelineKeys.Step step) {
        Navigation navigation = new Navigation(canvas.content().model(), workspace.view().arrangement());
        EventId at = workspace.focus().event();
        boolean nowhere = at == null || canvas.content().model().numberOf(at).isEmpty();
        Optional<EventId> next = switch (step) {
            case FIRST -> navigation.first();
            case LAST -> navigation.last();
            case Object _ when at == null || nowhere -> navigation.nearest(travel.goal().window().middle());
            case NEXT -> navigation.next(at);
            case PREVIOUS -> navigation.previous(at);
            case ABOVE -> navigation.above(at);
            case BELOW -> navigation.below(at);
        };
        next.filter(id -> !Objects.equals(id, at)).ifPresent(workspace::select);
    }

    @Override
    public void open() {
        view.open();
    }

    @Override
    public void zoom(boolean in) {
        if (in) {
            view.zoomIn();
        } else {
            view.zoomOut();
        }
    }

    @Override
    public void page(int direction) {
        travel.page(direction * PAGE);
    }

    @Override
    public void nudge(int direction) {
        travel.page(direction * NUDGE);
    }

    @Override
    public void fit() {
        view.fit();
    }

    @Override
    public void press() {
        travel.haltCoasting();
    }

    @Override
    public void leave() {
        if (gestures.cancelRange()) {
            return;
        }
        if (view.legendShownProperty().get()) {
            view.legendShownProperty().set(false);
        } else {
            workspace.clearSelection();
        }
    }
}
