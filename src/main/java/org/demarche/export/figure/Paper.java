package org.demarche.export.figure;

/** Pages that have a name. */
public enum Paper {
    /** ISO 216, 210 by 297 mm. */
    A4("A4", 210, 297),
    /** ISO 216, 297 by 420 mm. */
    A3("A3", 297, 420),
    /** 8½ by 11 inches. */
    LETTER("Letter", 8.5 * 25.4, 11 * 25.4),
    /** A slide of 16 to 9, 13⅓ by 7½ inches; it lies always. */
    SLIDE("Slide", 1280 / 96.0 * 25.4, 190.5);

    private final String title;
    private final double width;
    private final double height;

    Paper(String title, double width, double height) {
        this.title = title;
        this.width = width;
        this.height = height;
    }

    /** As menus name it. */
    public String title() {
        return title;
    }

    /** The page as it usually stands: upright but for the slide. */
    public Sheet sheet() {
        return Sheet.ofMillimetres(width, height);
    }
}
