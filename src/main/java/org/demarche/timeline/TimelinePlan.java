package org.demarche.timeline;

import java.util.List;

/**
 * What is worked out once for a timeline, so that each view of it costs no more than what it shows: which titles are
 * shown from which zoom on, and where the lanes stand. Immutable but for remembered texts; confined to one thread at a
 * time.
 */
public final class TimelinePlan {
    private final TimelineModel model;
    private final Folds folds;
    private final LaneArrangement arrangement;
    private final double width;
    private final double height;
    private final double home;
    private final double rowHeight;
    private final EventTexts texts;
    private final LaneStack stack;
    private final List<LaneTitles> lanes;

    TimelinePlan(TimelineModel model, ViewSpec view, double home, double rowHeight, EventTexts texts, LaneStack stack,
            List<LaneTitles> lanes) {
        this.model = model;
        this.folds = view.folds();
        this.arrangement = view.arrangement();
        this.width = view.viewport().width();
        this.height = view.viewport().height();
        this.home = home;
        this.rowHeight = rowHeight;
        this.texts = texts;
        this.stack = stack;
        this.lanes = List.copyOf(lanes);
    }

    /** Whether it was made for such a view of that timeline, whatever the window. */
    public boolean suits(TimelineModel other, ViewSpec view) {
        return model == other && width == view.viewport().width() && height == view.viewport().height()
                && folds.equals(view.folds()) && arrangement.equals(view.arrangement());
    }

    /** The timeline that is planned. */
    public TimelineModel model() {
        return model;
    }

    /** The folds with which it is planned. */
    Folds folds() {
        return folds;
    }

    /** The scale at which the whole timeline fills the view, in px per ms; titles are packed best for it. */
    double home() {
        return home;
    }

    double rowHeight() {
        return rowHeight;
    }

    EventTexts texts() {
        return texts;
    }

    /** Where the lanes stand. */
    public LaneStack stack() {
        return stack;
    }

    /** The titles of a lane, by its number in the model. */
    LaneTitles titles(int lane) {
        return lanes.get(lane);
    }
}
