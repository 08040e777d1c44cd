package org.demarche.state.figure;

import org.demarche.model.edtf.Bounds;
import org.demarche.store.DossierException;
import org.demarche.store.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a {@link ViewDefinition} is written as JSON. Sets are written in order, so that equal definitions
 * give equal texts; moments are in ms, see {@link Bounds}.
 */
record SavedView(int version, DossierIdentity dossier, SavedState view, SavedFigure figure) {
    /** The version that this program writes; it reads this one and those before it. */
    static final int VERSION = 1;

    private static final RecordJson<SavedView> JSON = new RecordJson<>(SavedView.class);
    private static final RecordJson<Version> VERSION_JSON = new RecordJson<>(Version.class);

    /** What is read first. */
    record Version(int version) {}

    /** From a moment to a moment; null: open. */
    record Stretch(@Nullable Long start, @Nullable Long end) {
        static Stretch of(Bounds bounds) {
            return new Stretch(bounds.earliest() == Bounds.OPEN_PAST ? null : Long.valueOf(bounds.earliest()),
                    bounds.latest() == Bounds.OPEN_FUTURE ? null : Long.valueOf(bounds.latest()));
        }

        Bounds bounds() {
            return new Bounds(start == null ? Bounds.OPEN_PAST : start, end == null ? Bounds.OPEN_FUTURE : end);
        }
    }

    static String text(ViewDefinition definition) {
        return JSON.write(new SavedView(VERSION, definition.dossier(), SavedState.of(definition.view()),
                SavedFigure.of(definition.figure())));
    }

    static ViewDefinition definition(String text, String name) throws DossierException {
        String view = "the view in " + name;
        if (VERSION_JSON.read(text, view).version() > VERSION) {
            throw new DossierException("Cannot read " + view + ": a newer version of Demarche has written it; open it"
                    + " with that.", null, null);
        }
        SavedView saved = JSON.read(text, view);
        try {
            return new ViewDefinition(saved.dossier, saved.view.state(), saved.figure.choices());
        } catch (IllegalArgumentException e) {
            throw new DossierException("Cannot read " + view + ": " + e.getMessage() + "; export the figure anew.",
                    null, e);
        }
    }
}
