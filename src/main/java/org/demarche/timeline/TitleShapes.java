package org.demarche.timeline;

/**
 * How wide the title of each event is and what kind of body it stands at, by the event's number: five bytes an event.
 * Immutable.
 */
final class TitleShapes {
    /** Two bits tell the form, one that the edges are soft. */
    private static final int BAR = 0;
    private static final int BRACKET = 1;
    private static final int MARKS = 2;
    private static final int SOFT = 4;

    private final float[] widths;
    private final byte[] bodies;

    /**
     * The shapes; the arrays are used, not copied.
     *
     * @param widths of the titles, in px
     * @param bodies as {@link #body} packs them
     */
    TitleShapes(float[] widths, byte[] bodies) {
        this.widths = widths;
        this.bodies = bodies;
    }

    /** How the title of an event is to stand. */
    static Footprints.Form form(EventExtent extent) {
        return switch (extent.form()) {
            case SPAN -> Footprints.Form.BAR;
            case ALL_OF -> Footprints.Form.MARKS;
            case POINT, SOME_TIME, ONE_OF -> Footprints.Form.BRACKET;
        };
    }

    /** A body in one byte. */
    static byte body(Footprints.Form form, boolean soft) {
        int bits = switch (form) {
            case BAR -> BAR;
            case BRACKET -> BRACKET;
            case MARKS -> MARKS;
        };
        return (byte) (soft ? bits | SOFT : bits);
    }

    /** The width of a title, in px. */
    float width(int number) {
        return widths[number];
    }

    /** How an event is drawn. */
    Footprints.Form form(int number) {
        return switch (bodies[number] & ~SOFT) {
            case BAR -> Footprints.Form.BAR;
            case BRACKET -> Footprints.Form.BRACKET;
            default -> Footprints.Form.MARKS;
        };
    }

    /** What soft edges add to an event on either side, in px. */
    float fade(int number) {
        return TitleFit.fade((bodies[number] & SOFT) != 0);
    }
}
