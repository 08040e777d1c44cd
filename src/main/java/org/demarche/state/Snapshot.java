package org.demarche.state;

import org.demarche.model.DossierIndex;
import org.demarche.state.filter.Visible;

/**
 * All that the window shows at one moment; its parts always belong together.
 *
 * @param visible what the filter of {@code view} lets through of {@code dossier}
 * @param asked how often something was selected that was selected already: who sees it grow shows that thing again
 */
public record Snapshot(OpenDossier dossier, ViewState view, Visible visible, int asked) {

    /** The contents of the open dossier. */
    public DossierIndex index() {
        return dossier.index();
    }

    /** What the panes are about. */
    public Focus focus() {
        return view.focus();
    }
}
