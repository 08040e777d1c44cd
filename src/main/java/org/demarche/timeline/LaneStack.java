package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which lanes stand where, whatever the stretch of time: the rows of titles of each lane, its height and its place from
 * the top. Immutable; equal inputs give equal stacks.
 *
 * <p>Lanes share the rows that there is room for evenly, where they want different numbers of them. Lanes that were
 * resized or collapsed by hand get exactly what was asked for; the others share what then is left over, so that the
 * stack fills the room. A stack that needs more than the room is taller.
 *
 * @param slots from top to bottom, without gaps; their tops and heights are whole px
 * @param contentHeight of all slots, in px
 * @param neededHeight what they need at least, in px
 * @param holdsAll whether every title has its row and the stack its room
 */
public record LaneStack(List<Slot> slots, double contentHeight, double neededHeight, boolean holdsAll) {
    /** The height of a collapsed lane, in px: one line of its header and a strip of clusters. */
    public static final double COLLAPSED_HEIGHT = 24;
    /** A lane has at least this many rows if it wants as many, even when the stack then scrolls. */
    private static final int LEAST_ROWS = 3;
    /** A lane has at least this many rows where that spares scrolling: one of titles and one of clusters. */
    private static final int FEWEST_ROWS = 2;

    /**
     * What a lane asks for.
     *
     * @param key of the lane
     * @param rows in which all its titles would stand
     * @param more whether it has events beyond those, which only a strip of clusters can show
     * @param header the least height of its header when it is open, in px
     */
    public record Need(String key, int rows, boolean more, double header) {
        private int wanted() {
            return more ? rows + 1 : rows;
        }
    }

    /**
     * Where a lane stands.
     *
     * @param lane its number among the lanes in their usual order
     * @param top from the first lane's top, in px
     * @param height in px
     * @param rows of titles
     * @param crowd whether a strip of clusters, {@link Sizes#CROWD_HEIGHT} px tall, lies below its rows
     * @param collapsed whether the strip is all that it shows
     * @param padding kept free above and below what it shows, in px
     */
    public record Slot(int lane, double top, double height, int rows, boolean crowd, boolean collapsed,
            double padding) {
        /** The y of its lower edge, from the first lane's top. */
        public double bottom() {
            return top + height;
        }
    }

    public LaneStack {
        slots = List.copyOf(slots);
    }

    /**
     * Stacks lanes.
     *
     * @param needs of all lanes in their usual order
     * @param room the height that there is, in px
     * @param rowHeight of a row of titles, in px
     */
    public static LaneStack of(List<Need> needs, LaneArrangement arrangement, double room, double rowHeight) {
        // A lane that is resized by hand must not make all others stand closer or looser, and so escape the hand.
        LaneArrangement own = new LaneArrangement(arrangement.order(), arrangement.collapsed(), Map.of());
        Spacing spacing = new Stacking(needs, own, room, rowHeight).spacing();
        return new Stacking(needs, arrangement, room, rowHeight).stack(spacing);
    }

    /** The lane at a height below the first lane's top; null above the first and below the last. */
    public @Nullable Slot slotAt(double y) {
        if (y < 0 || y >= contentHeight) {
            return null;
        }
        return slots.get(firstEndingBelow(y));
    }

    /** The lanes of which something lies between two heights below the first lane's top. */
    public List<Slot> between(double from, double to) {
        int first = firstEndingBelow(from);
        int end = first;
        while (end < slots.size() && slots.get(end).top() < to) {
            end++;
        }
        return slots.subList(first, end);
    }

    private int firstEndingBelow(double y) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).bottom() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * How closely lanes stand.
     *
     * @param least rows of a lane that wants as many
     * @param padding above and below what a lane shows, in px
     */
    private record Spacing(int least, double padding) {}

    /** The working out of one stack. */
    private static final class Stacking {
        private final List<Need> needs;
        private final LaneArrangement arrangement;
        private final double room;
        private final double rowHeight;
        /** Lanes that get what is their share, not what was asked for by hand. */
        private final int[] sharing;

        Stacking(List<Need> needs, LaneArrangement arrangement, double room, double rowHeight) {
            this.needs = needs;
            this.arrangement = arrangement;
            this.room = room;
            this.rowHeight = rowHeight;
            sharing = IntStream.range(0, needs.size()).filter(lane -> !collapsed(lane) && !resized(lane)).toArray();
        }

        LaneStack stack(Spacing spacing) {
            return stack(granted(spacing.least(), spacing.padding()), spacing.padding());
        }

        /** How closely lanes stand: as loosely as spares scrolling, and loosely where nothing spares it. */
        Spacing spacing() {
            if (!fits(granted(LEAST_ROWS, Sizes.LANE_PADDING), Sizes.LANE_PADDING)) {
                for (double padding = Sizes.LANE_PADDING; padding >= Sizes.LEAST_PADDING; padding--) {
                    if (fits(granted(FEWEST_ROWS, padding), padding)) {
                        return new Spacing(FEWEST_ROWS, padding);
                    }
                }
            }
            return new Spacing(LEAST_ROWS, Sizes.LANE_PADDING);
        }

        private LaneStack stack(int[] granted, double padding) {
            double surplus = Math.max(0, Math.floor(room - total(granted, padding)));
            double share = sharing.length == 0 ? 0 : Math.floor(surplus / sharing.length);
            double rest = sharing.length == 0 ? 0 : surplus - share * sharing.length;
            List<Slot> slots = new ArrayList<>(granted.length);
            double top = 0;
            boolean holdsAll = true;
            for (int lane : arrangement.arranged(needs.stream().map(Need::key).toList())) {
                double height = height(lane, granted[lane], padding);
                if (!collapsed(lane) && !resized(lane)) {
                    height += share + (rest > 0 ? 1 : 0);
                    rest--;
                }
                Slot slot = collapsed(lane)
                        ? new Slot(lane, top, height, 0, true, true, (height - Sizes.CROWD_HEIGHT) / 2)
                        : new Slot(lane, top, height, rows(lane, granted[lane]), crowd(lane, granted[lane]), false,
                                padding);
                slots.add(slot);
                holdsAll &= !slot.crowd();
                top += height;
            }
            return new LaneStack(slots, top, total(granted, padding), holdsAll && top <= room);
        }

        /** The rows of each lane, that of a strip included, where lanes have no less than {@code least}. */
        private int[] granted(int least, double padding) {
            double taken = 0;
            int[] granted = new int[needs.size()];
            for (int lane = 0; lane < granted.length; lane++) {
                if (collapsed(lane)) {
                    taken += COLLAPSED_HEIGHT;
                } else if (resized(lane)) {
                    granted[lane] = arrangement.rows().getOrDefault(needs.get(lane).key(), 1);
                    taken += height(lane, granted[lane], padding);
                } else {
                    taken += 2 * padding;
                }
            }
            int[] wanted = new int[sharing.length];
            int[] header = new int[sharing.length];
            for (int i = 0; i < sharing.length; i++) {
                Need need = needs.get(sharing[i]);
                double content = Math.max(need.header() - 2 * padding, rowHeight + Sizes.CROWD_HEIGHT);
                header[i] = (int) Math.ceil(content / rowHeight);
                wanted[i] = Math.max(need.wanted(), header[i]);
            }
            int[] shares = share(wanted, header, least, (int) Math.max(0, (room - taken) / rowHeight));
            for (int i = 0; i < sharing.length; i++) {
                granted[sharing[i]] = shares[i];
            }
            return granted;
        }

        private boolean fits(int[] granted, double padding) {
            return total(granted, padding) <= room;
        }

        private double total(int[] granted, double padding) {
            return IntStream.range(0, granted.length).mapToDouble(lane -> height(lane, granted[lane], padding)).sum();
        }

        private double height(int lane, int granted, double padding) {
            if (collapsed(lane)) {
                return COLLAPSED_HEIGHT;
            }
            double content = rows(lane, granted) * rowHeight + (crowd(lane, granted) ? Sizes.CROWD_HEIGHT : 0);
            // Far enough out every lane needs a strip, and beside it a row for an event that is selected.
            double least = rowHeight + Sizes.CROWD_HEIGHT;
            return Math.ceil(Math.max(needs.get(lane).header(), Math.max(content, least) + 2 * padding));
        }

        private int rows(int lane, int granted) {
            if (resized(lane)) {
                return granted;
            }
            int most = needs.get(lane).rows();
            return crowd(lane, granted) ? Math.clamp(granted - 1, 0, most) : most;
        }

        private boolean crowd(int lane, int granted) {
            Need need = needs.get(lane);
            return need.more() || need.rows() > granted;
        }

        private boolean collapsed(int lane) {
            return arrangement.collapsed().contains(needs.get(lane).key());
        }

        private boolean resized(int lane) {
            return arrangement.rows().containsKey(needs.get(lane).key());
        }
    }

    /**
     * Shares rows out evenly to lanes that want different numbers of them. With fewer wanted, no lane that still wants
     * as many gets less.
     *
     * @param wanted at least as many as for the header
     * @param header rows that each lane needs for its header
     * @param least rows for each lane that wants as many, even when they are not available
     */
    static int[] share(int[] wanted, int[] header, int least, int available) {
        int low = least;
        int high = Math.max(least, Arrays.stream(wanted).max().orElse(0));
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (sum(wanted, middle, header) <= available) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        long rest = available - sum(wanted, low, header);
        int[] granted = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            granted[i] = Math.max(header[i], Math.min(wanted[i], low));
            if (wanted[i] > granted[i] && header[i] <= low && rest > 0) {
                granted[i]++;
                rest--;
            }
        }
        return granted;
    }

    private static long sum(int[] wanted, int limit, int[] header) {
        return IntStream.range(0, wanted.length)
                .mapToLong(i -> Math.max(header[i], Math.min(wanted[i], limit))).sum();
    }
}
