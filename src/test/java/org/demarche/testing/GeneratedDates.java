package org.demarche.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The dates of a {@link GeneratedDossier}: twenty years, most of it in crises, of which a few are very large. */
final class GeneratedDates {
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 7305;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MOST_CRISES = 120;
    private static final double SHARE_IN_CRISES = 0.85;
    private static final double LONGEST_SPAN_MINUTES = 400.0 * MINUTES_OF_DAY;
    private static final double SHORTEST_SPAN_MINUTES = 60;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm':00'");

    private final double[] starts;
    private final double[] lengths;
    /** The share of events in this crisis or one before it. */
    private final double[] shares;

    /**
     * When something begins.
     *
     * @param minute since the first day
     * @param crisis of which it is a part; a crisis near it when it is of none
     */
    record Moment(long minute, int crisis) {
        LocalDateTime time() {
            return FIRST_DAY.atStartOfDay().plusMinutes(minute);
        }

        String day() {
            return time().toLocalDate().toString();
        }
    }

    GeneratedDates(long seed, int size) {
        int crises = Math.clamp(size / 200, 6, MOST_CRISES);
        SplittableRandom random = new SplittableRandom(seed);
        starts = new double[crises];
        lengths = new double[crises];
        shares = new double[crises];
        double sum = 0;
        for (int i = 0; i < crises; i++) {
            lengths[i] = Math.exp(random.nextDouble(Math.log(2), Math.log(45)));
            starts[i] = random.nextDouble(DAYS - lengths[i]);
            sum += 1 / (i + 1.0);
            shares[i] = sum;
        }
        for (int i = 0; i < crises; i++) {
            shares[i] /= sum;
        }
    }

    /** The day of a minute since the first day. */
    static String day(long minute) {
        return FIRST_DAY.plusDays(minute / MINUTES_OF_DAY).toString();
    }

    /** The minutes at which articles come out, in order: often when much happens, the last when all is over. */
    long[] publications(int count) {
        SplittableRandom random = new SplittableRandom(count);
        long[] minutes = LongStream.generate(() -> moment(random).minute()).limit(count).sorted().toArray();
        minutes[count - 1] = (long) DAYS * MINUTES_OF_DAY;
        return minutes;
    }

    /** The next moment at which something begins. */
    Moment moment(SplittableRandom random) {
        boolean inCrisis = random.nextDouble() < SHARE_IN_CRISES;
        double chosen = random.nextDouble();
        int crisis = 0;
        while (chosen > shares[crisis]) {
            crisis++;
        }
        double way = random.nextDouble();
        double day = inCrisis ? starts[crisis] + way * way * lengths[crisis] : way * DAYS;
        return new Moment((long) (day * MINUTES_OF_DAY), crisis);
    }

    /** The date of something that begins then, as a dossier states it. */
    String edtf(Moment moment, SplittableRandom random) {
        String day = moment.day();
        int roll = random.nextInt(1000);
        return switch (roll / 50) {
            case 0, 1, 2, 3 -> span(moment, random, roll);
            case 4 -> MINUTE.format(moment.time());
            case 5 -> rare(moment, roll % 50);
            default -> day;
        };
    }

    private static String rare(Moment moment, int roll) {
        String day = moment.day();
        LocalDate date = moment.time().toLocalDate();
        if (roll < 15) {
            return day.substring(0, 7);
        }
        if (roll < 20) {
            return day.substring(0, 4);
        }
        if (roll < 30) {
            return day + "~";
        }
        if (roll < 40) {
            return day + "?";
        }
        return roll < 46 ? "[" + day + "," + date.plusDays(roll) + "]" : "{" + day + "," + date.plusDays(roll) + "}";
    }

    private static String span(Moment moment, SplittableRandom random, int roll) {
        double minutes = Math.exp(
                random.nextDouble(Math.log(SHORTEST_SPAN_MINUTES), Math.log(LONGEST_SPAN_MINUTES)));
        LocalDateTime end = moment.time().plusMinutes((long) minutes);
        if (minutes < MINUTES_OF_DAY) {
            return MINUTE.format(moment.time()) + "/" + MINUTE.format(end);
        }
        String start = moment.day();
        String last = end.toLocalDate().toString();
        return switch (roll) {
            case 0, 1 -> start + "/..";
            case 2 -> start + "/";
            case 3 -> "/" + last;
            case 4, 5, 6, 7, 8, 9 -> start + "~/" + last + "?";
            default -> start + "/" + last;
        };
    }
}
