package org.demarche.state.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.search.DossierSearch;
import org.demarche.search.SearchHit;
import org.demarche.search.SearchResults;
import org.demarche.state.OpenDossier;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * The search of the window: what is looked for, what was found, and the hit at which one stands.
 *
 * <p>The dossier is indexed, and every query answered, in the background; a new query takes the place of the one
 * before. What was found stays until the answer to the next query is there. Use on the callback thread of the runner.
 */
public final class SearchModel {
    /** The most hits of each kind that can be stepped through. */
    static final int LIMIT = 200;

    private static final SearchResults NOTHING = new SearchResults("", List.of());
    private static final int NOWHERE = -1;

    private final Workspace workspace;
    private final Indexer indexer;
    private final TaskSlot indexing;
    private final TaskSlot searching;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<SearchResults> results =
            new ReadOnlyObjectWrapper<>(this, "results", NOTHING);
    private final ReadOnlyObjectWrapper<Set<EventId>> hitEvents =
            new ReadOnlyObjectWrapper<>(this, "hitEvents", Set.of());
    private final SimpleIntegerProperty position = new SimpleIntegerProperty(this, "position", NOWHERE);
    private @Nullable OpenDossier indexed;
    private @Nullable DossierSearch search;
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(this, "preparing");
    private final ReadOnlyBooleanWrapper outOfMemory = new ReadOnlyBooleanWrapper(this, "outOfMemory");

    /** Makes a search for a dossier. */
    @FunctionalInterface
    public interface Indexer {
        /**
         * Runs in the background.
         *
         * @param progress told which share is done, from 0 to 1; throws when the search is no longer wanted
         */
        DossierSearch index(DossierIndex dossier, DoubleConsumer progress);
    }

    /** @param indexer makes a search for a dossier; runs in the background */
    public SearchModel(Workspace workspace, TaskRunner runner, Indexer indexer) {
        this.workspace = workspace;
        this.indexer = indexer;
        indexing = TaskSlot.immediate(runner);
        searching = TaskSlot.immediate(runner);
        query.subscribe(this::look);
    }

    /** Prepares the search for the open dossier, and from now on for each that is opened; to be called once. */
    public void begin() {
        workspace.snapshotProperty().subscribe(this::follow);
    }

    /** What is looked for; an empty text looks for nothing. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What the latest answered query found. */
    public ReadOnlyObjectProperty<SearchResults> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** The events that were found, and those on which a quote was said that was found. */
    public ReadOnlyObjectProperty<Set<EventId>> hitEventsProperty() {
        return hitEvents.getReadOnlyProperty();
    }

    /**
     * Where one stands, for example "3 of 14", "14 hits" before the first step, "indexing…" while nothing can be
     * found yet, "not enough memory to search" when nothing ever will; empty when nothing is looked for.
     */
    public StringExpression positionText() {
        return Bindings.createStringBinding(() -> {
            if (preparing.get() && !query.get().isBlank()) {
                return "indexing…";
            }
            if (outOfMemory.get() && !query.get().isBlank()) {
                return "not enough memory to search";
            }
            int hits = results.get().hits().size();
            if (results.get().query().isBlank()) {
                return "";
            }
            if (hits == 0) {
                return "no hits";
            }
            if (position.get() == NOWHERE) {
                return Counted.of(hits, "hit");
            }
            return position.get() + 1 + " of " + hits;
        }, results, position, preparing, outOfMemory, query);
    }

    /** Selects the hit after the present one, after the last the first. */
    public void next() {
        step(1);
    }

    /** Selects the hit before the present one, before the first the last. */
    public void previous() {
        step(-1);
    }

    /** Selects what a hit leads to. */
    public void open(SearchHit hit) {
        position.set(results.get().hits().indexOf(hit));
        if (hit.target() instanceof ArticleId article && hit.passage() != null) {
            workspace.selectPassage(article, hit.passage());
        } else {
            workspace.select(hit.target());
        }
    }

    /** Looks for nothing any more. */
    public void clear() {
        query.set("");
    }

    private void step(int by) {
        List<SearchHit> hits = results.get().hits();
        if (!hits.isEmpty()) {
            int from = position.get() == NOWHERE && by < 0 ? 0 : position.get();
            open(hits.get(Math.floorMod(from + by, hits.size())));
        }
    }

    private void follow(Snapshot snapshot) {
        OpenDossier dossier = snapshot.dossier();
        if (dossier.equals(indexed)) {
            return;
        }
        searching.cancel();
        close();
        show(NOTHING);
        prepare(dossier);
    }

    private void prepare(OpenDossier dossier) {
        indexed = dossier;
        preparing.set(true);
        outOfMemory.set(false);
        indexing.submit(
                new BackgroundTask<>("Preparing the search", progress -> indexer.index(dossier.index(), done -> {
                    progress.throwIfCancelled();
                    progress.report(done, "");
                })),
                TaskCallbacks.of(this::ready, this::giveUp).whenFinished(() -> {
                    // Another dossier may have taken the place of this one, and its preparation goes on.
                    if (dossier.equals(indexed)) {
                        preparing.set(false);
                    }
                }));
    }

    private void ready(DossierSearch next) {
        search = next;
        look(query.get());
    }

    private void look(String words) {
        searching.cancel();
        DossierSearch ready = search;
        if (words.isBlank()) {
            show(NOTHING);
        } else if (ready != null) {
            searching.submit(
                    new BackgroundTask<>("Searching", _ -> ready.search(words, LIMIT)),
                    TaskCallbacks.of(this::show, SearchModel::rethrow));
        } else if (!preparing.get() && !outOfMemory.get() && indexed != null) {
            // The person gave the preparation up, and wants to search after all.
            prepare(indexed);
        }
    }

    private void show(SearchResults found) {
        position.set(NOWHERE);
        results.set(found);
        Set<EventId> events = new HashSet<>();
        for (SearchHit hit : found.hits()) {
            switch (hit.target()) {
                case EventId event -> events.add(event);
                case QuoteId quote -> workspace.index().quote(quote).map(Quote::event).ifPresent(events::add);
                default -> { }
            }
        }
        // The same set as long as the hits are the same: who draws it compares by that.
        if (!events.equals(hitEvents.get())) {
            hitEvents.set(Set.copyOf(events));
        }
    }

    private void close() {
        if (search != null) {
            search.close();
            search = null;
        }
    }

    private void giveUp(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            outOfMemory.set(true);
        } else {
            rethrow(failure);
        }
    }

    /** A search that fails is a fault of the program, for whoever watches over the thread to report. */
    private static void rethrow(Throwable failure) {
        throw new IllegalStateException("the search failed", failure);
    }
}
