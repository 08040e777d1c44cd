package org.demarche.timeline.motion;

import org.demarche.timeline.TimeWindow;

/** A movement of the visible window as a function of time; begins where the window is, ends exactly at its goal. */
public sealed interface Motion permits WindowTransition, ZoomMotion, CoastMotion {

    /** The window so many ms after the beginning; the goal from {@link #duration()} on. */
    TimeWindow at(double ms);

    /** How long it takes, in ms; 0 when there is nowhere to go. */
    double duration();

    /** Where it ends. */
    TimeWindow goal();
}
