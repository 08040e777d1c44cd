package org.demarche.state.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.figure.DossierIdentity;
import org.demarche.state.figure.FittedView;
import org.demarche.state.figure.ViewDefinition;
import org.demarche.state.figure.ViewReader;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * Opens figures: shows in the window what a figure shows, as a step that can be gone back from.
 *
 * <p>If the dossier of the figure is not the one that is open, but the one that comes with the program, that is opened;
 * any other has to be found by the person first. Use on the callback thread of the runner.
 */
public final class ViewOpening {
    private static final String TITLE = "The view was not restored";

    /** What a person is told or asked. */
    public interface Answers {
        /** The view is shown; the sentence says so, and what of it is missing. */
        void shown(String sentence);

        /** Something could not be done. */
        void failed(String title, String sentence);

        /** Runs what puts another dossier in the place of the open one, once its unsaved work is settled. */
        void leave(Runnable next);

        /**
         * The figure is of a dossier that has to be opened first.
         *
         * @param sentence names it
         * @param open to be called with the file of the dossier, when the person has found it
         */
        void missing(String sentence, Consumer<Path> open);
    }

    /** Whose the view is. */
    private sealed interface Place {
        /** The open dossier, to which the view was fitted if it has changed. */
        record Here(FittedView view, boolean changed) implements Place {}

        /** The dossier that comes with the program, likewise. */
        record Bundled(OpenDossier dossier, FittedView view, boolean changed) implements Place {}

        /** None that is known. */
        record Elsewhere(ViewDefinition definition) implements Place {}
    }

    private final Workspace workspace;
    private final DossierLoading loading;
    private final Answers answers;
    private final TaskSlot slot;

    public ViewOpening(Workspace workspace, TaskRunner runner, DossierLoading loading, Answers answers) {
        this.workspace = workspace;
        this.loading = loading;
        this.answers = answers;
        slot = TaskSlot.immediate(runner);
    }

    /** Opens an SVG file that the program has written. */
    public void open(Path svg) {
        place(svg, null);
    }

    /** @param known the definition in the file; null: it has to be read */
    private void place(Path svg, @Nullable ViewDefinition known) {
        OpenDossier open = workspace.snapshot().dossier();
        String name = String.valueOf(svg.getFileName());
        slot.submit(new BackgroundTask<>("Opening the view in " + name,
                        _ -> placeOf(known == null ? ViewReader.read(svg) : known, open)),
                TaskCallbacks.of(place -> show(place, svg, name), this::fail));
    }

    private static Place placeOf(ViewDefinition definition, OpenDossier open) {
        DossierIdentity wanted = definition.dossier();
        if (open.index().dossier().title().equals(wanted.title())) {
            boolean changed = changed(open.index().dossier(), wanted);
            return new Place.Here(fitted(open, definition, changed), changed);
        }
        Dossier bundled = BundledDossier.open();
        if (bundled.title().equals(wanted.title())) {
            boolean changed = changed(bundled, wanted);
            OpenDossier dossier = OpenDossier.of(new DossierIndex(bundled), null);
            return new Place.Bundled(dossier, fitted(dossier, definition, changed), changed);
        }
        return new Place.Elsewhere(definition);
    }

    private static boolean changed(Dossier dossier, DossierIdentity wanted) {
        return !DossierIdentity.of(dossier).equals(wanted);
    }

    private static FittedView fitted(OpenDossier dossier, ViewDefinition definition, boolean changed) {
        return changed ? FittedView.of(dossier, definition.view()) : new FittedView(definition.view(), List.of());
    }

    private void show(Place place, Path svg, String name) {
        switch (place) {
            case Place.Here(FittedView fitted, boolean changed) -> {
                workspace.restore(fitted.view());
                answers.shown(words(name, fitted, changed));
            }
            case Place.Bundled(OpenDossier dossier, FittedView fitted, boolean changed) -> answers.leave(() -> {
                workspace.open(dossier);
                workspace.restore(fitted.view());
                answers.shown(words(name, fitted, changed));
            });
            case Place.Elsewhere(ViewDefinition definition) -> answers.missing(
                    "%s shows the dossier “%s”, which is not open; open that first, and the view follows."
                            .formatted(name, definition.dossier().title()),
                    file -> answers.leave(() -> loading.open(file, () -> place(svg, definition))));
        }
    }

    private static String words(String name, FittedView fitted, boolean changed) {
        String shown = "The view of " + name + " is restored";
        return !changed ? shown
                : fitted.missing().isEmpty() ? shown + "; its dossier has changed since"
                : shown + " without " + joined(fitted.missing()) + ", which the dossier no longer has";
    }

    private static String joined(List<String> words) {
        return words.size() == 1 ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private void fail(Throwable thrown) {
        switch (thrown) {
            case DossierException unreadable -> answers.failed(TITLE, String.valueOf(unreadable.getMessage()));
            case OutOfMemoryError _ -> answers.failed(TITLE,
                    "There is not enough memory for it; close other programs and try again.");
            default -> throw new IllegalStateException("opening a view failed", thrown);
        }
    }
}
