package org.demarche.timeline;

/** Where the events of one lane stand at one step of zoom, whatever the window. Events count within the lane. */
final class LanePlan {
    private final int rows;
    private final int[] row;
    private final boolean[] strip;
    private final boolean[] before;
    private final boolean crowd;

    /**
     * A plan.
     *
     * @param rows for titles
     * @param row of each event's title, -1 for events without room
     * @param strip which events without a row have their titles in the row of clusters
     * @param before which titles stand left of their events instead of right of them
     * @param crowd whether some events have no row, so that the lane has a row of clusters
     */
    LanePlan(int rows, int[] row, boolean[] strip, boolean[] before, boolean crowd) {
        this.rows = rows;
        this.row = row;
        this.strip = strip;
        this.before = before;
        this.crowd = crowd;
    }

    /** The number of rows for titles. */
    int rows() {
        return rows;
    }

    /** Whether the lane has a row of clusters. */
    boolean crowd() {
        return crowd;
    }

    /** The number of events in the lane. */
    int size() {
        return row.length;
    }

    /** Whether the event has a title, in a row of titles or in that of clusters. */
    boolean titled(int member) {
        return inRow(member) || strip[member];
    }

    /** Whether the event has a title in a row of titles. */
    boolean inRow(int member) {
        return row[member] >= 0;
    }

    /** Whether the event has a title in the row of clusters. */
    boolean inStrip(int member) {
        return strip[member];
    }

    /** Whether the event's title stands left of it. */
    boolean before(int member) {
        return before[member];
    }

    /** Which titles stand left of their events. */
    boolean[] before() {
        return before.clone();
    }

    /** The row of an event's title, -1 where it has none. */
    int row(int member) {
        return row[member];
    }
}
