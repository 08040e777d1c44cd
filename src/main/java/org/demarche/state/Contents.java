package org.demarche.state;

import java.util.function.Consumer;

/**
 * Follows what the panes beside the timeline show: dossier, filter and focus.
 *
 * <p>Panning and zooming change the snapshot with every frame, and nothing in those panes; they must not work then.
 */
public final class Contents {
    private final Consumer<Snapshot> show;
    private Snapshot shown;

    private Contents(Snapshot first, Consumer<Snapshot> show) {
        this.show = show;
        shown = first;
    }

    /** Shows the present snapshot, and from now on each whose contents differ from those that were shown last. */
    public static void follow(Workspace workspace, Consumer<Snapshot> show) {
        Contents contents = new Contents(workspace.snapshot(), show);
        show.accept(contents.shown);
        workspace.snapshotProperty().addListener((_, _, now) -> contents.follow(now));
    }

    private void follow(Snapshot now) {
        boolean same = now.dossier().equals(shown.dossier())
                && now.view().filter().equals(shown.view().filter())
                && now.focus().equals(shown.focus())
                && now.asked() == shown.asked();
        if (!same) {
            shown = now;
            show.accept(now);
        }
    }
}
