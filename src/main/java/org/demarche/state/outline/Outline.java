package org.demarche.state.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.outline.CalendarKey.Unit;
import org.demarche.timeline.TimelineModel;

/**
 * The events of a timeline in groups by year, month and day. Immutable.
 *
 * <p>An event keeps one number, whatever their count: groups are found by binary search, and their rows are made when
 * they are asked for. A list of more than {@value #LISTED} events is given in parts.
 */
public final class Outline {
    /** The most events that are listed at once. */
    static final int LISTED = 1_000;
    /** What remains of a number beside the key, for the number of the event. */
    private static final int EVENT_BITS = Long.SIZE - CalendarKey.BITS;
    private static final int MOST = 1 << EVENT_BITS;

    private final TimelineModel model;
    private final Set<QuoteId> quotes;
    /** Keys with the events' numbers in the model, in order. */
    private final long[] keys;

    private Outline(TimelineModel model, Set<QuoteId> quotes) {
        if (model.size() > MOST) {
            throw new IllegalArgumentException("an outline holds at most " + MOST + " events, not " + model.size());
        }
        this.model = model;
        this.quotes = quotes;
        keys = new long[model.size()];
        for (int number = 0; number < keys.length; number++) {
            keys[number] = entry(number);
        }
        Arrays.sort(keys);
    }

    /**
     * Groups the events of a timeline. Takes a while for very many.
     *
     * @param quotes those that are shown
     */
    public static Outline of(TimelineModel model, Set<QuoteId> quotes) {
        return new Outline(model, quotes);
    }

    /** How many events there are. */
    public int size() {
        return keys.length;
    }

    /** The dossier to which the events belong. */
    public DossierIndex index() {
        return model.index();
    }

    /** The uppermost rows: what has no known beginning, then years, with what is longer than a year between them. */
    public List<OutlineNode> roots() {
        List<OutlineNode> rows = new ArrayList<>();
        int at = end(CalendarKey.OPEN);
        if (at > 0) {
            rows.add(new OutlineNode.Group(CalendarKey.OPEN, 0, at));
        }
        while (at < keys.length) {
            CalendarKey key = keyAt(at);
            int end = end(key.unit() == Unit.LONGER ? key : CalendarKey.ofYear(key.year()));
            if (key.unit() == Unit.LONGER) {
                addEvents(at, at, end, rows);
            } else {
                rows.add(new OutlineNode.Group(CalendarKey.ofYear(key.year()), at, end));
            }
            at = end;
        }
        return rows;
    }

    /** The rows below a row, in the order of time; first those of events that no smaller unit holds. */
    public List<OutlineNode> children(OutlineNode node) {
        List<OutlineNode> rows = new ArrayList<>();
        switch (node) {
            case OutlineNode.Group group -> addGroup(group, rows);
            case OutlineNode.Part part -> addEvents(part.origin(), part.from(), part.to(), rows);
            case OutlineNode.OneEvent one -> quotesOf(one.event())
                    .forEach(quote -> rows.add(new OutlineNode.OneQuote(one.position(), quote.id())));
            case OutlineNode.OneQuote _ -> { }
        }
        return rows;
    }

    /** Where an event stands; empty where it is not shown. */
    public OptionalInt positionOf(EventId event) {
        OptionalInt number = model.numberOf(event);
        return number.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(Arrays.binarySearch(keys, entry(number.getAsInt())));
    }

    /** The event at a position. */
    public Event event(int position) {
        return model.event((int) keys[position] & MOST - 1);
    }

    /** The quotes of an event that are shown, in the dossier's order. */
    public List<Quote> quotesOf(EventId event) {
        return index().quotesOf(event).stream().filter(quote -> quotes.contains(quote.id())).toList();
    }

    private void addGroup(OutlineNode.Group group, List<OutlineNode> rows) {
        CalendarKey key = group.key();
        int at = Math.min(group.to(), firstFrom(key.number() + 1));
        addEvents(group.from(), group.from(), at, rows);
        while (at < group.to()) {
            CalendarKey inner = keyAt(at);
            CalendarKey part = key.unit() == Unit.YEAR ? CalendarKey.ofMonth(inner.year(), inner.month()) : inner;
            int end = end(part);
            rows.add(new OutlineNode.Group(part, at, end));
            at = end;
        }
    }

    private void addEvents(int origin, int from, int to, List<OutlineNode> rows) {
        if (to - from <= LISTED) {
            for (int position = from; position < to; position++) {
                rows.add(new OutlineNode.OneEvent(position, event(position).id()));
            }
            return;
        }
        int length = LISTED;
        while ((long) length * LISTED < to - from) {
            length *= LISTED;
        }
        for (long start = from; start < to; start += length) {
            rows.add(new OutlineNode.Part(origin, (int) start, (int) Math.min(to, start + length)));
        }
    }

    private long entry(int number) {
        return CalendarKey.of(model.event(number).when().date()).number() << EVENT_BITS | number;
    }

    private CalendarKey keyAt(int position) {
        return CalendarKey.ofNumber(keys[position] >> EVENT_BITS);
    }

    /** The position after the last event of a unit. */
    private int end(CalendarKey key) {
        return firstFrom(key.end());
    }

    /** The position of the first event whose key has that number or a greater one. */
    private int firstFrom(long key) {
        int found = Arrays.binarySearch(keys, key << EVENT_BITS);
        return found < 0 ? -found - 1 : found;
    }
}
