package org.demarche.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

/** What holds for every date, whatever it states. */
class EdtfLawsTest {
    @Property
    void aDateKeepsItsText(@ForAll("anything") String text) {
        assertEquals(text, Edtf.parse(text).text());
    }

    @Property
    void theSameTextGivesTheSameDate(@ForAll("anything") String text) {
        assertEquals(Edtf.parse(text), Edtf.parse(text));
    }

    @Property
    void boundsRunForward(@ForAll("anything") String text) {
        Bounds bounds = Edtf.parse(text).bounds();

        assertTrue(bounds.earliest() < bounds.latest());
    }

    @Property
    void aDateOfItsOwnHasClosedBounds(@ForAll("dates") String text) {
        assertTrue(Edtf.parse(text).bounds().closed());
    }

    @Property
    void everyDateHasWords(@ForAll("anything") String text) {
        Edtf date = Edtf.parse(text);

        assertFalse(EdtfWords.full(date).isBlank());
        assertFalse(EdtfWords.brief(date).isBlank());
    }

    @Property
    void aDayLiesInItsMonthAndThatInItsYear(@ForAll("days") String day) {
        int yearEnd = day.length() - "-MM-DD".length();
        Bounds month = bounds(day.substring(0, day.length() - "-DD".length()));

        assertWithin(bounds(day), month);
        assertWithin(month, bounds(day.substring(0, yearEnd)));
    }

    @Property
    void theDaysOfAMonthMeet(@ForAll("days") String day) {
        LocalDate date = LocalDate.parse(day);
        LocalDate next = date.plusDays(1);

        if (next.getYear() <= 9999) {
            assertEquals(bounds(day).latest(), bounds(next.toString()).earliest());
        }
    }

    @Property
    void anUnspecifiedDigitWidensTheBounds(@ForAll("maskable") String text, @ForAll @IntRange(max = 9) int which) {
        int[] digits = IntStream.range(0, text.length()).filter(i -> Character.isDigit(text.charAt(i))).toArray();
        int place = digits[which % digits.length];
        String masked = text.substring(0, place) + "X" + text.substring(place + 1);

        assertWithin(bounds(text), bounds(masked));
    }

    @Property
    void aQualifierLeavesTheBounds(@ForAll("unqualified") String text, @ForAll("qualifiers") char qualifier) {
        Edtf qualified = Edtf.parse(text + qualifier);

        assertEquals(bounds(text), qualified.bounds());
        assertEquals(qualifier != '~', qualified.uncertain());
        assertEquals(qualifier != '?', qualified.approximate());
    }

    @Property
    void anIntervalIsTheHullOfItsEnds(@ForAll("dates") String one, @ForAll("dates") String other) {
        boolean forward = bounds(one).earliest() <= bounds(other).earliest();
        String first = forward ? one : other;
        String last = forward ? other : one;

        EdtfInterval interval = (EdtfInterval) Edtf.parse(first + "/" + last);

        assertEquals(new Bounds(bounds(first).earliest(), bounds(last).latest()), interval.bounds());
        assertEquals(Edtf.parse(first), interval.start());
        assertEquals(Edtf.parse(last), interval.end());
    }

    @Property
    void aSetIsTheHullOfItsMembers(@ForAll("dates") String one, @ForAll("dates") String other) {
        Bounds a = bounds(one);
        Bounds b = bounds(other);

        assertEquals(new Bounds(Math.min(a.earliest(), b.earliest()), Math.max(a.latest(), b.latest())),
                bounds("{" + one + "," + other + "}"));
    }

    @Property
    void whateverIsReadIsADateOrASyntaxError(@ForAll String text) {
        assertTrue(readsOrIsRefused(text));
    }

    @Property(tries = 10_000)
    void whatLooksLikeADateIsADateOrASyntaxError(
            @ForAll @Chars({'0', '1', '2', '3', '9', 'X', 'Y', 'E', 'S', 'T', 'Z', ':', '+', '-', '/', '.', ',', '?',
                '~', '%', '[', ']', '{', '}', ' '}) @StringLength(max = 24) String text) {
        assertTrue(readsOrIsRefused(text));
    }

    @Property(tries = 3_000)
    void aDamagedDateIsADateOrASyntaxError(@ForAll("anything") String text, @ForAll @IntRange(max = 60) int place,
            @ForAll("slips") char slip) {
        int at = place % text.length();

        assertTrue(readsOrIsRefused(text.substring(0, at) + slip + text.substring(at + 1)));
        assertTrue(readsOrIsRefused(text.substring(0, at) + slip + text.substring(at)));
        assertTrue(readsOrIsRefused(text.substring(0, at)));
    }

    /** Whether a text is refused, or read as a date with the same text that can be told in words. */
    private static boolean readsOrIsRefused(String text) {
        Edtf date = readOrRefuse(text);
        return date == null || (date.text().equals(text) && !EdtfWords.full(date).isBlank()
                && !EdtfWords.brief(date).isBlank());
    }

    private static @Nullable Edtf readOrRefuse(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfSyntaxException _) {
            return null;
        }
    }

    private static Bounds bounds(String text) {
        return Edtf.parse(text).bounds();
    }

    private static void assertWithin(Bounds inner, Bounds outer) {
        assertTrue(outer.earliest() <= inner.earliest() && inner.latest() <= outer.latest(),
                () -> inner + " is not within " + outer);
    }

    @Provide
    Arbitrary<Character> qualifiers() {
        return Arbitraries.of('?', '~', '%');
    }

    @Provide
    Arbitrary<Character> slips() {
        return Arbitraries.of('0', '3', 'X', 'Y', 'E', 'S', '-', '/', '.', ',', '?', ']', '\0', ' ');
    }

    /** Dates, intervals and sets. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> intervals = Combinators.combine(dates(),
                Arbitraries.of("%s/..", "%s/", "../%s", "/%s", "%1$s/%1$s"))
                .as((date, form) -> form.formatted(date));
        Arbitrary<String> sets = Combinators.combine(dates(), dates(),
                Arbitraries.of("[%s,%s]", "{%s,%s}", "[..%s,%s]", "{%s,%s..}", "[%1$s..%1$s,%2$s]"))
                .as((one, other, form) -> form.formatted(one, other));
        return Arbitraries.frequencyOf(Tuple.of(3, dates()), Tuple.of(1, intervals), Tuple.of(1, sets));
    }

    /** Single dates of all forms. */
    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> qualified = Combinators.combine(unqualified(), Arbitraries.of("", "", "?", "~", "%"))
                .as((date, qualifier) -> date + qualifier);
        return Arbitraries.oneOf(qualified, partlyQualified(), moments());
    }

    /** Dates without qualifiers that may take one. */
    @Provide
    Arbitrary<String> unqualified() {
        return Arbitraries.oneOf(maskable(), masked(), seasons(), longYears());
    }

    /** Days, months and years without unspecified digits. */
    @Provide
    Arbitrary<String> maskable() {
        return Combinators.combine(days(), Arbitraries.of("", "-DD", "-MM-DD"))
                .as((day, cut) -> day.substring(0, day.length() - cut.length()));
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).toString());
    }

    private Arbitrary<String> masked() {
        return Combinators.combine(maskable(), Arbitraries.integers().between(0, 255)).as((text, bits) -> {
            StringBuilder masked = new StringBuilder(text);
            IntStream.range(0, text.length())
                    .filter(i -> Character.isDigit(text.charAt(i)) && (bits >> (i % 8) & 1) == 1)
                    .forEach(i -> masked.setCharAt(i, 'X'));
            return masked.toString();
        });
    }

    private Arbitrary<String> seasons() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(21, 41))
                .as("%04d-%d"::formatted);
    }

    private Arbitrary<String> longYears() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> plain = Combinators.combine(sign, Arbitraries.longs().between(10_000, Long.MAX_VALUE))
                .as("Y%s%d"::formatted);
        Arbitrary<String> powers = Combinators.combine(sign, Arbitraries.integers().between(1, 99_999),
                Arbitraries.integers().between(1, 40)).as("Y%s%dE%d"::formatted);
        Arbitrary<String> estimates = Combinators.combine(Arbitraries.oneOf(plain, powers),
                Arbitraries.integers().between(1, 2)).as("%sS%d"::formatted);
        return Arbitraries.oneOf(plain, powers, estimates);
    }

    private Arbitrary<String> partlyQualified() {
        Arbitrary<String> mark = Arbitraries.of("", "", "?", "~", "%");
        return Combinators.combine(days(), mark, mark, mark, mark, mark, mark).as((day, a, b, c, d, e, f) -> {
            int month = day.length() - "MM-DD".length();
            return a + day.substring(0, month - 1) + b + "-" + c + day.substring(month, month + 2) + d + "-" + e
                    + day.substring(month + 3) + f;
        });
    }

    private Arbitrary<String> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 86_399),
                Arbitraries.of("", "Z", "-04", "+04:30", "+14:00"))
                .as((day, s, zone) -> "%sT%02d:%02d:%02d%s".formatted(day, s / 3600, s / 60 % 60, s % 60, zone));
    }
}
