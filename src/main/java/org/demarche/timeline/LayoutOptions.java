package org.demarche.timeline;

import java.util.Locale;

/**
 * How a timeline is laid out.
 *
 * @param density how tall rows are at most; where not all titles would have a row, rows are compact
 * @param locale of the dates on the axis
 * @param still whether it is a picture, which no hand acts upon: lanes do not show by what they are collapsed,
 *     titles are planned for the one view that is seen, and there are no cards, whose words are cut short
 * @param citations numbers behind the titles
 */
public record LayoutOptions(Density density, Locale locale, boolean still, Citations citations) {
    /** Comfortable rows and English dates. */
    public static final LayoutOptions STANDARD = new LayoutOptions(Density.COMFORTABLE, Locale.ENGLISH, false,
            Citations.NONE);

    /** The same for a picture. */
    public static final LayoutOptions PICTURE = new LayoutOptions(Density.COMFORTABLE, Locale.ENGLISH, true,
            Citations.NONE);

    /** The height of the axis above the lanes, in px. */
    public static final double AXIS_HEIGHT = 42;

    /** The same with the dates of another language. */
    public LayoutOptions withLocale(Locale other) {
        return new LayoutOptions(density, other, still, citations);
    }

    /** The same with other numbers behind the titles. */
    public LayoutOptions withCitations(Citations other) {
        return new LayoutOptions(density, locale, still, other);
    }

    /** How much air there is between rows. */
    public enum Density {
        COMPACT(18, 12), COMFORTABLE(21, 12);

        private final double rowHeight;
        private final double textSize;

        Density(double rowHeight, double textSize) {
            this.rowHeight = rowHeight;
            this.textSize = textSize;
        }

        /** The height of a row of titles, in px. */
        public double rowHeight() {
            return rowHeight;
        }

        /** The size of a title, in px. */
        public double textSize() {
            return textSize;
        }
    }
}
