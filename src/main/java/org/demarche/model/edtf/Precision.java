package org.demarche.model.edtf;

/** The smallest unit that a date states, from coarse to fine. */
public enum Precision {
    /** A hundred years ({@code 19XX}, {@code 1950S2}), or more than that. */
    CENTURY,
    /** Ten years ({@code 201X}). */
    DECADE,
    YEAR,
    /** A season, quarter, third or half of a year. */
    SEASON,
    MONTH,
    DAY,
    /** A second. */
    TIME
}
