package org.demarche.state.figure;

import java.nio.file.Path;
import org.demarche.export.svg.EmbeddedView;
import org.demarche.store.DossierException;

/** Reads the view that a figure carries. */
public final class ViewReader {
    private ViewReader() {}

    /**
     * The view in an SVG file.
     *
     * @throws DossierException in one sentence, if there is none that can be read
     */
    public static ViewDefinition read(Path svg) throws DossierException {
        return ViewDefinition.parse(EmbeddedView.read(svg), svg.toString());
    }
}
