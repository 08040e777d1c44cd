package org.demarche.text.anchor;

/**
 * How much of the recorded context stands around a place, by weight, from 0 to 1.
 *
 * @param before of what stood before the quote; negative if too little of that is known
 * @param after of what stood after it; negative if too little of that is known
 * @param whole of both; 0 if none is known
 */
record Agreement(double before, double after, double whole) {
    /** Less of a side is not that side. */
    private static final double KEPT = 0.6;
    private static final double WHOLLY_KEPT = 0.9;

    /** Whether what is known of the context stands on both sides. */
    boolean onBothSides() {
        return (before < 0 || before >= KEPT) && (after < 0 || after >= KEPT) && onOneSide();
    }

    /** Whether what is known of the context stands on one side at least. */
    boolean onOneSide() {
        return before >= KEPT || after >= KEPT;
    }

    /** Whether all that is known of the context stands on one side at least. */
    boolean whollyOnOneSide() {
        return before >= WHOLLY_KEPT || after >= WHOLLY_KEPT;
    }
}
