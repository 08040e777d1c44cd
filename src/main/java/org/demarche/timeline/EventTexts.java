package org.demarche.timeline;

import java.util.HashMap;
import java.util.Map;

/** The texts of events with their widths, each worked out once. Confined to one thread. */
final class EventTexts {
    private final TimelineModel model;
    private final TextMeasure measure;
    private final LayoutOptions options;
    private final TextStyle titleStyle;
    private final TextStyle cardTitleStyle;
    private final TextStyle smallStyle;
    private final String[] titles;
    private final double[] widths;
    private final double[] cardWidths;
    private final Map<Integer, CardText> cards = new HashMap<>();

    EventTexts(TimelineModel model, TextMeasure measure, LayoutOptions options) {
        this.model = model;
        this.measure = measure;
        this.options = options;
        titleStyle = Sizes.title(options);
        cardTitleStyle = Sizes.cardTitle(options);
        smallStyle = Sizes.small(options);
        titles = new String[model.size()];
        widths = new double[model.size()];
        cardWidths = new double[model.size()];
        for (int i = 0; i < titles.length; i++) {
            String title = model.event(i).title();
            titles[i] = model.extent(i).uncertain() ? title + " (?)" : title;
            widths[i] = measure.width(titles[i], titleStyle);
        }
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
        return titles[number];
    }

    double titleWidth(int number) {
        return widths[number];
    }

    double[] titleWidths() {
        return widths;
    }

    double cardTitleWidth(int number) {
        return measure.width(titles[number], cardTitleStyle);
    }

    /** The width of a card's texts. */
    double cardWidth(int number) {
        if (cardWidths[number] == 0) {
            double title = cardTitleWidth(number);
            cardWidths[number] = cardText(number).isEmpty() ? title : Math.max(title, Sizes.CARD_TEXT);
        }
        return cardWidths[number];
    }

    CardText cardText(int number) {
        return cards.computeIfAbsent(number, n -> CardText.of(model, n));
    }
}
