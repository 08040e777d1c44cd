package org.demarche.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.timeline.Footprints.Form;

/** Lanes of generated members, equal for equal seeds. */
final class RandomLanes {
    static final long DAY = 86_400_000L;
    private static final long YEAR = 365 * DAY;
    private static final List<Form> FORMS = List.of(Form.values());

    private RandomLanes() {}

    private record Member(long start, long end, Form form, float title, boolean soft) {}

    /** Members of all forms: in bursts, with spans, some as long as everything, sometimes with a fold. */
    static Footprints mixed(long seed, int size) {
        Random random = new Random(seed);
        long stretch = (long) (DAY * Math.exp(random.nextDouble(2, 9)));
        long unit = random.nextBoolean() ? DAY : 1000;
        boolean folded = random.nextInt(3) == 0;
        long[] at = {0};
        Member[] members = new Member[size];
        Arrays.setAll(members, _ -> {
            if (random.nextInt(4) == 0) {
                at[0] = random.nextLong(stretch);
            }
            long start = (at[0] + random.nextLong(stretch / 50 + 1)) / unit * unit;
            long length = switch (random.nextInt(12)) {
                case 0 -> random.nextLong(stretch / 3);
                case 1, 2 -> random.nextLong(stretch / 20 + 1);
                case 3 -> 1;
                default -> unit;
            };
            Form form = length == unit ? Form.BRACKET : FORMS.get(random.nextInt(FORMS.size()));
            return new Member(folded && start > stretch / 2 ? start + 30 * YEAR : start, length, form,
                    random.nextFloat(6, 260), random.nextInt(5) == 0);
        });
        Folds folds = folded ? Folds.ofGaps(List.of(
                new TimeWindow(stretch / 2 + stretch / 10, stretch / 2 + 30 * YEAR))) : Folds.NONE;
        for (int i = 0; i < size; i++) {
            Member m = members[i];
            members[i] = new Member(m.start, m.start + Math.max(1, m.end), m.form, m.title, m.soft);
        }
        return footprints(members, folds);
    }

    /** Moments in bursts that grow ever denser, without folds, with titles as long as those of news. */
    static Footprints bursts(long seed, int size) {
        Random random = new Random(seed);
        Member[] members = new Member[size];
        long all = 40 * YEAR;
        Arrays.setAll(members, _ -> {
            long centre = (long) (all * new Random(seed + random.nextInt(1 + size / 200)).nextDouble());
            long start = Math.clamp(centre + (long) (random.nextGaussian() * 40 * DAY), 0, all) / 60_000 * 60_000;
            long end = start + (random.nextInt(5) == 0 ? random.nextLong(20 * DAY) + 1 : 60_000);
            return new Member(start, end, end == start + 60_000 ? Form.BRACKET : Form.BAR,
                    random.nextFloat(60, 260), false);
        });
        return footprints(members, Folds.NONE);
    }

    /** Moments anywhere, with titles that are all as wide. */
    static Footprints equal(long seed, int size) {
        Random random = new Random(seed);
        Member[] members = new Member[size];
        Arrays.setAll(members, _ -> {
            long start = random.nextLong(40 * YEAR);
            return new Member(start, start + 1, Form.BRACKET, 130, false);
        });
        return footprints(members, Folds.NONE);
    }

    /** Those of one lane of a timeline, as wide as {@link EvenMeasure} says. */
    static Footprints of(TimelineModel model, int lane, Folds folds, TextMeasure measure) {
        return of(model, lane, folds, IntStream.range(0, model.size()).mapToDouble(number -> measure.width(
                model.event(number).title(), Sizes.title(LayoutOptions.STANDARD))).toArray());
    }

    static Footprints of(TimelineModel model, int lane, Folds folds, double[] widths) {
        int[] numbers = IntStream.range(0, model.lane(lane).size()).map(model.lane(lane)::number).toArray();
        Member[] members = Arrays.stream(numbers).mapToObj(number -> {
            return new Member(model.start(number), model.end(number), TitleShapes.form(model.extent(number)),
                    (float) widths[number], model.extent(number).approximate());
        }).toArray(Member[]::new);
        return footprints(model.content(), members, folds);
    }

    private static Footprints footprints(Member[] members, Folds folds) {
        Arrays.sort(members, Comparator.comparingLong(Member::start).thenComparingLong(Member::end));
        TimeWindow content = members.length == 0 ? new TimeWindow(0, 1) : new TimeWindow(members[0].start(),
                Arrays.stream(members).mapToLong(Member::end).max().orElseThrow());
        return footprints(content, members, folds);
    }

    private static Footprints footprints(TimeWindow content, Member[] members, Folds folds) {
        float[] titles = new float[members.length];
        byte[] bodies = new byte[members.length];
        for (int i = 0; i < members.length; i++) {
            titles[i] = members[i].title();
            bodies[i] = TitleShapes.body(members[i].form(), members[i].soft());
        }
        Spans spans = new Spans(Arrays.stream(members).mapToLong(Member::start).toArray(),
                Arrays.stream(members).mapToLong(Member::end).toArray(), null);
        return new Footprints(content, spans, new TitleShapes(titles, bodies), folds);
    }
}
