package org.demarche.export.figure;

/**
 * The size of one page of a figure, in px of 1/96 inch, as CSS has them.
 *
 * @param width in px
 * @param height in px, or {@link #FITTING}
 */
public record Sheet(double width, double height) {
    /** A height that is as large as what is on the page needs. */
    public static final double FITTING = 0;
    /** The least width and height, in px. */
    public static final double LEAST = 320;
    /** The greatest width and height, in px. */
    public static final double MOST = 200_000;

    private static final double PX_PER_MM = 96 / 25.4;
    private static final double ROUNDING = 1e-6;

    /** A sheet in px of 1/96 inch. */
    public static Sheet ofPixels(double width, double height) {
        return new Sheet(width, height);
    }

    /** A sheet in millimetres. */
    public static Sheet ofMillimetres(double width, double height) {
        return new Sheet(width * PX_PER_MM, height * PX_PER_MM);
    }

    /** The pixels that it takes to cover a length, at so many for each px; what only rounding left over takes none. */
    public static long pixels(double length, double scale) {
        return Math.max(1, (long) Math.ceil(length * scale - ROUNDING));
    }

    /** Whether the height is what the content needs. */
    public boolean fitting() {
        return height == FITTING;
    }

    /** The sheet turned by a quarter. */
    public Sheet turned() {
        return new Sheet(/* width= */ height, /* height= */ width);
    }

    /** The width in millimetres. */
    public double widthInMillimetres() {
        return width / PX_PER_MM;
    }

    /** The height in millimetres. */
    public double heightInMillimetres() {
        return height / PX_PER_MM;
    }
}
