package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a researcher has arranged the lanes by hand. Lanes are named by their keys; keys of lanes that are not shown do
 * no harm.
 *
 * @param order of lanes from top to bottom; lanes that it does not name follow in their usual order
 * @param collapsed lanes shown as a single strip
 * @param rows of titles that lanes were given by hand, from 1 to {@value #MOST_ROWS}
 */
public record LaneArrangement(List<String> order, Set<String> collapsed, Map<String, Integer> rows) {
    /** Nothing was arranged by hand. */
    public static final LaneArrangement NONE = new LaneArrangement(List.of(), Set.of(), Map.of());
    /** No lane is given more rows than this by hand. */
    public static final int MOST_ROWS = 100;

    public LaneArrangement {
        order = List.copyOf(order);
        collapsed = Set.copyOf(collapsed);
        rows = Map.copyOf(rows);
    }

    /** The same with all lanes in this order. */
    public LaneArrangement withOrder(List<String> keys) {
        return new LaneArrangement(keys, collapsed, rows);
    }

    /**
     * The same with one lane at another place.
     *
     * @param keys of the lanes that are shown, in their usual order
     * @param place of the lane among them when it has moved; 0 is the uppermost
     */
    public LaneArrangement withMoved(List<String> keys, String key, int place) {
        Set<String> named = new LinkedHashSet<>(order);
        named.addAll(keys);
        List<String> all = new ArrayList<>(named);
        List<String> shown = new ArrayList<>(all);
        shown.retainAll(Set.copyOf(keys));
        if (shown.indexOf(key) == Math.clamp(place, 0, keys.size() - 1)) {
            return this;
        }
        shown.remove(key);
        all.remove(key);
        // Lanes that are not shown now keep their places beside those that are.
        int at = place < shown.size() ? all.indexOf(shown.get(Math.max(0, place)))
                : shown.isEmpty() ? 0 : all.indexOf(shown.getLast()) + 1;
        all.add(at, key);
        return new LaneArrangement(all, collapsed, rows);
    }

    /** The same with one lane collapsed or opened. */
    public LaneArrangement withCollapsed(String key, boolean nowCollapsed) {
        Set<String> next = new HashSet<>(collapsed);
        if (nowCollapsed) {
            next.add(key);
        } else {
            next.remove(key);
        }
        return new LaneArrangement(order, next, rows);
    }

    /** The same with one lane opened where it is collapsed, and collapsed where it is open. */
    public LaneArrangement withToggled(String key) {
        return withCollapsed(key, !collapsed.contains(key));
    }

    /** The same with all these lanes collapsed. */
    public LaneArrangement withAllCollapsed(Collection<String> keys) {
        Set<String> next = new HashSet<>(collapsed);
        next.addAll(keys);
        return new LaneArrangement(order, next, rows);
    }

    /** The same with no lane collapsed. */
    public LaneArrangement withAllOpen() {
        return new LaneArrangement(order, Set.of(), rows);
    }

    /** The same with one lane given so many rows of titles. */
    public LaneArrangement withRows(String key, int count) {
        Map<String, Integer> next = new HashMap<>(rows);
        next.put(key, Math.clamp(count, 1, MOST_ROWS));
        return new LaneArrangement(order, collapsed, next);
    }

    /** The same with one lane as tall as it is by itself. */
    public LaneArrangement withOwnRows(String key) {
        Map<String, Integer> next = new HashMap<>(rows);
        next.remove(key);
        return new LaneArrangement(order, collapsed, next);
    }

    /**
     * The order in which lanes are shown.
     *
     * @param keys of the lanes in their usual order
     * @return the place of each among {@code keys}, from top to bottom
     */
    public int[] arranged(List<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(key -> places.putIfAbsent(key, places.size()));
        return IntStream.range(0, keys.size()).boxed()
                .sorted(Comparator.comparingInt(i -> places.getOrDefault(keys.get(i), places.size())))
                .mapToInt(Integer::intValue).toArray();
    }
}
