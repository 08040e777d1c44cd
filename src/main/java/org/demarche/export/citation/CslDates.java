package org.demarche.export.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.edtf.DateFields;
import org.demarche.model.edtf.Digits;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfSet;
import org.demarche.model.edtf.Season;
import org.jspecify.annotations.Nullable;

/**
 * Dates as CSL knows them: one day, month, season or year, or from one to another, sure or not.
 *
 * @param date null where not even a year is known
 * @param whole whether it says all that the date did
 */
record CslDates(@Nullable CSLDate date, boolean whole) {
    private static final int SEASONS = 4;
    private static final int NEWEST = 9999;

    /** What CSL can say of a date. */
    static CslDates of(Edtf date) {
        return switch (date) {
            case EdtfDate single -> of(single);
            case EdtfInterval interval -> of(interval);
            case EdtfSet set -> of(set);
        };
    }

    private static CslDates of(EdtfDate date) {
        Span span = Span.of(date);
        if (span == null) {
            return new CslDates(null, false);
        }
        CSLDateBuilder built = span.built().circa(circa(date, span));
        Season season = date.fields().season();
        boolean named = season != null && season.code() < Season.SPRING.code() + SEASONS;
        if (season != null && named) {
            built.season(season.code() - Season.SPRING.code() + 1);
        }
        boolean whole = !date.unspecified() && !date.uncertain() && date.fields().qualifiedAsOne()
                && date.fields().clock() == null && (season == null || named);
        return new CslDates(built.build(), whole);
    }

    private static CslDates of(EdtfInterval interval) {
        Span start = interval.start() instanceof EdtfDate date ? Span.of(date) : null;
        Span end = interval.end() instanceof EdtfDate date ? Span.of(date) : null;
        if (start == null || end == null) {
            Span known = start == null ? end : start;
            return new CslDates(known == null ? null : known.built().circa(true).build(), false);
        }
        Span both = start.to(end);
        boolean plain = start.equals(start.to(start)) && end.equals(end.to(end))
                && start.last().size() == end.last().size()
                && exact(interval.start()) && exact(interval.end());
        boolean circa = interval.uncertain() || interval.approximate() || !start.single() || !end.single();
        return new CslDates(both.built().circa(circa ? true : null).build(), plain && !interval.uncertain());
    }

    /** The first and the last of the members are named, since CSL has no alternatives. */
    private static CslDates of(EdtfSet set) {
        Span all = null;
        for (Edtf member : set.members()) {
            Span span = switch (member) {
                case EdtfDate date -> Span.of(date);
                case EdtfInterval interval when interval.start() instanceof EdtfDate start
                        && interval.end() instanceof EdtfDate end -> Span.between(Span.of(start), Span.of(end));
                case EdtfInterval _, EdtfSet _ -> null;
            };
            all = all == null ? span : Span.between(all, span);
        }
        return new CslDates(all == null ? null : all.built().circa(true).build(), false);
    }

    private static @Nullable Boolean circa(EdtfDate date, Span span) {
        return (date.uncertain() || date.approximate() || !span.single()) ? true : null;
    }

    private static boolean exact(EdtfInterval.Endpoint end) {
        return end instanceof EdtfDate date && !date.unspecified() && date.fields().season() == null
                && date.fields().clock() == null && date.fields().qualifiedAsOne();
    }

    /** The first and the last unit that a date may mean: a year, a month of a year or a day of it. */
    private record Span(List<Integer> first, List<Integer> last) {

        static @Nullable Span of(EdtfDate date) {
            DateFields fields = date.fields();
            long first = fields.year().earliest();
            long last = fields.year().latest();
            if (fields.year().far() || Math.abs(first) > NEWEST || Math.abs(last) > NEWEST
                    || fields.year().digits().unknown()) {
                return null;
            }
            if (first != last) {
                return new Span(List.of(year(first)), List.of(year(last)));
            }
            List<Integer> parts = parts(year(first), fields.month(), fields.day());
            return new Span(parts, parts);
        }

        private static List<Integer> parts(int year, @Nullable Digits month, @Nullable Digits day) {
            if (month == null || month.unspecified()) {
                return List.of(year);
            }
            int ofMonth = Integer.parseInt(month.pattern());
            return day == null || day.unspecified() ? List.of(year, ofMonth)
                    : List.of(year, ofMonth, Integer.parseInt(day.pattern()));
        }

        /** CSL counts 1 BC as -1, EDTF as 0. */
        private static int year(long year) {
            return Math.toIntExact(year > 0 ? year : year - 1);
        }

        static @Nullable Span between(@Nullable Span one, @Nullable Span other) {
            return one == null ? other : other == null ? one : one.to(other);
        }

        /** From the start of one to the end of the other, in the units that both have. */
        Span to(Span other) {
            int parts = Math.min(first.size(), other.last.size());
            return new Span(first.subList(0, parts), other.last.subList(0, parts));
        }

        boolean single() {
            return first.equals(last);
        }

        CSLDateBuilder built() {
            return new CSLDateBuilder().dateParts(Stream.of(first, last).distinct()
                    .map(parts -> parts.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new));
        }
    }
}
