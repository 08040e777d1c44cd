package org.demarche.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.model.Event;

/** The texts of events and their widths. Confined to one thread. */
final class EventTexts {
    private static final int REMEMBERED = 1_000;

    private final TimelineModel model;
    private final TextMeasure measure;
    private final LayoutOptions options;
    private final TextStyle titleStyle;
    private final TextStyle cardTitleStyle;
    private final TextStyle smallStyle;
    private final TextStyle citationStyle;
    private final TitleShapes shapes;
    private final Map<Integer, CardText> cards = new HashMap<>();

    EventTexts(TimelineModel model, TextMeasure measure, LayoutOptions options) {
        this.model = model;
        this.measure = measure;
        this.options = options;
        titleStyle = Sizes.title(options);
        cardTitleStyle = Sizes.cardTitle(options);
        smallStyle = Sizes.small(options);
        citationStyle = Sizes.citation(options);
        shapes = shapesOfTitles();
    }

    private TitleShapes shapesOfTitles() {
        TitleWidths planned = new TitleWidths(measure, titleStyle);
        float[] widths = new float[model.size()];
        byte[] bodies = new byte[widths.length];
        for (int number = 0; number < widths.length; number++) {
            widths[number] = planned.width(title(number)) + (float) citationWidth(number);
            EventExtent extent = model.extent(number);
            bodies[number] = TitleShapes.body(TitleShapes.form(extent), extent.approximate());
        }
        return new TitleShapes(widths, bodies);
    }

    TextMeasure measure() {
        return measure;
    }

    LayoutOptions options() {
        return options;
    }

    TextStyle titleStyle() {
        return titleStyle;
    }

    TextStyle cardTitleStyle() {
        return cardTitleStyle;
    }

    TextStyle smallStyle() {
        return smallStyle;
    }

    /** The title with a sign where the date is uncertain. */
    String title(int number) {
        Event event = model.event(number);
        return event.when().date().uncertain() ? event.title() + " (?)" : event.title();
    }

    /** The numbers behind the title, each with the signs around it: "[2," and "5]"; empty where there are none. */
    List<String> citations(int number) {
        List<Integer> numbers = options.citations().of(model.event(number).id());
        return IntStream.range(0, numbers.size()).mapToObj(i -> (i == 0 ? "[" : "") + numbers.get(i)
                + (i == numbers.size() - 1 ? "]" : ",")).toList();
    }

    /** The room that the numbers take behind a title with what keeps them off it, in px; 0 where there are none. */
    double citationWidth(int number) {
        List<String> citations = citations(number);
        return citations.isEmpty() ? 0
                : Sizes.BEFORE_CITATION + citations.stream().mapToDouble(this::citationWidth).sum();
    }

    /** The width of one of the numbers, in px. */
    double citationWidth(String citation) {
        return measure.width(citation, citationStyle);
    }

    TextStyle citationStyle() {
        return citationStyle;
    }

    /** The rooms that are kept for titles. */
    TitleShapes planned() {
        return shapes;
    }

    /** The room that is kept for a title, in px. */
    float plannedWidth(int number) {
        return shapes.width(number);
    }

    /** The width of a title as it is drawn: no wider than planned. */
    double titleWidth(int number) {
        return Math.min(plannedWidth(number), measure.width(title(number), titleStyle) + citationWidth(number));
    }

    /** The width of a card's texts. */
    double cardWidth(int number) {
        double title = measure.width(title(number), cardTitleStyle) + citationWidth(number);
        double planned = Footprints.cardWidth(plannedWidth(number));
        return cardText(number).isEmpty() ? Math.min(title, planned) : planned;
    }

    CardText cardText(int number) {
        if (cards.size() > REMEMBERED) {
            cards.clear();
        }
        return cards.computeIfAbsent(number, n -> CardText.of(model, n));
    }
}
