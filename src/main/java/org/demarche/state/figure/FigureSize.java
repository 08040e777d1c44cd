package org.demarche.state.figure;

/**
 * The size of an image.
 *
 * @param width of the figure in px, before scaling
 * @param height of the figure in px, before scaling
 * @param scale px of the image for each px of the figure
 */
public record FigureSize(int width, int height, double scale) {
    /** For a slide or a web page. */
    public static final FigureSize SLIDE = new FigureSize(1600, 900, 1);

    /** A sheet of 297 by 210 mm with 96 figure px to the inch, printed with 300 image px to the inch. */
    public static final FigureSize A4 = new FigureSize(1123, 794, 300 / 96.0);

    /** The timeline as large as it stands on the screen, drawn twice as fine. */
    public static FigureSize onScreen(double width, double height) {
        return new FigureSize((int) Math.round(width), (int) Math.round(height), 2);
    }

    /** The size of the image, for example "3509 × 2481 px"; an image grows beyond its height rather than cut lanes. */
    public String pixels() {
        return Math.round(width * scale) + " × " + Math.round(height * scale) + " px";
    }
}
