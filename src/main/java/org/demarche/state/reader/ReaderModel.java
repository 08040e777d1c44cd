package org.demarche.state.reader;

import java.util.Objects;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.state.Focus;
import org.demarche.state.Snapshot;
import org.demarche.state.originals.Originals;
import org.demarche.state.originals.TextChoice;
import org.demarche.store.originals.AttachedOriginal;
import org.jspecify.annotations.Nullable;

/**
 * Works out what the reader shows: the open article as the dossier carries it, or its attached original. Use on one
 * thread.
 */
public final class ReaderModel {

    /**
     * What the reader shows at one moment.
     *
     * @param focus as the window's, but with its passage as a place of the text that is shown
     * @param attached the article's original, null where none is attached
     * @param original whether it is what is shown
     */
    public record Reading(ReaderPage page, Focus focus, @Nullable AttachedOriginal attached, boolean original) {}

    private final Originals originals;
    private final TextChoice choice;
    private @Nullable Opened opened;

    public ReaderModel(Originals originals, TextChoice choice) {
        this.originals = originals;
        this.choice = choice;
    }

    /** Runs an action whenever another text is to be shown, though the snapshot is the same. */
    public void onChange(Runnable action) {
        originals.attachedProperty().addListener((_, _, _) -> action.run());
        choice.chosenProperty().addListener((_, _, _) -> action.run());
    }

    /** Chooses which text is shown, now and from now on. */
    public void choose(boolean original, Focus now) {
        choice.choose(original, now);
    }

    /** What is shown; null while no article is open. */
    public @Nullable Reading reading(Snapshot now) {
        ArticleId id = now.focus().article();
        Article article = id == null ? null : now.index().article(id).orElse(null);
        if (article == null) {
            return null;
        }
        AttachedOriginal attached = originals.attachedProperty().get().of(article.id());
        if (attached == null) {
            return new Reading(page(now.index(), article, null), now.focus(), null, false);
        }
        TextRange passage = now.focus().quote() == null ? now.focus().passage() : null;
        TextRange there = passage == null ? null : PassageInOriginal.of(now.index(), attached, passage);
        boolean original = choice.shows(now.focus(), passage == null || there != null);
        return new Reading(page(now.index(), article, original ? attached : null),
                original ? now.focus().withPassage(there) : now.focus(), attached, original);
    }

    /** The page, made once as long as it stays open. */
    private ReaderPage page(DossierIndex index, Article article, @Nullable AttachedOriginal original) {
        Opened before = opened;
        if (before != null && before.index.equals(index) && before.page.article().equals(article.id())
                && Objects.equals(before.original, original)) {
            return before.page;
        }
        ReaderPage page = original == null ? ReaderPage.of(index, article) : OriginalPage.of(index, article, original);
        opened = new Opened(index, original, page);
        return page;
    }

    private record Opened(DossierIndex index, @Nullable AttachedOriginal original, ReaderPage page) {}
}
