package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random stretches of time in order, of a few to very different lengths, and folds that lie among them. */
final class Stretches {
    static final long DAY = 86_400_000L;

    final List<TimeWindow> windows;
    final long[] starts;
    final long[] ends;
    final Random random;

    private Stretches(List<TimeWindow> windows, Random random) {
        this.windows = windows;
        this.random = random;
        starts = windows.stream().mapToLong(TimeWindow::start).toArray();
        ends = windows.stream().mapToLong(TimeWindow::end).toArray();
    }

    /** Equal seeds give equal stretches; a third of them reach to the ends of what geometry works with. */
    static Stretches random(long seed, int size) {
        Random random = new Random(seed);
        boolean wild = random.nextInt(3) == 0;
        List<TimeWindow> windows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long start = random.nextLong(-40, 40) * DAY / 2;
            windows.add(switch (random.nextInt(wild ? 6 : 4)) {
                case 0 -> new TimeWindow(start, start + 1 + random.nextLong(40));
                case 1 -> new TimeWindow(start, start + (1 + random.nextLong(30)) * DAY);
                case 4 -> new TimeWindow(-TimeWindow.FARTHEST, start);
                case 5 -> new TimeWindow(start, TimeWindow.FARTHEST);
                default -> new TimeWindow(start, start + DAY);
            });
        }
        windows.sort(Comparator.comparingLong(TimeWindow::start).thenComparingLong(TimeWindow::end));
        return new Stretches(windows, random);
    }

    /** Some of the numbers, or all. */
    int[] someNumbers() {
        boolean all = random.nextInt(4) == 0;
        return IntStream.range(0, starts.length).filter(_ -> all || random.nextInt(3) > 0).toArray();
    }

    /** A moment among the stretches, often exactly where one begins, ends or has its middle, seldom far away. */
    long moment() {
        if (windows.isEmpty() || random.nextInt(4) == 0) {
            return random.nextInt(6) == 0 ? (random.nextBoolean() ? 1 : -1) * TimeWindow.FARTHEST
                    : random.nextLong(-50 * DAY, 50 * DAY);
        }
        TimeWindow window = windows.get(random.nextInt(windows.size()));
        long moment = switch (random.nextInt(3)) {
            case 0 -> window.start();
            case 1 -> window.end();
            default -> window.middle();
        };
        return moment + random.nextLong(-1, 2);
    }

    TimeWindow window() {
        long a = moment();
        long b = moment();
        return new TimeWindow(Math.min(a, b), Math.max(a, b) + (a == b ? 1 : 0));
    }

    Folds folds() {
        List<TimeWindow> gaps = new ArrayList<>();
        long at = -30 * DAY;
        for (int i = random.nextInt(4); i > 0; i--) {
            long from = at + 1 + random.nextLong(15 * DAY);
            at = from + 1 + random.nextLong(8 * DAY);
            gaps.add(new TimeWindow(from, at));
        }
        return Folds.ofGaps(gaps);
    }
}
