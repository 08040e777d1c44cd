package org.demarche.timeline;

import java.util.List;
import org.demarche.model.id.EventId;
import org.demarche.timeline.DrawnEvents.Anchor;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.EventExtent.Form;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.SceneItem.Reason;

/** Lays out single events: body, title, and the text of a card. */
final class EventArtist {
    /** Bodies are cut off this far outside the plot, since a surface need not cope with any number, in px. */
    private static final double OVERHANG = 128;
    private static final double INITIALS = 16;

    private final TimelineModel model;
    private final EventTexts texts;
    private final TimeScale scale;
    private final Box plot;
    private final Emphasis emphasis;
    private final SceneBuilder scene;
    private final double rowHeight;

    EventArtist(TimelineModel model, EventTexts texts, TimeScale scale, Box plot, double rowHeight,
            Emphasis emphasis, SceneBuilder scene) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.plot = plot;
        this.emphasis = emphasis;
        this.scene = scene;
        this.rowHeight = rowHeight;
    }

    /** The body of an event: from its left to its right edge, and the x of its mark. */
    private record Body(double left, double right, double mark) {}

    /**
     * Where an event is laid out.
     *
     * @param top of its row
     * @param height of its row
     * @param card whether it is a card that takes more rows
     * @param before whether its title stands left of it
     * @param freeFrom where the row is free left of it
     */
    record Slot(double top, double height, boolean card, boolean before, double freeFrom) {}

    /**
     * Lays out an event with its title; without it where the event itself is out of sight.
     *
     * @return the right edge of all that was laid out
     */
    double draw(int number, Slot slot) {
        double top = slot.top();
        boolean card = slot.card();
        Body body = body(number, top, slot.height());
        double soft = TitleFit.fade(model.extent(number));
        boolean inSight = body.right() + soft > plot.x() && body.left() - soft < plot.right();
        Place place = inSight ? place(number, slot, body, soft) : Place.NONE;
        EventId id = model.event(number).id();
        double height = card ? Sizes.CARD_ROWS * rowHeight - 3 : slot.height();
        Box bodyBox = new Box(body.left() - soft, top, body.right() - body.left() + 2 * soft, slot.height());
        Box all = place.isNone() ? bodyBox
                : bodyBox.union(new Box(place.x(), top, place.width(), slot.height()));
        Box whole = new Box(all.x(), top, all.width(), height);
        stress(id, card ? new Box(whole.x() - 3, top + 2, whole.width() + 8, height - 2)
                : new Box(whole.x() - 3, top + 1, whole.width() + 7, height - 2), body.mark());
        scene.place(id, whole);
        scene.drawn().add(number, new Anchor(body.mark(), top + slot.height() / 2,
                new Box(whole.x(), top, whole.width(), slot.height())));
        if (!place.isNone()) {
            if (card) {
                cardText(number, id, place, top, whole);
            } else {
                title(number, texts.titleStyle(), place, top, slot.height(), Ink.NORMAL);
            }
        }
        return whole.right();
    }

    private Place place(int number, Slot slot, Body body, double soft) {
        EventExtent extent = model.extent(number);
        double wanted = slot.card() ? texts.cardWidth(number) : texts.titleWidth(number);
        double left = body.left() - soft;
        double right = body.right() + soft;
        if (extent.form() == Form.SPAN && TitleFit.inBar(length(number), wanted)) {
            return Place.inside(body.left() + Sizes.INSET, body.right() - Sizes.INSET, wanted, plot);
        }
        if (extent.form() != Form.SPAN && extent.form() != Form.ALL_OF
                && TitleFit.inBracket(scale.x(model.end(number)) - scale.x(extent.anchor()), wanted)) {
            return Place.inBracket(body.left(), body.right(), body.mark(), wanted, plot);
        }
        if (slot.before()) {
            Place before = Place.before(left, wanted, plot);
            return before.isNone() ? within(extent, body, wanted) : before;
        }
        if (extent.form() == Form.ALL_OF) {
            return Place.amongMarks(marks(extent), left, right, slot.freeFrom(), wanted, plot);
        }
        Place beside = Place.beside(left, right, slot.freeFrom(), wanted, plot);
        if (beside.width() >= wanted) {
            return beside;
        }
        Place within = within(extent, body, wanted);
        return within.width() > beside.width() ? within : beside;
    }

    /** A place for as much of a title as a body itself has room for. */
    private Place within(EventExtent extent, Body body, double wanted) {
        return switch (extent.form()) {
            case SPAN -> Place.inside(body.left() + Sizes.INSET, body.right() - Sizes.INSET, wanted, plot);
            case ALL_OF -> Place.betweenMarks(marks(extent), body.right(), wanted, plot);
            case POINT, SOME_TIME, ONE_OF -> Place.inBracket(body.left(), body.right(), body.mark(), wanted, plot);
        };
    }

    private List<Double> marks(EventExtent extent) {
        return extent.members().stream().map(m -> plot.x() + scale.x(m.middle())).toList();
    }

    /** Lays out an event that has no room for a title, as a thin bar. */
    void drawThin(int number, double bottom) {
        EventId id = model.event(number).id();
        double from = plot.x() + scale.x(model.start(number));
        double to = plot.x() + scale.x(model.end(number));
        double left = cutLeft(from, to);
        double right = cutRight(from, to);
        Box box = new Box(left, bottom - Sizes.THIN, Math.max(1, right - left), Sizes.THIN);
        scene.body(new SceneItem.Span(box, model.tone(number), Edge.SHARP, Edge.SHARP, 0, 0, false, id));
        scene.place(id, box);
        scene.drawn().add(number, new Anchor(Math.max(left, plot.x()), box.centerY(), box));
    }

    /** Lays out an event that has no room for a title, as a mark around a point. */
    void drawMark(int number, double x, double middle) {
        EventId id = model.event(number).id();
        Box box = mark(number, x, middle, model.extent(number).form());
        scene.place(id, box);
        scene.drawn().add(number, new Anchor(box.centerX(), middle, box));
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
                mark(number, plot.x() + scale.x(member.middle()), top + height / 2, Form.POINT);
            }
            return new Body(from, Math.max(to, x + Sizes.MARK), x);
        }
        mark(number, x, top + height / 2, extent.form());
        return wide ? new Body(from, to, x) : new Body(x - Sizes.MARK, x + Sizes.MARK, x);
    }

    private Body span(int number, EventExtent extent, double from, double to, double top, double height) {
        EventId id = model.event(number).id();
        double left = cutLeft(from, to);
        double right = cutRight(from, to);
        double certainFrom = plot.x() + scale.x(extent.certain().start());
        double certainTo = plot.x() + scale.x(extent.certain().end());
        double fadeLeft = fade(extent.start(), certainFrom - from, to - from) - (left - from);
        double fadeRight = fade(extent.end(), to - certainTo, to - from) - (to - right);
        Box box = new Box(left, top + 3, right - left, height - 6);
        scene.body(new SceneItem.Span(box, model.tone(number), extent.start(), extent.end(), Math.max(0, fadeLeft),
                Math.max(0, fadeRight), extent.uncertain(), id));
        return new Body(left, right, Math.max(from, plot.x()));
    }

    /** The x of the middle of an event. */
    double middle(int number) {
        EventExtent extent = model.extent(number);
        return plot.x() + (extent.form() == Form.SPAN
                ? (scale.x(model.start(number)) + scale.x(model.end(number))) / 2 : scale.x(extent.anchor()));
    }

    private double length(int number) {
        return scale.x(model.end(number)) - scale.x(model.start(number));
    }

    /** The left edge of a body, or of what is left of it when it begins far outside the view. */
    private double cutLeft(double from, double to) {
        double cut = plot.x() - OVERHANG;
        return from < cut && to > cut ? cut : from;
    }

    private double cutRight(double from, double to) {
        double cut = plot.right() + OVERHANG;
        return from < cut && to > cut ? cut : to;
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
        double left = cutLeft(from, to);
        double right = cutRight(from, to);
        List<Double> dates = extent.members().stream().map(member -> plot.x() + scale.x(member.middle()))
                .filter(x -> x >= left && x <= right).toList();
        scene.body(new SceneItem.Bracket(new Box(left, top + 2, right - left, height - 4), model.tone(number),
                extent.form(), extent.start(), extent.end(), extent.uncertain(), extent.approximate(), dates,
                model.event(number).id()));
    }

    private Box mark(int number, double x, double y, Form form) {
        EventExtent extent = model.extent(number);
        int tone = model.tone(number);
        Box box = new Box(x - Sizes.MARK, y - Sizes.MARK, 2 * Sizes.MARK, 2 * Sizes.MARK);
        scene.body(new SceneItem.Mark(box, MarkShape.of(tone), tone, form, extent.uncertain(), extent.approximate(),
                model.event(number).id()));
        return box;
    }

    /** Writes a title with the numbers behind it; where there is room for the title alone, without them. */
    private void title(int number, TextStyle style, Place place, double top, double height, Ink ink) {
        double citations = texts.citationWidth(number);
        double room = place.width() - citations;
        double width = citations > 0 && room > 0
                ? write(texts.title(number), style, new Place(place.x(), room), top, height, ink, number) : 0;
        if (width > 0) {
            cite(number, place.x() + width + Sizes.BEFORE_CITATION, top, height);
        } else {
            write(texts.title(number), style, place, top, height, ink, number);
        }
    }

    private void cite(int number, double left, double top, double height) {
        TextStyle style = texts.citationStyle();
        double baseline = top + height / 2 + texts.titleStyle().middleToBaseline() - Sizes.CITATION_RAISE;
        List<Integer> numbers = texts.options().citations().of(model.event(number).id());
        double x = left;
        for (int i = 0; i < numbers.size(); i++) {
            String text = texts.citations(number).get(i);
            double width = texts.citationWidth(text);
            scene.text(new SceneItem.Citation(new Box(x, top, width, height), baseline, text, style, numbers.get(i),
                    model.event(number).id()));
            x += width;
        }
    }

    /** Writes as much of a text as there is room for, and returns how wide that is. */
    private double write(String text, TextStyle style, Place place, double top, double height, Ink ink, int number) {
        String fitting = Ellipsis.fit(text, style, place.width() + 0.01, texts.measure());
        if (!fitting.isEmpty()) {
            double width = texts.measure().width(fitting, style);
            scene.text(new SceneItem.Label(new Box(place.x(), top, width, height),
                    top + height / 2 + style.middleToBaseline(), fitting, style, ink, model.tone(number),
                    model.event(number).id()));
            return width;
        }
        return 0;
    }

    private void cardText(int number, EventId id, Place place, double top, Box whole) {
        scene.plane(new SceneItem.Card(new Box(whole.x() - 4, top + 1, whole.width() + 10, whole.height()),
                model.tone(number), id));
        double line = rowHeight - 3;
        double first = top + (rowHeight - line) / 2;
        title(number, texts.cardTitleStyle(), place, first, line, Ink.STRONG);
        CardText text = texts.cardText(number);
        double second = first + line;
        if (text.initials() == null) {
            write(text.words(), texts.smallStyle(), place, second, line, Ink.NORMAL, number);
            return;
        }
        TextStyle letters = new TextStyle(8, TextStyle.Weight.BOLD);
        double middle = second + line / 2;
        double width = texts.measure().width(text.initials(), letters);
        double size = Math.min(INITIALS, line);
        Box disc = new Box(place.x(), middle - size / 2, size, size);
        scene.text(new SceneItem.Initials(disc, text.tone(),
                new SceneItem.Label(new Box(disc.centerX() - width / 2, disc.y(), width, size),
                        middle + letters.middleToBaseline(), text.initials(), letters, Ink.ON_TONE, text.tone(), id),
                id));
        double indent = size + Sizes.GAP;
        if (place.width() > indent) {
            write(text.words(), texts.smallStyle(), new Place(place.x() + indent, place.width() - indent), second,
                    line, Ink.NORMAL, number);
        }
    }
}
