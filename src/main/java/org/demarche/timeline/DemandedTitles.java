package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows for the events of a lane that stand out although the plan has no room for their titles at a scale.
 *
 * <p>Such a title takes its own row, and whatever the plan shows there in its place goes to the crowd: the lane keeps
 * its height. Only where several of them meet, and no row is left, the lane is given further rows. All depends on the
 * scale and not on the window.
 */
final class DemandedTitles {
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final List<double[]> intervals = new ArrayList<>();
    private final List<Integer> rowOf = new ArrayList<>();
    private final Set<Integer> outstanding = new HashSet<>();
    private final int usable;
    private int extra;

    private DemandedTitles(int usable) {
        this.usable = usable;
    }

    /**
     * Finds rows.
     *
     * @param demanded members that must be labelled, in order of importance
     * @param plan of the lane
     * @param usable rows of the plan that are in use
     * @param scale in px per ms
     */
    static DemandedTitles of(int[] demanded, LaneTitles plan, int usable, double scale) {
        DemandedTitles titles = new DemandedTitles(usable);
        for (int member : demanded) {
            titles.outstanding.add(member);
            if (plan.shown(member, usable, scale)) {
                titles.take(plan.row(member), plan.left(member, scale), plan.right(member, scale));
            }
        }
        for (int member : demanded) {
            if (!plan.shown(member, usable, scale)) {
                titles.place(member, plan, scale);
            }
        }
        return titles;
    }

    private void place(int member, LaneTitles plan, double scale) {
        double left = plan.left(member, scale);
        double right = plan.right(member, scale);
        int own = plan.row(member);
        int row = own >= 0 && own < usable && free(own, left, right) ? own : quietest(plan, left, right, scale);
        rows.put(member, row);
        extra = Math.max(extra, row - usable + 1);
        take(row, left, right);
    }

    /** Of the rows that are free, the one in which the fewest titles have to make room. */
    private int quietest(LaneTitles plan, double left, double right, double scale) {
        int[] shown = plan.shownBetween(left, right, scale);
        int best = -1;
        for (int row = 0; row < usable; row++) {
            if (free(row, left, right) && (best < 0 || shown[row] < shown[best])) {
                best = row;
            }
        }
        if (best < 0) {
            best = usable;
            while (!free(best, left, right)) {
                best++;
            }
        }
        return best;
    }

    private void take(int row, double left, double right) {
        intervals.add(new double[] {left, right});
        rowOf.add(row);
    }

    private boolean free(int row, double left, double right) {
        for (int i = 0; i < intervals.size(); i++) {
            if (rowOf.get(i) == row && intervals.get(i)[0] < right && left < intervals.get(i)[1]) {
                return false;
            }
        }
        return true;
    }

    /** Whether some title had to be found a row for. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The members that were found rows for, in ascending order. */
    int[] members() {
        int[] members = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(members);
        return members;
    }

    /** The row of such a member. */
    int row(int member) {
        return rows.getOrDefault(member, -1);
    }

    /** The rows of the plan that are in use. */
    int usable() {
        return usable;
    }

    /** Rows beyond those in use. */
    int extraRows() {
        return extra;
    }

    /** Whether a member that does not stand out has to make room. */
    boolean displaces(int member, int row, double left, double right) {
        return !rows.isEmpty() && !outstanding.contains(member) && !free(row, left, right);
    }
}
