package org.demarche.state.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Edit;
import org.demarche.state.records.RecordField;
import org.demarche.store.articles.SourceDocument;
import org.demarche.work.BackgroundTask;
import org.demarche.work.Progress;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskListener;
import org.demarche.work.TaskProgress;
import org.demarche.work.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a person is about to bring into a dossier.
 *
 * <p>Documents are read in the background, one wish after the other, and stand in the list as soon as they are read.
 * They are made into one step of work in the background, too. Use on the callback thread of the runner.
 */
public final class ImportModel {
    private final Dossier dossier;
    private final TaskRunner runner;
    private final DocumentReading reading;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ImportRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<ImportSummary> summary =
            new ReadOnlyObjectWrapper<>(this, "summary", ImportSummary.of(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable TaskProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", null);
    private final TaskListener listener = new TaskListener() {
        @Override
        public void progressed(RunningTask task) {
            if (task.equals(running)) {
                progress.set(task.progress());
                takeIn();
            }
        }
    };
    /** The task that began last, under way or not. */
    private @Nullable RunningTask running;
    /** How many tasks have begun. */
    private int turns;
    private final Queue<Reading> waiting = new ArrayDeque<>();
    /** What the reading that began last has read and the list does not have yet. */
    private Queue<ImportRow> arrived = new ConcurrentLinkedQueue<>();
    /** The names of the documents of the list by the fingerprints of their texts. */
    private final Map<String, String> names = new HashMap<>();

    /** The reading of some documents, which hands them on one by one. */
    @FunctionalInterface
    private interface Reading {
        void run(Progress progress, Consumer<ImportRow> arrived);
    }

    /** @param dossier to which the articles come */
    public ImportModel(Dossier dossier, TaskRunner runner) {
        this.dossier = dossier;
        this.runner = runner;
        reading = new DocumentReading(dossier);
        rows.addListener((ListChangeListener<ImportRow>) _ -> summary.set(ImportSummary.of(rows)));
        runner.addListener(listener);
    }

    /** The documents, in the order in which they came; not to be changed from outside. */
    public ObservableList<ImportRow> rows() {
        return shown;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<ImportSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The progress of what is going on in the background, null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable TaskProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Reads files, and folders with all that is in them. */
    public void read(List<Path> files) {
        begin((told, each) -> reading.read(files, told, each));
    }

    /** Takes over a document that is there already, such as a pasted one. */
    public void add(SourceDocument document) {
        begin((_, each) -> each.accept(reading.propose(document)));
    }

    /** Tells of something that holds no article. */
    public void add(ImportRow.Unreadable unreadable) {
        rows.add(unreadable);
    }

    /** Puts something into a field of a document that was read. */
    public void enter(int row, RecordField field, String typed) {
        ReadDocument document = document(row);
        if (!document.form().entry(field).typed().equals(typed)) {
            rows.set(row, document.with(document.form().with(field, typed)));
        }
    }

    /** Keeps a paragraph, or leaves it out. */
    public void keep(int row, int paragraph, boolean kept) {
        rows.set(row, document(row).keeping(paragraph, kept));
    }

    /** Imports a document, or leaves it out. One that cannot be read stays out. */
    public void include(int row, boolean included) {
        if (rows.get(row) instanceof ReadDocument document) {
            rows.set(row, document.including(included));
        }
    }

    /** How many documents that are to be imported have nothing in a field. */
    public long lacking(RecordField field) {
        return rows.stream().filter(row -> lacks(row, field)).count();
    }

    /** Gives a value to all documents that are to be imported and have nothing in that field. */
    public void fillLacking(RecordField field, String value) {
        List<ImportRow> filled = rows.stream()
                .map(row -> lacks(row, field) && row instanceof ReadDocument document
                        ? document.with(document.form().with(field, value)) : row)
                .toList();
        rows.setAll(filled);
    }

    /**
     * Makes what is included into a step of work; what is still being read is given up.
     *
     * @param done is given the step
     */
    public void finish(Consumer<Edit> done) {
        List<Article> articles = rows.stream()
                .filter(row -> row instanceof ReadDocument document && document.usable())
                .map(row -> ((ReadDocument) row).article())
                .toList();
        cancel();
        start(new BackgroundTask<>("Adding articles", told -> ArticleAddition.of(dossier, articles, told)), done);
    }

    /** Gives up what is going on in the background and what waits for it; what has been read stays. */
    public void cancel() {
        waiting.clear();
        takeIn();
        RunningTask task = running;
        if (task != null) {
            task.cancel();
        }
    }

    /** Ends it; nothing more is read. */
    public void close() {
        cancel();
        runner.removeListener(listener);
    }

    private void begin(Reading next) {
        waiting.add(next);
        if (progress.get() == null) {
            beginNext();
        }
    }

    private void beginNext() {
        Reading next = waiting.poll();
        if (next != null) {
            Queue<ImportRow> found = new ConcurrentLinkedQueue<>();
            arrived = found;
            start(new BackgroundTask<>("Reading articles", told -> {
                next.run(told, found::add);
                return found;
            }), _ -> takeIn());
        }
    }

    private void takeIn() {
        List<ImportRow> next = new ArrayList<>();
        for (ImportRow row = arrived.poll(); row != null; row = arrived.poll()) {
            next.add(row instanceof ReadDocument document ? compared(document) : row);
        }
        if (!next.isEmpty()) {
            rows.addAll(next);
        }
    }

    private ReadDocument compared(ReadDocument document) {
        String twin = names.putIfAbsent(document.original().sha256(), document.name());
        return twin == null ? document : document.knownAs("The same text as " + twin + ".");
    }

    private <T> void start(BackgroundTask<T> task, Consumer<T> done) {
        progress.set(TaskProgress.NOTHING_SAID);
        TaskCallbacks<T> callbacks = TaskCallbacks.of(done, failure -> {
            throw new IllegalStateException(task.title() + " failed", failure);
        });
        int turn = ++turns;
        running = runner.submit(task, callbacks.whenFinished(() -> {
            if (turn == turns) {
                progress.set(null);
                beginNext();
            }
        }));
    }

    private ReadDocument document(int row) {
        if (rows.get(row) instanceof ReadDocument document) {
            return document;
        }
        throw new IllegalArgumentException(rows.get(row).name() + " was not read");
    }

    private static boolean lacks(ImportRow row, RecordField field) {
        return row instanceof ReadDocument document && document.included() && document.form().entry(field).missing();
    }
}
