package org.demarche.timeline;

/** The outline of a mark; tells sides apart where colour cannot. */
public enum MarkShape {
    CIRCLE, DIAMOND, SQUARE, TRIANGLE, HEXAGON, TRIANGLE_DOWN, PENTAGON, CROSS;

    /** The shape of a tone; a circle where there is none. */
    public static MarkShape of(int tone) {
        return tone < 0 ? CIRCLE : values()[tone % values().length];
    }
}
