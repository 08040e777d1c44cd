package org.demarche.state.figure;

import org.demarche.state.Snapshot;
import org.demarche.state.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * What was last wished for, to begin with the next time.
 *
 * <p>Lanes, folds and overlays are kept as long as the window's are the same, and follow them when they change; what
 * was typed about one dossier is not carried to another. Confined to one thread.
 */
public final class FigureMemory {
    private final FigureSettings settings;
    private @Nullable Kept kept;

    private record Kept(FigureWish wish, ContentWish ofWindow, String dossier) {}

    /** A memory that begins with what the settings keep, and keeps there what outlives the program. */
    public FigureMemory(FigureSettings settings) {
        this.settings = settings;
    }

    /** What to begin with. */
    public FigureWish recall(Snapshot now) {
        Kept before = kept;
        if (before == null) {
            return KeptChoices.in(FigureWish.of(now.view()), settings.figure());
        }
        FigureWish wish = before.wish();
        if (!before.dossier().equals(title(now))) {
            return wish.withContent(ContentWish.of(now.view())).withFurnishing(wish.furnishing()
                    .withTitle(FurnishingWish.Title.DOSSIER).withOwnTitle("").withNote(""));
        }
        ViewState view = now.view();
        return before.ofWindow().equals(ContentWish.of(view)) ? wish : wish.withContent(wish.content()
                .withLanes(view.lanes()).withFolded(view.folded()).withOverlays(view.overlays()));
    }

    /** Keeps a wish. */
    public void keep(FigureWish wish, Snapshot now) {
        settings.keepFigure(KeptChoices.of(wish));
        kept = new Kept(wish, ContentWish.of(now.view()), title(now));
    }

    private static String title(Snapshot now) {
        return now.index().dossier().title();
    }
}
