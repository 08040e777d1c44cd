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
    SPRING(21, 3, 3, "spring"),
    SUMMER(22, 6, 3, "summer"),
    AUTUMN(23, 9, 3, "autumn"),
    WINTER(24, 12, 3, "winter"),
    NORTHERN_SPRING(25, 3, 3, "spring", "northern"),
    NORTHERN_SUMMER(26, 6, 3, "summer", "northern"),
    NORTHERN_AUTUMN(27, 9, 3, "autumn", "northern"),
    NORTHERN_WINTER(28, 12, 3, "winter", "northern"),
    SOUTHERN_SPRING(29, 9, 3, "spring", "southern"),
    SOUTHERN_SUMMER(30, 12, 3, "summer", "southern"),
    SOUTHERN_AUTUMN(31, 3, 3, "autumn", "southern"),
    SOUTHERN_WINTER(32, 6, 3, "winter", "southern"),
    QUARTER_1(33, 1, 3, "first quarter"),
    QUARTER_2(34, 4, 3, "second quarter"),
    QUARTER_3(35, 7, 3, "third quarter"),
    QUARTER_4(36, 10, 3, "fourth quarter"),
    QUADRIMESTER_1(37, 1, 4, "first third"),
    QUADRIMESTER_2(38, 5, 4, "second third"),
    QUADRIMESTER_3(39, 9, 4, "last third"),
    SEMESTER_1(40, 1, 6, "first half"),
    SEMESTER_2(41, 7, 6, "second half");

    private static final Map<Integer, Season> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Season::code, Function.identity()));

    private final int code;
    private final int firstMonth;
    private final int months;
    private final String words;
    private final @Nullable String hemisphere;

    Season(int code, int firstMonth, int months, String words) {
        this(code, firstMonth, months, words, null);
    }

    Season(int code, int firstMonth, int months, String words, @Nullable String hemisphere) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
        this.words = words;
        this.hemisphere = hemisphere;
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

    /** Whether it is a plain fraction of the year and not one of the four seasons. */
    public boolean fraction() {
        return code >= QUARTER_1.code;
    }

    /** The hemisphere whose season it is, or null if none is stated. */
    public @Nullable String hemisphere() {
        return hemisphere;
    }

    /** What people call it. */
    String words() {
        return words;
    }

    /** The season without a hemisphere in which a month lies. */
    static Season ofMonth(int month) {
        return switch (month) {
            case 3, 4, 5 -> SPRING;
            case 6, 7, 8 -> SUMMER;
            case 9, 10, 11 -> AUTUMN;
            default -> WINTER;
        };
    }

    /** The season with a number, or null if none has it. */
    static @Nullable Season withCode(int code) {
        return BY_CODE.get(code);
    }
}
