package org.demarche.timeline;

/** When a title goes inside the body of its event, and how far a soft body reaches; drawing follows it. */
final class TitleFit {
    private TitleFit() {}

    /** Whether a title goes inside a bar. */
    static boolean inBar(double length, double width) {
        return length >= roomInBar(width);
    }

    /** The length of a bar that has room for a title, in px. */
    static double roomInBar(double width) {
        return width + 2 * Sizes.INSET;
    }

    /** Whether a title goes inside a bracket, right of the mark; {@code half} is the length there, in px. */
    static boolean inBracket(double half, double width) {
        return half >= roomAfterMark(width);
    }

    /** The length of a bracket right of its mark that has room for a title, in px. */
    static double roomAfterMark(double width) {
        return Sizes.MARK + Sizes.GAP + width + Sizes.INSET;
    }

    /** What a soft body adds on either side, in px. */
    static float fade(EventExtent extent) {
        return fade(extent.approximate());
    }

    /** What a body adds on either side, in px, when its date is approximate or not. */
    static float fade(boolean approximate) {
        return approximate ? (float) (Sizes.MARK + 2) : 0;
    }
}
