package org.demarche.timeline;

/** Where the events of one lane stand at one step of zoom, whatever the window. Events count within the lane. */
final class LanePlan {
    private final int rows;
    private final int[] row;
    private final boolean crowd;

    /**
     * A plan.
     *
     * @param rows for titles
     * @param row of each event's title, -1 for events without room
     * @param crowd whether some events have no room, so that the lane has a row of clusters
     */
    LanePlan(int rows, int[] row, boolean crowd) {
        this.rows = rows;
        this.row = row;
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

    /** Whether the event has a title. */
    boolean labelled(int member) {
        return row[member] >= 0;
    }

    /** The row of an event's title, -1 where it has none. */
    int row(int member) {
        return row[member];
    }
}
