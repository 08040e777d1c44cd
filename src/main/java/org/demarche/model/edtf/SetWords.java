package org.demarche.model.edtf;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of dates in words.
 *
 * <p>Consecutive dates of which one is meant would read like a stretch of time, so their unit is said: "one day of
 * 4–8 February 2012", or in a tight place "one day, 4–8 Feb 2012".
 */
final class SetWords {
    private SetWords() {}

    /** @param words of a member of the set, in that style */
    static String of(EdtfSet set, Style style, Function<Edtf, String> words) {
        List<String> members = set.members().stream().map(words).toList();
        String first = members.getFirst() + (set.earlier() ? edge(set.kind()) + "earlier" : "");
        String open = set.later() ? edge(set.kind()) + "later" : "";
        String alternatives = members.size() == 1 ? first + open : listed(set, members, first, open);
        return set.kind() == EdtfSet.Kind.ONE_OF ? oneOf(set, style) + alternatives : alternatives;
    }

    private static String listed(EdtfSet set, List<String> members, String first, String open) {
        int last = members.size() - 1;
        // A time of day brings a comma of its own.
        String comma = members.stream().anyMatch(member -> member.contains(", ")) ? "; " : ", ";
        StringBuilder words = new StringBuilder(first);
        members.subList(1, last).forEach(member -> words.append(comma).append(member));
        return words + edge(set.kind()) + members.getLast() + open;
    }

    private static String edge(EdtfSet.Kind kind) {
        return kind == EdtfSet.Kind.ONE_OF ? " or " : " and ";
    }

    /** What says that one date only is meant, where the dates themselves do not. */
    private static String oneOf(EdtfSet set, Style style) {
        boolean full = style == Style.FULL;
        boolean several = set.members().size() > 1;
        if (set.members().stream().anyMatch(SetWords::stretches)) {
            String unit = "one " + unit(set);
            if (several) {
                return unit + (full ? " of: " : ": ");
            }
            return unit + (full && set.members().stream().flatMap(SetWords::dates).allMatch(DateWords::plain)
                    ? " of " : ", ");
        }
        if (full && several) {
            return "one of: ";
        }
        return full && (set.earlier() || set.later()) ? "one " + unit(set) + ", " : "";
    }

    /** Whether a member stands for more dates than one. */
    private static boolean stretches(Edtf member) {
        return member instanceof EdtfInterval interval && !interval.start().equals(interval.end());
    }

    /** The unit that all dates of a set state, or "date" if they differ or it has no common name. */
    private static String unit(EdtfSet set) {
        Set<Precision> units = set.members().stream().flatMap(SetWords::dates).map(EdtfDate::precision)
                .collect(Collectors.toSet());
        @Nullable Precision common = units.size() == 1 ? units.iterator().next() : null;
        return switch (common) {
            case TIME -> "moment";
            case DAY -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
            case DECADE -> "decade";
            case SEASON, CENTURY -> "date";
            case null -> "date";
        };
    }

    private static Stream<EdtfDate> dates(Edtf member) {
        return switch (member) {
            case EdtfDate date -> Stream.of(date);
            case EdtfInterval interval -> Stream.of(interval.start(), interval.end())
                    .filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast);
            case EdtfSet set -> set.members().stream().flatMap(SetWords::dates);
        };
    }
}
