package org.demarche.timeline;

import java.util.List;

/**
 * A length of time with a short name.
 *
 * @param ms how long it is on average
 */
record RoundDuration(String name, double ms) {
    private static final double HOUR = 3_600_000;
    private static final double DAY = 24 * HOUR;
    private static final double YEAR = 365.2425 * DAY;

    /** From long to short. */
    static final List<RoundDuration> FROM_LONG = List.of(
            new RoundDuration("1,000 years", 1000 * YEAR), new RoundDuration("500 years", 500 * YEAR),
            new RoundDuration("200 years", 200 * YEAR), new RoundDuration("100 years", 100 * YEAR),
            new RoundDuration("50 years", 50 * YEAR), new RoundDuration("20 years", 20 * YEAR),
            new RoundDuration("10 years", 10 * YEAR), new RoundDuration("5 years", 5 * YEAR),
            new RoundDuration("2 years", 2 * YEAR), new RoundDuration("1 year", YEAR),
            new RoundDuration("6 months", YEAR / 2), new RoundDuration("3 months", YEAR / 4),
            new RoundDuration("1 month", YEAR / 12), new RoundDuration("2 weeks", 14 * DAY),
            new RoundDuration("1 week", 7 * DAY), new RoundDuration("3 days", 3 * DAY),
            new RoundDuration("1 day", DAY), new RoundDuration("12 hours", 12 * HOUR),
            new RoundDuration("6 hours", 6 * HOUR), new RoundDuration("3 hours", 3 * HOUR),
            new RoundDuration("1 hour", HOUR), new RoundDuration("30 min", HOUR / 2),
            new RoundDuration("10 min", HOUR / 6), new RoundDuration("5 min", HOUR / 12),
            new RoundDuration("1 min", HOUR / 60));
}
