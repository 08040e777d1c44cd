package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.timeline.Citations;
import org.demarche.timeline.Folds;
import org.demarche.timeline.Lane;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.Legend;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.TitleRoom;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Puts what belongs to a figure on pages: the head, the timelines, the legend and the endnotes below each other.
 *
 * <p>A page of a given height is kept to as long as what must be on it has room. The timeline takes what the others
 * leave; where that would be too little, the endnotes run on to further pages.
 */
final class PageMaker {
    /** Between what stands on a page, in px. */
    private static final double GAP = 16;
    /** The share of a page that the timeline is not pressed below for the sake of the endnotes. */
    private static final double USEFUL = 0.55;
    /** Less room than this is left empty rather than given to the beginning of the endnotes, in px. */
    private static final double LEAST_NOTES = 96;
    private static final int MOST_ATTEMPTS = 5;
    /** The share of the axis that breaks may take. */
    private static final double MOST_BREAKS = 0.3;

    private final FigureContents contents;
    private final FigureSpec spec;
    private final Palette palette;
    private final String title;
    private final TextMeasure measure;
    private final double margin;
    private final double width;
    private final List<TimelinePart> parts;
    private final Citations citations;
    private final EndnoteList endnotes;

    PageMaker(FigureContents contents, FigureSpec spec, String title, TextMeasure measure) {
        this.contents = contents;
        this.spec = spec;
        this.title = title;
        this.measure = measure;
        palette = spec.palette();
        margin = margin(spec.sheet());
        width = spec.sheet().width() - 2 * margin;
        citations = spec.furnishing().endnotes() == Endnotes.NONE ? Citations.NONE : contents.numbers();
        endnotes = new EndnoteList(contents, spec.furnishing().endnotes(), Columns.width(width), measure);
        parts = timelines();
    }

    /** As wide as a page of that size wants it, in whole px. */
    private static double margin(Sheet sheet) {
        double side = sheet.fitting() ? sheet.width() : Math.min(sheet.width(), sheet.height());
        return Math.round(Math.clamp(side * 0.05, 16, 48));
    }

    private List<TimelinePart> timelines() {
        TimelineModel model = contents.model();
        FigureView view = spec.view();
        double plot = new Viewport(model.content(), width, 1, 0).plotWidth();
        // Breaks that leave time hardly any room would push events off a narrow axis.
        double breaks = Folds.BREAK_WIDTH * model.folds().gaps().size();
        Folds folds = view.folded() && breaks <= MOST_BREAKS * plot * spec.flow().parts() ? model.folds() : Folds.NONE;
        List<String> keys = model.lanes().stream().map(Lane::key).toList();
        List<String> order = new ArrayList<>();
        for (int lane : view.arrangement().arranged(keys)) {
            order.add(keys.get(lane));
        }
        LaneArrangement arrangement = view.arrangement().withOrder(order);
        FigureTime.LastTitles last = (scale, length) ->
                TitleRoom.lacking(model, scale, length, measure, TimelinePart.options(citations));
        return FigureTime.parts(model, spec, folds, plot, last).stream()
                .map(part -> new TimelinePart(model, part, view, folds, arrangement, width, citations, measure))
                .toList();
    }

    /** The pages in order, at least one. */
    List<FigurePage> pages() {
        return spec.flow().kind() == Flow.Kind.PAGES && parts.size() > 1 ? onPagesOfTheirOwn() : belowEachOther();
    }

    /**
     * Timelines of some heights with what follows from them.
     *
     * @param legend null for none
     * @param notes the lines of the endnotes
     */
    private record Laid(List<TimelinePart.Laid> timelines, @Nullable LegendBlock legend,
            List<TextLine> notes) {
        double timelineHeight() {
            return timelines.stream().mapToDouble(Block::height).sum();
        }

        double legendHeight() {
            return legend == null ? 0 : legend.height() + GAP;
        }
    }

    private Laid lay(double height) {
        List<TimelinePart.Laid> timelines = new ArrayList<>();
        double least = parts.stream().mapToDouble(TimelinePart::least).sum();
        double full = parts.stream().mapToDouble(TimelinePart::full).sum();
        double share = full > least ? Math.max(0, height - least) / (full - least) : 0;
        for (int i = 0; i < parts.size(); i++) {
            TimelinePart part = parts.get(i);
            double own = height >= full ? part.full() * height / full
                    : part.least() + (part.full() - part.least()) * share;
            timelines.add(part.at(own, name(i)));
        }
        return new Laid(timelines, legend(timelines), notes(timelines));
    }

    private String name(int part) {
        return parts.size() == 1 ? "timeline" : "timeline-" + (part + 1);
    }

    private @Nullable LegendBlock legend(List<TimelinePart.Laid> timelines) {
        List<TimelineScene> scenes = timelines.stream().map(TimelinePart.Laid::scene).toList();
        Legend legend = spec.furnishing().legend() ? Legend.of(contents.model(), scenes, width, measure) : null;
        return legend == null || legend.items().isEmpty() ? null : new LegendBlock(legend);
    }

    private List<TextLine> notes(List<TimelinePart.Laid> timelines) {
        Set<EventId> titled = new HashSet<>();
        timelines.forEach(timeline -> titled.addAll(timeline.titled(contents.model(), citations)));
        return endnotes.lines(titled);
    }

    private Columns.Flow flow(Laid laid) {
        return new Columns.Flow(laid.notes(), width);
    }

    /** The height of the endnotes with the gap above them. */
    private double notesHeight(Laid laid) {
        return laid.notes().isEmpty() ? 0 : flow(laid).rest() + GAP;
    }

    /** The height of the list of sources with the gap above it. */
    private double sourcesHeight() {
        List<TextLine> sources = endnotes.sourceLines();
        return sources.isEmpty() ? 0 : new Columns.Flow(sources, width).rest() + GAP;
    }

    private Head head() {
        String subtitle = title.isBlank() ? ""
                : FigureTime.words(contents.time()) + " · " + contents.inNumbers();
        return Head.of(title, subtitle, spec.furnishing().note(), width, measure);
    }

    /** All timelines on the first page. */
    private List<FigurePage> belowEachOther() {
        Head head = head();
        double full = parts.stream().mapToDouble(TimelinePart::full).sum();
        double room = spec.sheet().height() - 2 * margin - (head.height() > 0 ? head.height() + GAP : 0)
                - (parts.size() - 1) * GAP;
        Laid laid = spec.sheet().fitting() ? lay(full) : fitted(room, full);
        return numbered(count -> {
            Sheetful first = new Sheetful(head);
            laid.timelines().forEach(first::add);
            LegendBlock legend = laid.legend();
            if (legend == null || legend.height() <= first.room()) {
                first.add(legend);
                return List.of(first);
            }
            Sheetful second = new Sheetful(running(2, count));
            second.add(legend);
            return List.of(first, second);
        }, laid.notes());
    }

    /**
     * The pages, with the endnotes from the last one on.
     *
     * @param begun fills the pages that do not only hold endnotes, by the number of all pages
     */
    private List<FigurePage> numbered(IntFunction<List<Sheetful>> begun, List<TextLine> notes) {
        int count = pages(begun.apply(0), notes, 0).size();
        return pages(begun.apply(count), notes, count).stream().map(Sheetful::page).toList();
    }

    private List<Sheetful> pages(List<Sheetful> begun, List<TextLine> lines, int count) {
        List<Sheetful> pages = new ArrayList<>(begun);
        Columns.Flow notes = new Columns.Flow(lines, width);
        double least = Math.min(LEAST_NOTES, Math.max(1, sourcesHeight() - GAP));
        while (!notes.done()) {
            Sheetful last = pages.getLast();
            if (pages.size() > begun.size() || last.room() >= least || last.room() >= notes.rest()) {
                last.add(new NotesBlock(notes.take(last.room())));
            }
            if (!notes.done()) {
                pages.add(new Sheetful(running(pages.size() + 1, count)));
            }
        }
        return pages;
    }

    private Head running(int page, int count) {
        return Head.running(title, "page " + page + " of " + count, width, measure);
    }

    /** The timelines as tall as the page and the others allow. */
    private Laid fitted(double room, double full) {
        Laid first = lay(Math.min(full, room));
        Laid beside = beside(room, full, first, this::notesHeight);
        if (beside == null) {
            // Where not all endnotes have room, the sources at least stand on the page that names their numbers.
            beside = beside(room, full, first, _ -> sourcesHeight());
        }
        if (beside != null) {
            return beside;
        }
        double alone = room - first.legendHeight();
        if (full <= alone - LEAST_NOTES) {
            return first;
        }
        Laid filling = lay(alone);
        if (filling.timelineHeight() + filling.legendHeight() > room) {
            filling = lay(room - filling.legendHeight());
        }
        // Where there is no room for the legend beside them, the next page begins with it.
        return filling.timelineHeight() + filling.legendHeight() > room ? lay(room) : filling;
    }

    /**
     * The timelines with endnotes on the same page; null where those would press them too low.
     *
     * @param notes the height of what is to be on the page of the endnotes
     */
    private @Nullable Laid beside(double room, double full, Laid first, ToDoubleFunction<Laid> notes) {
        double left = room - first.legendHeight() - notes.applyAsDouble(first);
        double least = Math.max(parts.stream().mapToDouble(TimelinePart::least).sum(), Math.min(full, USEFUL * room));
        for (int attempt = 0; attempt < MOST_ATTEMPTS && left >= least; attempt++) {
            Laid laid = lay(left);
            double now = room - laid.legendHeight() - notes.applyAsDouble(laid);
            if (laid.timelineHeight() <= now) {
                return laid;
            }
            left = Math.min(left - 1, now);
        }
        return null;
    }

    /** Each timeline on a page of its own, the endnotes after the last. */
    private List<FigurePage> onPagesOfTheirOwn() {
        List<TimelinePart.Laid> timelines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            timelines.add(onItsPage(i));
        }
        return numbered(count -> {
            List<Sheetful> sheets = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Sheetful sheet = new Sheetful(headOf(i, count));
                sheet.add(timelines.get(i));
                sheet.add(legend(List.of(timelines.get(i))));
                sheets.add(sheet);
            }
            return sheets;
        }, notes(timelines));
    }

    /** @param count of all pages */
    private Head headOf(int part, int count) {
        String words = (part + 1) + " of " + parts.size() + " · " + parts.get(part).time().words();
        return (part == 0 ? head() : running(part + 1, count)).withLine(words, width, measure);
    }

    private TimelinePart.Laid onItsPage(int number) {
        TimelinePart part = parts.get(number);
        TimelinePart.Laid whole = part.at(part.full(), name(number));
        if (spec.sheet().fitting()) {
            return whole;
        }
        Head head = headOf(number, 0);
        double room = spec.sheet().height() - 2 * margin - head.height() - GAP;
        LegendBlock legend = legend(List.of(whole));
        TimelinePart.Laid laid = part.at(Math.max(part.least(), room - (legend == null ? 0 : legend.height() + GAP)),
                name(number));
        // Less room may bring clusters, and with them a longer legend.
        LegendBlock now = legend(List.of(laid));
        return now == null || laid.height() + now.height() + GAP <= room ? laid
                : part.at(Math.max(part.least(), room - now.height() - GAP), name(number));
    }

    /** A page that is being filled from top to bottom. */
    private final class Sheetful {
        private final List<Page.Placed> placed = new ArrayList<>();
        private double y = margin;

        Sheetful(Block head) {
            add(head);
        }

        /** Adds something below all else; nothing when it is null or empty. */
        void add(@Nullable Block block) {
            if (block != null && block.height() > 0) {
                placed.add(new Page.Placed(margin, y, block));
                y += block.height() + GAP;
            }
        }

        /** What is left of the height of the page, in px. */
        private double room() {
            return spec.sheet().fitting() ? Double.POSITIVE_INFINITY : spec.sheet().height() - margin - y;
        }

        FigurePage page() {
            double needed = y - GAP + margin;
            return new Page(spec.sheet().width(),
                    spec.sheet().fitting() ? Math.ceil(needed) : Math.max(spec.sheet().height(), needed), palette,
                    placed);
        }
    }
}
