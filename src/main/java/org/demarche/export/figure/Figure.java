package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.paint.MovedPainter;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.Legend;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A timeline made up for print: title, timeline, legend and sources, laid out anew for the size asked for.
 *
 * <p>Equal arguments give equal figures.
 */
public final class Figure implements FigurePage {
    private static final double MARGIN = 32;
    private static final double TITLE_BASELINE = 50;
    private static final double SUBTITLE_BASELINE = 74;
    private static final double HEAD = 92;
    private static final double SOURCE_LINE = 17;
    private static final double TALLEST_FITTING = 100_000;
    private static final double LEAST_TIMELINE = 180;
    private static final TextStyle TITLE = new TextStyle(22, Weight.BOLD);
    private static final TextStyle SUBTITLE = new TextStyle(13, Weight.REGULAR);
    private static final TextStyle SOURCE = new TextStyle(11.5, Weight.REGULAR);

    private final FigureSpec spec;
    private final String title;
    private final String subtitle;
    private final TimelineScene scene;
    private final Legend legend;
    private final List<String> sources;

    private Figure(FigureSpec spec, String title, String subtitle, TimelineScene scene, Legend legend,
            List<String> sources) {
        this.spec = spec;
        this.title = title;
        this.subtitle = subtitle;
        this.scene = scene;
        this.legend = legend;
        this.sources = sources;
    }

    /**
     * Lays out a figure.
     *
     * @throws FigureException when no event would be in it
     */
    public static Figure of(DossierIndex index, FigureSpec spec, TextMeasure measure) throws FigureException {
        TimelineModel all = TimelineModel.of(index, spec.view().visible(), spec.view().lanes());
        Set<EventId> inside = inside(all, spec.view().span());
        TimelineModel model = TimelineModel.of(index, spec.view().visible().and(event -> inside.contains(event.id())),
                spec.view().lanes());
        if (model.size() == 0) {
            throw new FigureException("No event of the dossier lies in the time that the figure would show.", null);
        }
        double width = spec.sheet().width() - 2 * MARGIN;
        List<String> sources = sources(index.dossier(), width, measure);
        double foot = sources.size() * SOURCE_LINE + 2 * MARGIN;
        TimelineLayout layout = new TimelineLayout(measure, LayoutOptions.PICTURE);
        double wanted = spec.sheet().fitting() ? TALLEST_FITTING : spec.sheet().height() - HEAD - foot;
        TimelineScene scene = scene(layout, model, spec, width, Math.max(LEAST_TIMELINE, wanted));
        Legend legend = Legend.of(model, scene, width, measure);
        if (!spec.sheet().fitting()) {
            // Less room for the timeline may bring clusters, and with them a longer legend.
            scene = scene(layout, model, spec, width, Math.max(LEAST_TIMELINE, wanted - legend.height()));
            legend = Legend.of(model, scene, width, measure);
        }
        double height = spec.sheet().fitting() ? scene.contentHeight()
                : Math.max(LEAST_TIMELINE, wanted - legend.height());
        TimelineScene fitting = scene(layout, model, spec, width, height);
        if (fitting.contentHeight() > fitting.height()) {
            fitting = scene(layout, model, spec, width, fitting.contentHeight());
        }
        return new Figure(spec, index.dossier().title(), subtitle(model, fitting), fitting,
                Legend.of(model, fitting, width, measure), sources);
    }

    /** The events that the span touches; those without an end reach as far as the timeline does. */
    private static Set<EventId> inside(TimelineModel all, Bounds span) {
        Set<EventId> inside = new HashSet<>();
        for (int number = 0; number < all.size(); number++) {
            if (all.extent(number).window().intersects(span)) {
                inside.add(all.event(number).id());
            }
        }
        return inside;
    }

    private static TimelineScene scene(TimelineLayout layout, TimelineModel model, FigureSpec spec, double width,
            double height) {
        Folds folds = spec.view().folded() ? model.folds() : Folds.NONE;
        Viewport home = model.home(width, height, folds);
        return layout.layout(model, new ViewSpec(home.withWindow(window(spec.view().span(), home.window())), folds,
                spec.view().arrangement(), spec.view().overlays(), spec.view().emphasis()));
    }

    private static TimeWindow window(Bounds span, TimeWindow home) {
        long start = span.earliest() == Bounds.OPEN_PAST ? Math.min(home.start(), span.latest() - 1)
                : span.earliest();
        return new TimeWindow(start,
                span.latest() == Bounds.OPEN_FUTURE ? Math.max(home.end(), start + 1) : span.latest());
    }

    /** What the figure shows, for example "56 events · 33 quotes · 46 reported statements". */
    private static String subtitle(TimelineModel model, TimelineScene scene) {
        Set<EventId> shown = new HashSet<>();
        for (int number = 0; number < model.size(); number++) {
            if (model.extent(number).window().intersects(scene.scale().window())) {
                shown.add(model.event(number).id());
            }
        }
        Dossier dossier = model.index().dossier();
        boolean whole = shown.size() == dossier.events().size();
        List<Quote> quotes = dossier.quotes().stream()
                .filter(quote -> whole || (quote.event() != null && shown.contains(quote.event())))
                .toList();
        int reported = (int) quotes.stream().filter(quote -> quote.directness() == Directness.REPORTED).count();
        return counted(shown.size(), "event") + " · " + counted(quotes.size() - reported, "quote")
                + " · " + counted(reported, "reported statement");
    }

    private static String counted(int count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }

    /** The line of sources, broken where the figure ends. */
    private static List<String> sources(Dossier dossier, double width, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String separator = "Sources: ";
        for (Article article : dossier.articles()) {
            String name = article.publisher().isEmpty() ? article.headline() : article.publisher();
            String source = name + ", " + EdtfWords.full(article.published().date());
            String longer = line + separator + source;
            if (!line.isEmpty() && measure.width(longer, SOURCE) > width) {
                lines.add(line + ";");
                longer = source;
            }
            line = longer;
            separator = "; ";
        }
        if (!line.isEmpty()) {
            lines.add(line + ".");
        }
        return lines;
    }

    /** The pages in order, at least one. */
    public List<FigurePage> pages() {
        return List.of(this);
    }

    /** The title; empty for none. */
    public String title() {
        return title;
    }

    /** What the figure shows, in a few sentences, for those who do not see it. */
    public String description() {
        return title + ". " + subtitle + ".";
    }

    /** What restores the view in the program, as text; null: nothing. */
    public @Nullable String definition() {
        return spec.definition();
    }

    @Override
    public double width() {
        return spec.sheet().width();
    }

    @Override
    public double height() {
        return Math.max(spec.sheet().height(),
                HEAD + scene.height() + MARGIN / 2 + legend.height() + MARGIN / 2 + sources.size() * SOURCE_LINE
                        + MARGIN / 2);
    }

    @Override
    public void paint(Painter painter) {
        Palette palette = spec.palette();
        painter.fillRect(0, 0, width(), height(), palette.background());
        painter.text(MARGIN, TITLE_BASELINE, title, TITLE, palette.ink());
        painter.text(MARGIN, SUBTITLE_BASELINE, subtitle, SUBTITLE, palette.quiet());
        TimelinePainter.paint(scene, new MovedPainter(painter, MARGIN, HEAD), palette);
        painter.fillRect(MARGIN, HEAD, scene.width(), 1, palette.rule());
        painter.fillRect(MARGIN + scene.width() - 1, HEAD, 1, scene.height(), palette.rule());
        double y = HEAD + scene.height() + MARGIN / 2;
        TimelinePainter.paint(legend, new MovedPainter(painter, MARGIN, y), palette);
        y += legend.height() + MARGIN / 2 + SOURCE_LINE - 5;
        for (String line : sources) {
            painter.text(MARGIN, y, line, SOURCE, palette.quiet());
            y += SOURCE_LINE;
        }
    }
}
