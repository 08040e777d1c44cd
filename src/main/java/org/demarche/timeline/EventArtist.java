package org.demarche.timeline;

import java.util.List;
import org.demarche.model.id.EventId;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.EventExtent.Form;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.SceneItem.Reason;

/** Lays out single events: body, title, and the text of a card. */
final class EventArtist {
    /** Bodies are cut off this far outside the plot, since a surface need not cope with any number, in px. */
    private static final double OVERHANG = 128;
    private static final double INITIALS = 16;
    private static final double THIN = 3;

    private final TimelineModel model;
    private final EventTexts texts;
    private final TimeScale scale;
    private final Box plot;
    private final Emphasis emphasis;
    private final SceneBuilder scene;
    private final double rowHeight;

    EventArtist(TimelineModel model, EventTexts texts, TimeScale scale, Box plot, Emphasis emphasis,
            SceneBuilder scene) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.plot = plot;
        this.emphasis = emphasis;
        this.scene = scene;
        rowHeight = texts.options().density().rowHeight();
    }

    /** The body of an event: from its left to its right edge, and the x of its mark. */
    private record Body(double left, double right, double mark) {}

    /**
     * Lays out an event with its title.
     *
     * @param top of its row
     * @param card whether it is a card that takes more rows
     * @param freeFrom where the row is free left of it
     * @return the right edge of all that was laid out
     */
    double draw(int number, double top, boolean card, double freeFrom) {
        Body body = body(number, top, rowHeight);
        EventExtent extent = model.extent(number);
        double title = card ? texts.cardTitleWidth(number) : texts.titleWidth(number);
        double wanted = card ? texts.cardWidth(number) : title;
        double soft = LaneShape.fade(extent);
        Place place;
        if (extent.form() == Form.SPAN && LaneShape.fitsInBar(body.right() - body.left(), texts.titleWidth(number))) {
            place = Place.inside(body.left() + Sizes.INSET, body.right() - Sizes.INSET, wanted, plot);
        } else if (extent.form() != Form.SPAN
                && LaneShape.fitsInBracket(body.right() - body.mark(), texts.titleWidth(number))) {
            place = Place.inBracket(body.left(), body.right(), body.mark(), wanted, plot);
        } else {
            place = Place.beside(body.left() - soft, body.right() + soft, freeFrom, wanted, plot);
        }
        EventId id = model.events().get(number).id();
        double height = card ? Sizes.CARD_ROWS * rowHeight - 3 : rowHeight;
        Box bodyBox = new Box(body.left() - soft, top, body.right() - body.left() + 2 * soft, rowHeight);
        Box all = place.isNone() ? bodyBox
                : bodyBox.union(new Box(place.x(), top, place.width(), rowHeight));
        Box whole = new Box(all.x(), top, all.width(), height);
        stress(id, card ? new Box(whole.x() - 3, top + 2, whole.width() + 8, height - 2)
                : new Box(whole.x() - 3, top + 1, whole.width() + 7, height - 2), body.mark());
        scene.place(id, whole);
        if (!place.isNone()) {
            if (card) {
                cardText(number, id, place, top, whole);
            } else {
                write(texts.title(number), texts.titleStyle(), place, top, Ink.NORMAL, number);
            }
        }
        return whole.right();
    }

    /** Lays out an event that has no room for a title, as a thin bar. */
    void drawThin(int number, double bottom) {
        EventId id = model.events().get(number).id();
        double left = Math.max(plot.x() - OVERHANG, plot.x() + scale.x(model.start(number)));
        double right = Math.min(plot.right() + OVERHANG, plot.x() + scale.x(model.end(number)));
        Box box = new Box(left, bottom - THIN, Math.max(1, right - left), THIN);
        scene.body(new SceneItem.Span(box, model.tone(number), 0, 0, false, false, false, id));
        scene.place(id, box);
    }

    /** Lays out an event that has no room for a title, as a mark. */
    void drawMark(int number, double middle) {
        EventId id = model.events().get(number).id();
        double x = plot.x() + scale.x(model.extent(number).anchor());
        Box box = mark(number, x, middle);
        scene.place(id, box);
    }

    private void stress(EventId id, Box box, double mark) {
        if (emphasis.selected().contains(id)) {
            scene.halo(new SceneItem.Halo(box, Reason.SELECTED));
            double x = Math.round(Math.clamp(mark, plot.x(), plot.right() - 1));
            scene.guide(new SceneItem.Guide(new Box(x, plot.y(), 1, plot.height())));
        } else if (emphasis.hits().contains(id)) {
            scene.halo(new SceneItem.Halo(box, Reason.HIT));
        } else if (id.equals(emphasis.hover())) {
            scene.halo(new SceneItem.Halo(box, Reason.HOVER));
        }
    }

    private Body body(int number, double top, double height) {
        EventExtent extent = model.extent(number);
        double from = plot.x() + scale.x(model.start(number));
        double to = plot.x() + scale.x(model.end(number));
        if (extent.form() == Form.SPAN) {
            return span(number, extent, from, Math.max(to, from + 2), top, height);
        }
        double x = plot.x() + scale.x(extent.anchor());
        boolean wide = to - from > Sizes.BRACKET;
        if (wide) {
            bracket(number, extent, from, to, top, height);
        }
        if (extent.form() == Form.ALL_OF && wide) {
            for (TimeWindow member : extent.members()) {
                mark(number, plot.x() + scale.x(member.middle()), top + height / 2);
            }
            return new Body(from, Math.max(to, x + Sizes.MARK), to);
        }
        mark(number, x, top + height / 2);
        return wide ? new Body(from, to, x) : new Body(x - Sizes.MARK, x + Sizes.MARK, x);
    }

    private Body span(int number, EventExtent extent, double from, double to, double top, double height) {
        EventId id = model.events().get(number).id();
        double left = Math.max(from, plot.x() - OVERHANG);
        double right = Math.max(left + 1, Math.min(to, plot.right() + OVERHANG));
        double certainFrom = plot.x() + scale.x(extent.certain().start());
        double certainTo = plot.x() + scale.x(extent.certain().end());
        double fadeLeft = fade(extent.start(), certainFrom - from, to - from) - (left - from);
        double fadeRight = fade(extent.end(), to - certainTo, to - from) - (to - right);
        Box box = new Box(left, top + 3, right - left, height - 6);
        scene.body(new SceneItem.Span(box, model.tone(number), Math.max(0, fadeLeft), Math.max(0, fadeRight),
                extent.start() == Edge.OPEN, extent.end() == Edge.OPEN, extent.uncertain(), id));
        return new Body(left, right, Math.max(from, plot.x()));
    }

    /** How long a bar takes to come up or die away, in px. */
    private static double fade(Edge edge, double unsure, double length) {
        return Math.min(length / 2, switch (edge) {
            case SHARP, OPEN -> 0;
            case SOFT -> Math.max(unsure, Sizes.FADE);
            case UNKNOWN -> Sizes.LONG_FADE;
        });
    }

    private void bracket(int number, EventExtent extent, double from, double to, double top, double height) {
        double left = Math.max(from, plot.x() - OVERHANG);
        double right = Math.min(to, plot.right() + OVERHANG);
        List<Double> notches = extent.form() == Form.ONE_OF
                ? extent.members().stream().map(member -> plot.x() + scale.x(member.middle()))
                        .filter(x -> x >= left && x <= right).toList()
                : List.of();
        scene.body(new SceneItem.Bracket(new Box(left, top + 2, Math.max(1, right - left), height - 4),
                model.tone(number), extent.approximate(), extent.start() == Edge.OPEN, extent.end() == Edge.OPEN,
                notches, model.events().get(number).id()));
    }

    private Box mark(int number, double x, double y) {
        EventExtent extent = model.extent(number);
        int tone = model.tone(number);
        Box box = new Box(x - Sizes.MARK, y - Sizes.MARK, 2 * Sizes.MARK, 2 * Sizes.MARK);
        boolean hollow = extent.uncertain() || extent.form() == Form.SOME_TIME || extent.form() == Form.ONE_OF;
        scene.body(new SceneItem.Mark(box, MarkShape.of(tone), tone, hollow, extent.approximate(),
                model.events().get(number).id()));
        return box;
    }

    private void write(String text, TextStyle style, Place place, double top, Ink ink, int number) {
        String fitting = Ellipsis.fit(text, style, place.width() + 0.01, texts.measure());
        if (!fitting.isEmpty()) {
            double width = texts.measure().width(fitting, style);
            scene.text(new SceneItem.Label(new Box(place.x(), top, width, rowHeight),
                    top + rowHeight / 2 + style.middleToBaseline(), fitting, style, ink, model.tone(number),
                    model.events().get(number).id()));
        }
    }

    private void cardText(int number, EventId id, Place place, double top, Box whole) {
        scene.plane(new SceneItem.Card(new Box(whole.x() - 4, top + 1, whole.width() + 10, whole.height()),
                model.tone(number), id));
        write(texts.title(number), texts.cardTitleStyle(), place, top, Ink.STRONG, number);
        CardText text = texts.cardText(number);
        double line = rowHeight - 3;
        write(text.words(), texts.smallStyle(), place, top + line, Ink.NORMAL, number);
        double footTop = top + 2 * line;
        if (text.initials() == null) {
            write(text.foot(), texts.smallStyle(), place, footTop, Ink.QUIET, number);
            return;
        }
        TextStyle letters = new TextStyle(8, TextStyle.Weight.BOLD);
        double middle = footTop + rowHeight / 2;
        double width = texts.measure().width(text.initials(), letters);
        Box disc = new Box(place.x(), middle - INITIALS / 2, INITIALS, INITIALS);
        scene.text(new SceneItem.Initials(disc, text.tone(),
                new SceneItem.Label(new Box(disc.centerX() - width / 2, disc.y(), width, INITIALS),
                        middle + letters.middleToBaseline(), text.initials(), letters, Ink.ON_TONE, text.tone(), id),
                id));
        double indent = INITIALS + Sizes.GAP;
        if (place.width() > indent) {
            write(text.foot(), texts.smallStyle(), new Place(place.x() + indent, place.width() - indent), footTop,
                    Ink.QUIET, number);
        }
    }
}
