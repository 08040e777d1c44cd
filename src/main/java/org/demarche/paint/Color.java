package org.demarche.paint;

/**
 * A colour with opacity, in sRGB.
 *
 * @param argb alpha, red, green and blue, eight bits each from high to low
 */
public record Color(int argb) {
    /**
     * An opaque colour.
     *
     * @param rgb for example 0xc0392b
     */
    public static Color rgb(int rgb) {
        return new Color(0xff000000 | rgb);
    }

    /**
     * The same colour with another opacity.
     *
     * @param opacity from 0 to 1
     */
    public Color withOpacity(double opacity) {
        return new Color(((int) Math.round(Math.clamp(opacity, 0, 1) * 255) << 24) | (argb & 0xffffff));
    }

    /** Opacity from 0 to 255. */
    public int alpha() {
        return argb >>> 24;
    }

    /** Red from 0 to 255. */
    public int red() {
        return (argb >> 16) & 0xff;
    }

    /** Green from 0 to 255. */
    public int green() {
        return (argb >> 8) & 0xff;
    }

    /** Blue from 0 to 255. */
    public int blue() {
        return argb & 0xff;
    }

    /** As CSS writes it: {@code #c0392b}, or with opacity {@code #c0392b80}. */
    public String css() {
        return alpha() == 255 ? "#%06x".formatted(argb & 0xffffff)
                : "#%06x%02x".formatted(argb & 0xffffff, alpha());
    }

    /** The relative luminance as WCAG 2 defines it, from 0 to 1; opacity is ignored. */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** The contrast ratio to another colour as WCAG 2 defines it, from 1 to 21. */
    public double contrast(Color other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
