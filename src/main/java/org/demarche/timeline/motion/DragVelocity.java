package org.demarche.timeline.motion;

import java.util.ArrayDeque;
import java.util.Deque;

/** Measures how fast a hand moves at the end of a drag. Times are in ms from any fixed moment on. */
public final class DragVelocity {
    /** Only the last so many ms of a drag tell how it was let go. */
    static final double MEMORY = 80;
    /** Events that come in a burst are not closer together than a frame, in ms. */
    private static final double SHORTEST = 16;

    private record Place(double ms, double x) {}

    private final Deque<Place> places = new ArrayDeque<>();

    /** The hand is at an x; times do not run backwards. */
    public void add(double ms, double x) {
        places.addLast(new Place(ms, x));
        forget(ms);
    }

    /** The velocity at a time, in px per ms; 0 for a hand that had come to rest. */
    public double at(double ms) {
        forget(ms);
        if (places.size() < 2) {
            return 0;
        }
        Place first = places.getFirst();
        return (places.getLast().x() - first.x()) / Math.max(SHORTEST, ms - first.ms());
    }

    private void forget(double now) {
        while (!places.isEmpty() && places.getFirst().ms() < now - MEMORY) {
            places.removeFirst();
        }
    }
}
