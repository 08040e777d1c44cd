package org.demarche.state.figure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.Sheet;
import org.demarche.export.files.FigureKind;
import org.demarche.model.id.EventId;
import org.demarche.state.Snapshot;
import org.demarche.state.ViewState;
import org.demarche.state.caption.FileName;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.Overlays.Relations;

/** What a person wants a figure to be, whether or not it can be made. */
public record FigureWish(FigureKind format, PageWish page, Flow flow, ContentWish content, Colours colours,
        FurnishingWish furnishing) {

    /** The whole timeline as the window shows it, on a sheet of A4. */
    public static FigureWish of(ViewState view) {
        return new FigureWish(FigureKind.PNG, PageWish.STANDARD, Flow.ONE, ContentWish.of(view), Colours.LIGHT,
                FurnishingWish.STANDARD);
    }

    public FigureWish withFormat(FigureKind next) {
        return new FigureWish(next, page, flow, content, colours, furnishing);
    }

    public FigureWish withPage(PageWish next) {
        return new FigureWish(format, next, flow, content, colours, furnishing);
    }

    public FigureWish withFlow(Flow next) {
        return new FigureWish(format, page, next, content, colours, furnishing);
    }

    public FigureWish withContent(ContentWish next) {
        return new FigureWish(format, page, flow, next, colours, furnishing);
    }

    public FigureWish withColours(Colours next) {
        return new FigureWish(format, page, flow, content, next, furnishing);
    }

    public FigureWish withFurnishing(FurnishingWish next) {
        return new FigureWish(format, page, flow, content, colours, next);
    }

    /** Why no figure can be made of it; empty when one can. What is not used may be wrong. */
    public List<Fault> faults() {
        return Stream.concat(page.faults(format).stream(), content.faults().stream()).toList();
    }

    /**
     * The figure of what the window shows: its filter, its lanes as they are arranged there.
     *
     * @param onScreen the size of the timeline in the window
     * @throws IllegalStateException if there are {@link #faults}
     */
    public FigureSpec spec(Snapshot snapshot, Sheet onScreen) {
        if (!faults().isEmpty()) {
            throw new IllegalStateException(faults().getFirst().sentence());
        }
        Set<EventId> shown = snapshot.visible().events();
        ViewState view = snapshot.view();
        return new FigureSpec(
                new FigureView(content.span(view.window()), content.lanes(), content.folded(),
                        event -> shown.contains(event.id()), emphasis(snapshot),
                        view.arrangements().of(content.lanes()), content.overlays()),
                page.sheet(onScreen), flow, furnishing.furnishing(), colours.palette(),
                format == FigureKind.PNG ? page.scale() : 1, null);
    }

    /** The selected event stands out where its relations are drawn, and nowhere else. */
    private Emphasis emphasis(Snapshot snapshot) {
        EventId selected = snapshot.focus().event();
        return selected == null || content.overlays().relations() != Relations.SELECTED
                || snapshot.index().relationsOf(selected).isEmpty() ? Emphasis.NONE
                : new Emphasis(Set.of(selected), Set.of(), null);
    }

    /** Pixels of the file for each px of the page; 0 when there are none, or what was typed is wrong. */
    public double pixelsPerPx() {
        return format == FigureKind.PNG && page.faults(format).isEmpty() ? page.scale() : 0;
    }

    /** The file that a person chose; a name without an ending of figures gets that of the format. */
    public Path file(Path chosen) {
        String name = chosen.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(FigureKind.values()).anyMatch(kind -> name.endsWith("." + kind.ending())) ? chosen
                : chosen.resolveSibling(chosen.getFileName() + "." + format.ending());
    }

    /** A name for the file: "Syria sanctions" gives "syria-sanctions.png". */
    public String fileName(String title) {
        return FileName.of(title, "timeline") + "." + format.ending();
    }
}
