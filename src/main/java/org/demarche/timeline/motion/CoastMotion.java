package org.demarche.timeline.motion;

import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;

/** Pans on with inertia after a drag; immutable. */
public final class CoastMotion implements Motion {
    private final TimeScale from;
    private final Inertia inertia;
    private final TimeWindow goal;

    /** Moves on from a scale; everything drawn moves right when the velocity is above 0. */
    public CoastMotion(TimeScale from, Inertia inertia) {
        this.from = from;
        this.inertia = inertia;
        goal = from.pannedBy(inertia.distance()).window();
    }

    @Override
    public TimeWindow at(double ms) {
        return ms >= duration() ? goal : from.pannedBy(inertia.distanceAt(ms)).window();
    }

    @Override
    public double duration() {
        return inertia.duration();
    }

    @Override
    public TimeWindow goal() {
        return goal;
    }
}
