package org.demarche.model.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a date states, part by part.
 *
 * @param month 01 to 12, possibly with unspecified digits; null if there is none or a season
 * @param season stands where the month would; null if there is none
 * @param day null without a month
 * @param clock null without a day
 * @param yearQualifier of the year
 * @param monthQualifier of the month or season
 * @param dayQualifier of the day
 */
public record DateFields(StatedYear year, @Nullable Digits month, @Nullable Season season, @Nullable Digits day,
        @Nullable Clock clock, Qualifier yearQualifier, Qualifier monthQualifier, Qualifier dayQualifier) {

    /**
     * A time of day (level 0).
     *
     * @param offset from UTC; null if the time is local to a place that is not stated
     */
    public record Clock(LocalTime time, @Nullable ZoneOffset offset) {}

    /** The smallest unit stated. */
    public Precision precision() {
        if (clock != null) {
            return Precision.TIME;
        }
        if (day != null) {
            return Precision.DAY;
        }
        if (season != null) {
            return Precision.SEASON;
        }
        return month != null ? Precision.MONTH : year.precision();
    }

    /** Whether both state the same parts, whatever digits are specified. */
    boolean sameUnit(DateFields other) {
        return (month == null) == (other.month == null) && (season == null) == (other.season == null)
                && (day == null) == (other.day == null) && (clock == null) == (other.clock == null);
    }

    /** All qualifiers taken together. */
    public Qualifier qualifier() {
        return yearQualifier.and(monthQualifier).and(dayQualifier);
    }

    /** Whether all stated parts have the same qualifier. */
    public boolean qualifiedAsOne() {
        return ((month == null && season == null) || monthQualifier == yearQualifier)
                && (day == null || dayQualifier == yearQualifier);
    }

    /** Whether any digit is unspecified. */
    public boolean unspecified() {
        return year.digits().unspecified() || (month != null && month.unspecified())
                || (day != null && day.unspecified());
    }
}
