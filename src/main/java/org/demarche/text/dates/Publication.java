package org.demarche.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.demarche.model.edtf.DateFields;
import org.demarche.model.edtf.Digits;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfWords;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, as far as it is known: what relative dates count from.
 *
 * @param day null where only the month or less is known
 * @param month null where only the year or less is known
 * @param year null where nothing is known
 * @param uncertain whether it is stated as uncertain, and so is what counts from it
 * @param words for evidence
 */
record Publication(@Nullable LocalDate day, @Nullable YearMonth month, @Nullable Integer year, boolean uncertain,
        String words) {
    private static final int LAST_YEAR = 9999;

    static Publication of(@Nullable Edtf published) {
        if (published instanceof EdtfDate date) {
            DateFields fields = date.fields();
            long stated = fields.year().estimate();
            if (!fields.year().digits().unspecified() && stated > 0 && stated <= LAST_YEAR) {
                int year = (int) stated;
                YearMonth month = month(year, fields.month());
                boolean uncertain = date.uncertain() || date.approximate();
                return new Publication(day(month, fields.day()), month, year, uncertain, EdtfWords.full(date));
            }
        }
        return new Publication(null, null, null, false, "");
    }

    private static @Nullable YearMonth month(int year, @Nullable Digits month) {
        return month == null || month.unspecified() ? null : YearMonth.of(year, Integer.parseInt(month.pattern()));
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month, @Nullable Digits day) {
        if (month == null || day == null || day.unspecified()) {
            return null;
        }
        try {
            return month.atDay(Integer.parseInt(day.pattern()));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The last day that publication may have been on; null where nothing is known. */
    @Nullable LocalDate latest() {
        if (day != null) {
            return day;
        }
        if (month != null) {
            return month.atEndOfMonth();
        }
        return year == null ? null : LocalDate.of(year, 12, 31);
    }
}
