package org.demarche.state.figure;

import java.util.Set;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.Furnishing;
import org.demarche.export.figure.Sheet;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.state.OpenDossier;
import org.demarche.state.ViewState;
import org.demarche.state.filter.Visible;
import org.demarche.timeline.Emphasis;

/**
 * What a figure is beside the view that it shows.
 *
 * @param span what part of the time; with an open side, all that there is on that side
 * @param selected the events that stand out
 */
public record FigureChoices(Bounds span, Set<EventId> selected, Sheet sheet, Flow flow, Furnishing furnishing,
        Palette palette, double scale) {
    public FigureChoices {
        selected = Set.copyOf(selected);
    }

    /** Those of a figure. */
    public static FigureChoices of(FigureSpec spec) {
        return new FigureChoices(spec.view().span(), spec.view().emphasis().selected(), spec.sheet(), spec.flow(),
                spec.furnishing(), spec.palette(), spec.scale());
    }

    /** The figure of a view with these choices; it bears no definition. */
    public FigureSpec spec(OpenDossier dossier, ViewState view) {
        Set<EventId> shown = Visible.of(dossier.index(), dossier.facets(), view.filter()).events();
        return new FigureSpec(
                new FigureView(span, view.lanes(), view.folded(), event -> shown.contains(event.id()),
                        new Emphasis(selected, Set.of(), null), view.arrangement(), view.overlays()),
                sheet, flow, furnishing, palette, scale, null);
    }
}
