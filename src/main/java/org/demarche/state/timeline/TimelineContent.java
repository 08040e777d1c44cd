package org.demarche.state.timeline;

import java.util.HashSet;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Focus;
import org.demarche.state.OpenDossier;
import org.demarche.state.Snapshot;
import org.demarche.state.ViewState;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The timeline that belongs to a snapshot: which events, in which lanes, and which stand out. Immutable.
 *
 * @param folds in use: those of the model, or none when the view shows time at its full length
 */
public record TimelineContent(Snapshot snapshot, TimelineModel model, Folds folds) {

    /** The timeline of a snapshot, built anew unless it is the first of its dossier. */
    public static TimelineContent of(Snapshot snapshot) {
        return of(snapshot, isReady(snapshot) ? snapshot.dossier().timeline() : TimelineModel.ofOrdinals(
                snapshot.index(), snapshot.visible().events()::containsOrdinal, snapshot.view().lanes()));
    }

    /** The timeline of a snapshot whose events are arranged already. */
    static TimelineContent of(Snapshot snapshot, TimelineModel model) {
        return new TimelineContent(snapshot, model, foldsOf(snapshot, model));
    }

    /** Whether the timeline of a snapshot came with its dossier. */
    static boolean isReady(Snapshot snapshot) {
        return snapshot.view().lanes() == OpenDossier.FIRST_LANES
                && snapshot.visible().equals(snapshot.dossier().all());
    }

    /** Whether two snapshots show the same events in the same lanes. */
    static boolean sameEvents(Snapshot one, Snapshot other) {
        return one.dossier().equals(other.dossier()) && one.visible().equals(other.visible())
                && one.view().lanes() == other.view().lanes();
    }

    /** The same events for another snapshot of their dossier. */
    TimelineContent with(Snapshot later) {
        return of(later, model);
    }

    /**
     * The events that stand out: the one in focus, those of the chosen speaker or article, and the hits of a search.
     *
     * @param hits of the search
     * @param hover the event under the pointer
     */
    public Emphasis emphasis(Set<EventId> hits, @Nullable EventId hover) {
        Focus focus = snapshot.focus();
        Set<EventId> marked = new HashSet<>(hits);
        switch (focus.selected()) {
            case SpeakerId speaker -> addEventsOf(speaker, marked);
            case ArticleId article -> addEventsOf(article, marked);
            case null, default -> { }
        }
        return new Emphasis(focus.event() == null ? Set.of() : Set.of(focus.event()), marked, hover);
    }

    /**
     * What is to be seen of the timeline.
     *
     * @param hits of the search
     * @param hover the event under the pointer
     */
    public ViewSpec view(Viewport viewport, Set<EventId> hits, @Nullable EventId hover) {
        ViewState shown = snapshot.view();
        return new ViewSpec(viewport, folds, shown.arrangement(), shown.overlays(), emphasis(hits, hover));
    }

    private void addEventsOf(SpeakerId speaker, Set<EventId> into) {
        for (Quote quote : snapshot.index().quotesOf(speaker)) {
            if (quote.event() != null) {
                into.add(quote.event());
            }
        }
    }

    private void addEventsOf(ArticleId article, Set<EventId> into) {
        DossierIndex index = snapshot.index();
        index.eventsOf(article).forEach(event -> into.add(event.id()));
        for (Quote quote : index.quotesOf(article)) {
            if (quote.event() != null) {
                into.add(quote.event());
            }
        }
    }

    private static Folds foldsOf(Snapshot snapshot, TimelineModel model) {
        return snapshot.view().folded() ? model.folds() : Folds.NONE;
    }
}
