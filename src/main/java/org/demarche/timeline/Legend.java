package org.demarche.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.model.Side;
import org.demarche.timeline.SceneItem.Ink;

/**
 * Explains the signs of a timeline: the sides, and how dates are drawn that are not plain days. Only signs that occur
 * are explained.
 *
 * @param width in px
 * @param height in px
 * @param items in the order in which they are drawn, from the legend's upper left corner
 */
public record Legend(double width, double height, List<SceneItem> items) {
    private static final TextStyle STYLE = new TextStyle(12, TextStyle.Weight.REGULAR);
    private static final double LINE = 24;
    private static final double MARK_SAMPLE = 14;
    private static final double BETWEEN = 24;
    public Legend {
        items = List.copyOf(items);
    }

    /**
     * Lays out a legend.
     *
     * @param scene whose signs are explained
     * @param width the room in px
     */
    public static Legend of(TimelineModel model, TimelineScene scene, double width, TextMeasure measure) {
        return of(model, List.of(scene), width, measure);
    }

    /**
     * Lays out a legend for several scenes of one dossier.
     *
     * @param width the room in px
     */
    public static Legend of(TimelineModel model, List<TimelineScene> scenes, double width, TextMeasure measure) {
        List<SceneItem> drawn = scenes.stream().flatMap(scene -> scene.layers().stream())
                .flatMap(layer -> layer.items().stream()).toList();
        Flow flow = new Flow(width, measure);
        sides(model, drawn).forEach((tone, name) -> flow.add(MARK_SAMPLE, name,
                (x, middle) -> List.of(LegendSign.side(x + MARK_SAMPLE / 2, middle, tone))));
        flow.breakLine();
        for (LegendSign sign : LegendSign.in(drawn)) {
            flow.add(LegendSign.WIDTH, sign.words(), sign::sample);
        }
        return new Legend(width, flow.height(), flow.items);
    }

    private static Map<Integer, String> sides(TimelineModel model, List<SceneItem> drawn) {
        Set<Integer> tones = drawn.stream().flatMapToInt(Legend::tone).boxed().collect(Collectors.toSet());
        Map<Integer, String> sides = new LinkedHashMap<>();
        for (Side side : model.index().dossier().sides()) {
            int tone = model.toneOf(side.id());
            if (tones.contains(tone)) {
                sides.putIfAbsent(tone, side.name());
            }
        }
        if (tones.contains(SceneItem.NO_TONE)) {
            sides.put(SceneItem.NO_TONE, "No side");
        }
        return sides;
    }

    private static IntStream tone(SceneItem item) {
        return switch (item) {
            case SceneItem.Mark mark -> IntStream.of(mark.tone());
            case SceneItem.Span span -> IntStream.of(span.tone());
            case SceneItem.Cluster cluster when cluster.tone() != SceneItem.NO_TONE -> IntStream.of(cluster.tone());
            default -> IntStream.empty();
        };
    }

    /** What it explains, in words, in order. */
    public List<String> entries() {
        return items.stream().filter(SceneItem.Label.class::isInstance)
                .map(SceneItem.Label.class::cast).map(SceneItem.Label::text).toList();
    }

    /** Draws a sample. */
    @FunctionalInterface
    private interface Sample {
        List<SceneItem> draw(double x, double middle);
    }

    /** Entries side by side, as many to a line as fit. */
    private static final class Flow {
        private final double width;
        private final TextMeasure measure;
        private final List<SceneItem> items = new ArrayList<>();
        private double x;
        private double y;

        Flow(double width, TextMeasure measure) {
            this.width = width;
            this.measure = measure;
        }

        void add(double sample, String entry, Sample draw) {
            String words = Ellipsis.fit(entry, STYLE, width - sample - 8, measure);
            double text = measure.width(words, STYLE);
            if (x > 0 && x + sample + 8 + text > width) {
                breakLine();
            }
            double middle = y + LINE / 2;
            items.addAll(draw.draw(x, middle));
            items.add(new SceneItem.Label(new Box(x + sample + 8, y, text, LINE),
                    middle + STYLE.middleToBaseline(), words, STYLE, Ink.NORMAL, SceneItem.NO_TONE, null));
            x += sample + 8 + text + BETWEEN;
        }

        void breakLine() {
            if (x > 0) {
                x = 0;
                y += LINE;
            }
        }

        double height() {
            return x > 0 ? y + LINE : y;
        }
    }
}
