package org.demarche.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Side;
import org.demarche.model.id.EventId;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.EventExtent.Form;
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
    private static final double SAMPLE = 34;
    private static final double MARK_SAMPLE = 14;
    private static final double BETWEEN = 24;
    /** Samples belong to no event of the dossier. */
    private static final EventId NO_EVENT = new EventId("legend");

    public Legend {
        items = List.copyOf(items);
    }

    /** What a legend explains. */
    private enum Sign { BRACKET, ONE_OF, ALL_OF, SPAN, SOFT, UNKNOWN, OPEN, ABOUT, UNCERTAIN, CLUSTER }

    /**
     * Lays out a legend.
     *
     * @param scene whose clusters are explained
     * @param width the room in px
     */
    public static Legend of(TimelineModel model, TimelineScene scene, double width, TextMeasure measure) {
        Flow flow = new Flow(width, measure);
        sides(model).forEach((tone, name) -> flow.add(MARK_SAMPLE, name,
                (x, middle, items) -> items.add(mark(x + 7, middle, tone, false, false))));
        flow.breakLine();
        for (Sign sign : signs(model, scene)) {
            flow.add(SAMPLE, words(sign), (x, middle, items) -> draw(sign, x, middle, items));
        }
        return new Legend(width, flow.height(), flow.items);
    }

    private static Map<Integer, String> sides(TimelineModel model) {
        Set<Integer> tones = new TreeSet<>();
        for (int number = 0; number < model.size(); number++) {
            tones.add(model.tone(number));
        }
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

    private static Set<Sign> signs(TimelineModel model, TimelineScene scene) {
        Set<Sign> signs = new TreeSet<>();
        for (int number = 0; number < model.size(); number++) {
            EventExtent extent = model.extent(number);
            if (!extent.window().intersects(scene.scale().window())) {
                continue;
            }
            switch (extent.form()) {
                case SOME_TIME -> signs.add(Sign.BRACKET);
                case ONE_OF -> signs.add(Sign.ONE_OF);
                case ALL_OF -> signs.add(Sign.ALL_OF);
                case SPAN -> signs.add(Sign.SPAN);
                case POINT -> { }
            }
            if (extent.form() == Form.SPAN) {
                edge(extent.start(), signs);
                edge(extent.end(), signs);
            }
            if (extent.approximate()) {
                signs.add(Sign.ABOUT);
            }
            if (extent.uncertain()) {
                signs.add(Sign.UNCERTAIN);
            }
        }
        if (scene.layers().stream().flatMap(layer -> layer.items().stream())
                .anyMatch(SceneItem.Cluster.class::isInstance)) {
            signs.add(Sign.CLUSTER);
        }
        return signs;
    }

    private static void edge(Edge edge, Set<Sign> signs) {
        switch (edge) {
            case SHARP -> { }
            case SOFT -> signs.add(Sign.SOFT);
            case OPEN -> signs.add(Sign.OPEN);
            case UNKNOWN -> signs.add(Sign.UNKNOWN);
        }
    }

    private static String words(Sign sign) {
        return switch (sign) {
            case BRACKET -> "at some time between";
            case ONE_OF -> "on one of these dates";
            case ALL_OF -> "on all of these dates";
            case SPAN -> "from a day to a day";
            case SOFT -> "begins or ends at about that time";
            case UNKNOWN -> "end not known";
            case OPEN -> "goes on";
            case ABOUT -> "at about that time";
            case UNCERTAIN -> "date uncertain";
            case CLUSTER -> "several events, with their number";
        };
    }

    private static void draw(Sign sign, double x, double middle, List<SceneItem> items) {
        int tone = SceneItem.NO_TONE;
        Box wide = new Box(x, middle - 7, SAMPLE, 14);
        Box row = new Box(x, middle - 8, SAMPLE, 16);
        double center = x + SAMPLE / 2;
        switch (sign) {
            case BRACKET -> {
                items.add(new SceneItem.Bracket(row, tone, false, false, false, List.of(), NO_EVENT));
                items.add(mark(center, middle, tone, true, false));
            }
            case ONE_OF -> {
                items.add(new SceneItem.Bracket(row, tone, false, false, false,
                        List.of(x + 5, center, x + SAMPLE - 5), NO_EVENT));
                items.add(mark(center, middle, tone, true, false));
            }
            case ALL_OF -> {
                items.add(new SceneItem.Bracket(row, tone, false, false, false, List.of(), NO_EVENT));
                items.add(mark(x + 7, middle, tone, false, false));
                items.add(mark(x + SAMPLE - 7, middle, tone, false, false));
            }
            case SPAN -> items.add(new SceneItem.Span(wide, tone, 0, 0, false, false, false, NO_EVENT));
            case SOFT -> items.add(new SceneItem.Span(wide, tone, 14, 0, false, false, false, NO_EVENT));
            case UNKNOWN -> items.add(new SceneItem.Span(wide, tone, 0, 30, false, false, false, NO_EVENT));
            case OPEN -> items.add(new SceneItem.Span(wide, tone, 0, 0, false, true, false, NO_EVENT));
            case ABOUT -> items.add(mark(center, middle, tone, false, true));
            case UNCERTAIN -> items.add(mark(center, middle, tone, true, false));
            case CLUSTER -> {
                TextStyle style = new TextStyle(10.5, TextStyle.Weight.SEMI_BOLD);
                items.add(new SceneItem.Cluster(new Box(center - 12, middle - 7.5, 24, 15), tone,
                        EventGroup.of(List.of(), new TimeWindow(0, 1)),
                        new SceneItem.Label(new Box(center - 3.3, middle - 7.5, 7, 15),
                                middle + style.middleToBaseline(), "7", style, Ink.NORMAL, tone, null)));
            }
        }
    }

    private static SceneItem mark(double x, double y, int tone, boolean hollow, boolean soft) {
        return new SceneItem.Mark(new Box(x - Sizes.MARK, y - Sizes.MARK, 2 * Sizes.MARK, 2 * Sizes.MARK),
                MarkShape.of(tone), tone, hollow, soft, NO_EVENT);
    }

    /** Draws a sample. */
    @FunctionalInterface
    private interface Sample {
        void draw(double x, double middle, List<SceneItem> items);
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

        void add(double sample, String words, Sample draw) {
            double text = measure.width(words, STYLE);
            if (x > 0 && x + sample + 8 + text > width) {
                breakLine();
            }
            double middle = y + LINE / 2;
            draw.draw(x, middle, items);
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
