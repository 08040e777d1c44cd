package org.demarche.export.figure;

/** Pages that have a name. */
public enum Paper {
    /** ISO 216, 210 by 297 mm. */
    A4("A4", Sheet.ofMillimetres(210, 297)),
    /** ISO 216, 297 by 420 mm. */
    A3("A3", Sheet.ofMillimetres(297, 420)),
    /** 8½ by 11 inches. */
    LETTER("Letter", Sheet.ofPixels(8.5 * 96, 11 * 96)),
    /** A slide of 16 to 9, 13⅓ by 7½ inches; it lies always. */
    SLIDE("Slide", Sheet.ofPixels(1280, 720));

    private final String title;
    private final Sheet sheet;

    Paper(String title, Sheet sheet) {
        this.title = title;
        this.sheet = sheet;
    }

    /** As menus name it. */
    public String title() {
        return title;
    }

    /** The page as it usually stands: upright but for the slide. */
    public Sheet sheet() {
        return sheet;
    }
}
