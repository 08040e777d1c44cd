package org.demarche.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
 * @param rows of titles that lanes were given by hand, at least 1 each
 */
public record LaneArrangement(List<String> order, Set<String> collapsed, Map<String, Integer> rows) {
    /** Nothing was arranged by hand. */
    public static final LaneArrangement NONE = new LaneArrangement(List.of(), Set.of(), Map.of());

    public LaneArrangement {
        order = List.copyOf(order);
        collapsed = Set.copyOf(collapsed);
        rows = Map.copyOf(rows);
    }

    /** The same with all lanes in this order. */
    public LaneArrangement withOrder(List<String> keys) {
        return new LaneArrangement(keys, collapsed, rows);
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

    /** The same with one lane given so many rows of titles. */
    public LaneArrangement withRows(String key, int count) {
        Map<String, Integer> next = new HashMap<>(rows);
        next.put(key, Math.max(1, count));
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
