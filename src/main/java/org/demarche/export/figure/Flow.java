package org.demarche.export.figure;

/**
 * How the time of a figure is laid on paper.
 *
 * @param parts of equal width that the axis is cut into, at least 1
 */
public record Flow(Kind kind, int parts) {
    /** What becomes of the parts. */
    public enum Kind {
        /** They stand below each other on one page. */
        ROWS,
        /** Each has a page of its own. */
        PAGES
    }

    /** All of it in one row on one page. */
    public static final Flow ONE = new Flow(Kind.ROWS, 1);
    /** The most parts. */
    public static final int MOST = 100;

    public Flow {
        if (parts < 1 || parts > MOST) {
            throw new IllegalArgumentException("a figure has 1 to " + MOST + " parts, not " + parts);
        }
    }

    /** Parts below each other. */
    public static Flow rows(int count) {
        return new Flow(Kind.ROWS, count);
    }

    /** Parts on pages of their own. */
    public static Flow pages(int count) {
        return new Flow(Kind.PAGES, count);
    }
}
