package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/** Members of one lane that are drawn as one; named only when somebody asks. Confined to one thread. */
final class MemberGroup implements EventGroup {
    private final TimelineModel model;
    private final int size;
    private final Supplier<int[]> find;
    private int @Nullable [] numbers;

    /**
     * A group.
     *
     * @param size how many members {@code find} finds
     * @param find works out the numbers of the events, in any order
     */
    MemberGroup(TimelineModel model, int size, Supplier<int[]> find) {
        this.model = model;
        this.size = size;
        this.find = find;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<EventId> events() {
        return first(size);
    }

    @Override
    public List<EventId> first(int most) {
        int[] all = numbers();
        List<EventId> first = new ArrayList<>();
        for (int i = 0; i < Math.min(most, all.length); i++) {
            first.add(model.event(all[i]).id());
        }
        return List.copyOf(first);
    }

    @Override
    public boolean contains(EventId event) {
        OptionalInt number = model.numberOf(event);
        return number.isPresent() && Arrays.binarySearch(numbers(), number.getAsInt()) >= 0;
    }

    @Override
    public TimeWindow window() {
        int[] all = numbers();
        long end = Long.MIN_VALUE;
        for (int number : all) {
            end = Math.max(end, model.end(number));
        }
        return new TimeWindow(model.start(all[0]), end);
    }

    private int[] numbers() {
        int[] known = numbers;
        if (known == null) {
            known = find.get();
            Arrays.sort(known);
            numbers = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventGroup group && size == group.size() && events().equals(group.events());
    }

    @Override
    public int hashCode() {
        return size;
    }

    @Override
    public String toString() {
        return "MemberGroup" + first(8) + " of " + size;
    }
}
