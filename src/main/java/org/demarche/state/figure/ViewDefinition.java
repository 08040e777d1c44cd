package org.demarche.state.figure;

import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.model.edtf.Bounds;
import org.demarche.state.OpenDossier;
import org.demarche.state.ViewState;
import org.demarche.state.Workspace;
import org.demarche.state.filter.Filter;
import org.demarche.store.DossierException;
import org.demarche.timeline.TimeWindow;

/**
 * What a figure carries so that the program can show again what the figure shows: of which dossier, what of it, and how
 * the figure was made. As text it is one line of JSON, see {@link SavedView}.
 */
public record ViewDefinition(DossierIdentity dossier, ViewState view, FigureChoices figure) {

    /**
     * The definition of a figure that is made from a view. Where the figure has other lanes, folds, overlays or another
     * stretch of time than the view, those of the figure are kept. Takes a while for a large dossier.
     */
    public static ViewDefinition of(OpenDossier dossier, ViewState view, FigureSpec spec) {
        FigureView shown = spec.view();
        ViewState kept = view.withLanes(shown.lanes()).withArrangement(shown.arrangement())
                .withFolded(shown.folded()).withOverlays(shown.overlays());
        if (!shown.span().equals(FigureView.ALL_TIME)) {
            kept = kept.withWindow(window(shown.span(), kept.window()));
        }
        return new ViewDefinition(DossierIdentity.of(dossier.index().dossier()), kept, FigureChoices.of(spec));
    }

    /** The definition of a figure that is made without a window: nothing is selected, and what is open shows all. */
    public static ViewDefinition of(OpenDossier dossier, Filter filter, FigureSpec spec) {
        return of(dossier, new Workspace(dossier).view().withFilter(filter), spec);
    }

    /** Reaches as far as the span on its closed sides, and on open ones as far as the window does. */
    private static TimeWindow window(Bounds span, TimeWindow now) {
        long start = span.earliest() == Bounds.OPEN_PAST ? Math.min(now.start(), span.latest() - 1) : span.earliest();
        long end = span.latest() == Bounds.OPEN_FUTURE ? Math.max(now.end(), start + 1) : span.latest();
        return TimeWindow.of(new Bounds(start, end));
    }

    /** The figure that was made, for the same dossier. */
    public FigureSpec spec(OpenDossier of) {
        return figure.spec(of, view).withDefinition(text());
    }

    /** What {@link #parse} reads. */
    public String text() {
        return SavedView.text(this);
    }

    /**
     * Reads a definition.
     *
     * @param name of the file that holds it, for people
     * @throws DossierException in one sentence, if the text is not one, or that of a newer version
     */
    public static ViewDefinition parse(String text, String name) throws DossierException {
        return SavedView.definition(text, name);
    }
}
