package org.demarche.state;

import java.util.ArrayList;
import java.util.List;

/**
 * The states that were shown before and after the present one, as in a browser. Immutable.
 *
 * @param past oldest first
 * @param future nearest first
 */
public record History<T>(List<T> past, T present, List<T> future) {
    /** How many past states are kept. */
    static final int LIMIT = 500;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** A history that begins with {@code present}. */
    public static <T> History<T> startingAt(T present) {
        return new History<>(List.of(), present, List.of());
    }

    /** Goes on to {@code next}; what lay in the future is forgotten, and so is the oldest past beyond the limit. */
    public History<T> push(T next) {
        List<T> longer = new ArrayList<>(past);
        longer.add(present);
        return new History<>(longer.subList(Math.max(0, longer.size() - LIMIT), longer.size()), next, List.of());
    }

    /** Changes the present state without a step. */
    public History<T> replace(T present) {
        return new History<>(past, present, future);
    }

    public boolean canGoBack() {
        return !past.isEmpty();
    }

    public boolean canGoForward() {
        return !future.isEmpty();
    }

    /** One step back, or this where there is no past. */
    public History<T> back() {
        if (past.isEmpty()) {
            return this;
        }
        List<T> later = new ArrayList<>();
        later.add(present);
        later.addAll(future);
        return new History<>(past.subList(0, past.size() - 1), past.getLast(), later);
    }

    /** One step forward, or this where there is no future. */
    public History<T> forward() {
        if (future.isEmpty()) {
            return this;
        }
        List<T> longer = new ArrayList<>(past);
        longer.add(present);
        return new History<>(longer, future.getFirst(), future.subList(1, future.size()));
    }
}
