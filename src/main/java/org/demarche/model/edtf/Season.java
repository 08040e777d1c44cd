package org.demarche.model.edtf;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year that is longer than a month, written in the place of the month: 21 to 24 at level 1, 25 to 41 at
 * level 2.
 *
 * <p>EDTF gives no dates for the seasons. Here they are the meteorological ones, whole months as the World
 * Meteorological Organization counts them: spring of the north is March to May. The seasons without a hemisphere are
 * read as northern. A season that runs across the turn of the year belongs to the year in which it begins, so that
 * the winter of 2011 runs from December 2011 to February 2012.
 */
public enum Season {
    SPRING(21, 3, 3, "spring %s"),
    SUMMER(22, 6, 3, "summer %s"),
    AUTUMN(23, 9, 3, "autumn %s"),
    WINTER(24, 12, 3, "winter %s"),
    NORTHERN_SPRING(25, 3, 3, "spring %s (northern hemisphere)"),
    NORTHERN_SUMMER(26, 6, 3, "summer %s (northern hemisphere)"),
    NORTHERN_AUTUMN(27, 9, 3, "autumn %s (northern hemisphere)"),
    NORTHERN_WINTER(28, 12, 3, "winter %s (northern hemisphere)"),
    SOUTHERN_SPRING(29, 9, 3, "spring %s (southern hemisphere)"),
    SOUTHERN_SUMMER(30, 12, 3, "summer %s (southern hemisphere)"),
    SOUTHERN_AUTUMN(31, 3, 3, "autumn %s (southern hemisphere)"),
    SOUTHERN_WINTER(32, 6, 3, "winter %s (southern hemisphere)"),
    QUARTER_1(33, 1, 3, "first quarter of %s"),
    QUARTER_2(34, 4, 3, "second quarter of %s"),
    QUARTER_3(35, 7, 3, "third quarter of %s"),
    QUARTER_4(36, 10, 3, "fourth quarter of %s"),
    QUADRIMESTER_1(37, 1, 4, "first third of %s"),
    QUADRIMESTER_2(38, 5, 4, "second third of %s"),
    QUADRIMESTER_3(39, 9, 4, "last third of %s"),
    SEMESTER_1(40, 1, 6, "first half of %s"),
    SEMESTER_2(41, 7, 6, "second half of %s");

    private static final Map<Integer, Season> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Season::code, Function.identity()));

    private final int code;
    private final int firstMonth;
    private final int months;
    private final String phrase;

    Season(int code, int firstMonth, int months, String phrase) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
        this.phrase = phrase;
    }

    /** The number in the place of the month. */
    public int code() {
        return code;
    }

    /** The month in which it begins, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }

    /** How many months it lasts. */
    public int months() {
        return months;
    }

    /** Whether it ends in the year after the one in which it begins. */
    public boolean acrossYears() {
        return firstMonth + months > 13;
    }

    /** The season in words, around the words for its year. */
    String of(String year) {
        return phrase.formatted(year);
    }

    /** The season with a number, or null if none has it. */
    static @Nullable Season withCode(int code) {
        return BY_CODE.get(code);
    }
}
