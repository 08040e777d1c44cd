package org.demarche.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Relation;
import org.demarche.model.Relation.Basis;
import org.demarche.model.Relation.Kind;
import org.demarche.model.id.EventId;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.EventExtent.Form;
import org.demarche.timeline.SceneItem.Ink;

/** What a legend explains, apart from sides: every way in which something is drawn that does not speak for itself. */
enum LegendSign {
    SOME_TIME("on some day between"),
    ONE_OF("on one of these days"),
    ALL_OF("on all of these days"),
    ABOUT("at about that time"),
    UNCERTAIN("date uncertain"),
    SPAN("from a day to a day"),
    SPAN_UNCERTAIN("from a day to a day, uncertain"),
    SOFT_START("begins at about that time"),
    SOFT_END("ends at about that time"),
    OPEN_START("began earlier, without limit"),
    OPEN_END("goes on, without limit"),
    UNKNOWN_START("beginning not known"),
    UNKNOWN_END("end not known"),
    THIN("lasts this long, title where there is room"),
    CLUSTER("several events, with their number"),
    RESPONDS_TO("responds to"),
    PART_OF("is part of"),
    PRECEDES("precedes"),
    CONTRADICTS("contradicts"),
    INFERRED("relation inferred, not stated"),
    PUBLISHED("date of publication"),
    SAID("date of a statement"),
    CITATION("number of a source, listed below");

    /** The width of a sample, in px. */
    static final double WIDTH = 34;
    /** Samples belong to no event of the dossier. */
    private static final EventId NO_EVENT = new EventId("legend");
    private static final double LONG_END = 24;

    private final String words;

    LegendSign(String words) {
        this.words = words;
    }

    /** What it says of a thing that it is drawn so. */
    String words() {
        return words;
    }

    /** The signs that occur in a scene. */
    static Set<LegendSign> in(TimelineScene scene) {
        return in(scene.layers().stream().flatMap(layer -> layer.items().stream()).toList());
    }

    /** The signs that occur among items. */
    static Set<LegendSign> in(List<SceneItem> items) {
        Set<LegendSign> signs = EnumSet.noneOf(LegendSign.class);
        items.forEach(item -> signs.addAll(of(item)));
        return signs;
    }

    /** The signs that an item shows. */
    static List<LegendSign> of(SceneItem item) {
        return switch (item) {
            case SceneItem.Mark mark -> of(mark.form(), mark.uncertain(), mark.approximate());
            case SceneItem.Bracket bracket -> of(bracket.form(), bracket.uncertain(), bracket.approximate());
            case SceneItem.Span span -> of(span);
            case SceneItem.Cluster _ -> List.of(CLUSTER);
            case SceneItem.Arc(_, Relation relation, _, _, _) -> relation.basis() == Basis.INFERRED
                    ? List.of(of(relation.kind()), INFERRED) : List.of(of(relation.kind()));
            case SceneItem.TiedDate date -> switch (date.what()) {
                case PUBLISHED -> List.of(PUBLISHED);
                case SAID -> List.of(SAID);
            };
            case SceneItem.Citation _ -> List.of(CITATION);
            default -> List.of();
        };
    }

    private static List<LegendSign> of(Form form, boolean uncertain, boolean approximate) {
        List<LegendSign> signs = new ArrayList<>();
        switch (form) {
            case SOME_TIME -> signs.add(SOME_TIME);
            case ONE_OF -> signs.add(ONE_OF);
            case ALL_OF -> signs.add(ALL_OF);
            case POINT, SPAN -> { }
        }
        if (uncertain) {
            signs.add(UNCERTAIN);
        }
        if (approximate) {
            signs.add(ABOUT);
        }
        return signs;
    }

    private static List<LegendSign> of(SceneItem.Span span) {
        if (span.box().height() <= Sizes.THIN) {
            return List.of(THIN);
        }
        List<LegendSign> signs = new ArrayList<>();
        signs.add(span.uncertain() ? SPAN_UNCERTAIN : SPAN);
        switch (span.start()) {
            case SHARP -> { }
            case SOFT -> signs.add(SOFT_START);
            case OPEN -> signs.add(OPEN_START);
            case UNKNOWN -> signs.add(UNKNOWN_START);
        }
        switch (span.end()) {
            case SHARP -> { }
            case SOFT -> signs.add(SOFT_END);
            case OPEN -> signs.add(OPEN_END);
            case UNKNOWN -> signs.add(UNKNOWN_END);
        }
        return signs;
    }

    private static LegendSign of(Kind kind) {
        return switch (kind) {
            case RESPONDS_TO -> RESPONDS_TO;
            case PART_OF -> PART_OF;
            case PRECEDES -> PRECEDES;
            case CONTRADICTS -> CONTRADICTS;
        };
    }

    /**
     * A sample of the sign, drawn as on the timeline.
     *
     * @param x of the left edge
     * @param middle the y of the middle
     */
    List<SceneItem> sample(double x, double middle) {
        double center = x + WIDTH / 2;
        return switch (this) {
            case SOME_TIME -> List.of(bracket(x, middle, Form.SOME_TIME, List.of()),
                    mark(center, middle, Form.SOME_TIME, false, false));
            case ONE_OF -> List.of(bracket(x, middle, Form.ONE_OF, List.of(x + 5, center, x + WIDTH - 5)),
                    mark(center, middle, Form.ONE_OF, false, false));
            case ALL_OF -> List.of(bracket(x, middle, Form.ALL_OF, List.of(x + 7, x + WIDTH - 7)),
                    mark(x + 7, middle, Form.POINT, false, false),
                    mark(x + WIDTH - 7, middle, Form.POINT, false, false));
            case ABOUT -> List.of(mark(center, middle, Form.POINT, false, true));
            case UNCERTAIN -> List.of(mark(center, middle, Form.POINT, true, false));
            case SPAN -> List.of(span(x, middle, Edge.SHARP, Edge.SHARP, false));
            case SPAN_UNCERTAIN -> List.of(span(x, middle, Edge.SHARP, Edge.SHARP, true));
            case SOFT_START -> List.of(span(x, middle, Edge.SOFT, Edge.SHARP, false));
            case SOFT_END -> List.of(span(x, middle, Edge.SHARP, Edge.SOFT, false));
            case OPEN_START -> List.of(span(x, middle, Edge.OPEN, Edge.SHARP, false));
            case OPEN_END -> List.of(span(x, middle, Edge.SHARP, Edge.OPEN, false));
            case UNKNOWN_START -> List.of(span(x, middle, Edge.UNKNOWN, Edge.SHARP, false));
            case UNKNOWN_END -> List.of(span(x, middle, Edge.SHARP, Edge.UNKNOWN, false));
            case THIN -> List.of(new SceneItem.Span(new Box(x, middle - Sizes.THIN / 2, WIDTH, Sizes.THIN),
                    SceneItem.NO_TONE, Edge.SHARP, Edge.SHARP, 0, 0, false, NO_EVENT));
            case CLUSTER -> List.of(cluster(center, middle));
            case RESPONDS_TO -> List.of(arc(x, middle, Kind.RESPONDS_TO, Basis.STATED));
            case PART_OF -> List.of(arc(x, middle, Kind.PART_OF, Basis.STATED));
            case PRECEDES -> List.of(arc(x, middle, Kind.PRECEDES, Basis.STATED));
            case CONTRADICTS -> List.of(arc(x, middle, Kind.CONTRADICTS, Basis.STATED));
            case INFERRED -> List.of(arc(x, middle, Kind.PRECEDES, Basis.INFERRED));
            case PUBLISHED -> tied(x, middle, SceneItem.TiedDate.What.PUBLISHED);
            case SAID -> tied(x, middle, SceneItem.TiedDate.What.SAID);
            case CITATION -> List.of(citation(center, middle));
        };
    }

    /** The sample of a side: its mark. */
    static SceneItem side(double x, double middle, int tone) {
        return mark(x, middle, tone, Form.POINT, false, false);
    }

    private static SceneItem mark(double x, double y, Form form, boolean uncertain, boolean approximate) {
        return mark(x, y, SceneItem.NO_TONE, form, uncertain, approximate);
    }

    private static SceneItem mark(double x, double y, int tone, Form form, boolean uncertain, boolean approximate) {
        return new SceneItem.Mark(new Box(x - Sizes.MARK, y - Sizes.MARK, 2 * Sizes.MARK, 2 * Sizes.MARK),
                MarkShape.of(tone), tone, form, uncertain, approximate, NO_EVENT);
    }

    private static SceneItem bracket(double x, double middle, Form form, List<Double> dates) {
        return new SceneItem.Bracket(new Box(x, middle - 8, WIDTH, 16), SceneItem.NO_TONE, form, Edge.SHARP,
                Edge.SHARP, false, false, dates, NO_EVENT);
    }

    private static SceneItem span(double x, double middle, Edge start, Edge end, boolean uncertain) {
        return new SceneItem.Span(new Box(x, middle - 7, WIDTH, 14), SceneItem.NO_TONE, start, end, fade(start),
                fade(end), uncertain, NO_EVENT);
    }

    private static double fade(Edge edge) {
        return switch (edge) {
            case SHARP, OPEN -> 0;
            case SOFT -> Sizes.FADE;
            case UNKNOWN -> LONG_END;
        };
    }

    private static SceneItem cluster(double center, double middle) {
        TextStyle style = new TextStyle(10.5, TextStyle.Weight.SEMI_BOLD);
        SceneItem.Label number = new SceneItem.Label(new Box(center - 3.3, middle - 7.5, 7, 15),
                middle + style.middleToBaseline(), "7", style, Ink.NORMAL, SceneItem.NO_TONE, null);
        return new SceneItem.Cluster(new Box(center - 12, middle - 7.5, 24, 15), SceneItem.NO_TONE,
                EventGroup.of(List.of(), new TimeWindow(0, 1)), number);
    }

    private static SceneItem citation(double center, double middle) {
        TextStyle style = Sizes.citation(LayoutOptions.PICTURE);
        return new SceneItem.Citation(new Box(center - 6, middle - 7.5, 12, 15), middle + style.middleToBaseline(),
                "[1]", style, 0, NO_EVENT);
    }

    private static SceneItem arc(double x, double middle, Kind kind, Basis basis) {
        double low = middle + 6;
        double high = low - 16;
        return new SceneItem.Arc(new Curve(x + 3, low, x + 3, high, x + WIDTH - 3, high, x + WIDTH - 3, low),
                new Relation(NO_EVENT, kind, NO_EVENT, basis, null, "", Map.of()), false, true, true);
    }

    private static List<SceneItem> tied(double x, double middle, SceneItem.TiedDate.What what) {
        double y = middle + 6;
        double sign = x + WIDTH - 7;
        return List.of(new SceneItem.TiedDate(new Box(sign - 3, y - 3, 6, 6), what, x + 7, middle - 3, sign, sign,
                        false, SceneItem.NO_TONE, Hit.NOTHING),
                mark(x + 7, middle - 3, Form.POINT, false, false));
    }
}
