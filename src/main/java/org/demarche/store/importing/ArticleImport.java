package org.demarche.store.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Original;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.review.importing.Importing;
import org.demarche.review.importing.ProposedArticle;
import org.demarche.store.DossierException;
import org.demarche.store.articles.SourceDocument;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.text.original.Fingerprint;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.ArticleReader;
import org.demarche.text.news.Hints;
import org.jspecify.annotations.Nullable;

/**
 * Turns files into articles of a dossier, as one step of work. Files are read by several threads and added in their
 * order, so that the same files always give the same dossier.
 */
public final class ArticleImport {
    /** Files that are read ahead of the one that is added. */
    private static final int AHEAD = 64;

    private final Draft draft;
    private final Fallbacks fallbacks;
    private final DocumentSource source;
    private final Importing importing;
    /** Where each text is: by its fingerprint, and by what is left of it without furniture. */
    private final Map<String, String> known = new HashMap<>();
    private final List<FileReport> reports = new ArrayList<>();

    private ArticleImport(Dossier dossier, Fallbacks fallbacks, DocumentSource source) {
        this.draft = new Draft(dossier);
        this.fallbacks = fallbacks;
        this.source = source;
        this.importing = new Importing(draft);
        dossier.articles().forEach(article -> note(article, article.id().value()));
    }

    /**
     * What an import comes to.
     *
     * @param edit adds the articles; empty where there is nothing to add
     * @param reports one for each file, in their order
     */
    public record Result(Edit edit, List<FileReport> reports) {

        public Result {
            reports = List.copyOf(reports);
        }

        /** The reports of one kind. */
        public <T extends FileReport> List<T> of(Class<T> kind) {
            return reports.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** Where documents are from. Called by several threads. */
    @FunctionalInterface
    interface DocumentSource {
        /** Reads one. */
        SourceDocument read(Path file) throws DossierException;
    }

    /** A file as it was read: its article without an id, or why there is none. */
    private record Reading(Path file, @Nullable Article article, @Nullable ArticleProposal proposal,
            List<ExtractedQuote> quotes, FileReport.@Nullable Refused refusal) {}

    /**
     * Reads files and makes the step that adds them to a dossier.
     *
     * @param fallbacks for what their texts do not say
     * @throws CancellationException if {@code progress} wished to stop
     */
    public static Result of(List<Path> files, Dossier dossier, Fallbacks fallbacks, ImportProgress progress) {
        return of(files, dossier, fallbacks, progress, SourceDocuments::read);
    }

    static Result of(List<Path> files, Dossier dossier, Fallbacks fallbacks, ImportProgress progress,
            DocumentSource source) {
        var adding = new ArticleImport(dossier, fallbacks, source);
        adding.run(files, progress);
        int articles = (int) adding.reports.stream().filter(FileReport.Imported.class::isInstance).count();
        return new Result(adding.draft.edit(articles == 1 ? "Add 1 article" : "Add " + articles + " articles"),
                adding.reports);
    }

    private void run(List<Path> files, ImportProgress progress) {
        ExecutorService readers = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors()), ArticleImport::reader);
        try {
            Queue<Future<Reading>> ahead = new ArrayDeque<>();
            Iterator<Path> next = files.iterator();
            while (next.hasNext() || !ahead.isEmpty()) {
                while (next.hasNext() && ahead.size() < AHEAD) {
                    Path file = next.next();
                    ahead.add(readers.submit(() -> read(file)));
                }
                if (progress.cancelled()) {
                    throw new CancellationException("the import was cancelled");
                }
                reports.add(add(result(ahead.remove())));
                progress.onFiles(reports.size(), files.size());
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static Thread reader(Runnable work) {
        return Thread.ofPlatform().daemon().name("article-reading").unstarted(work);
    }

    private static Reading result(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var cancelled = new CancellationException("the import was interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading an article failed", e.getCause());
        }
    }

    private Reading read(Path file) {
        try {
            SourceDocument document = source.read(file);
            Hints hints = document.hints();
            ArticleProposal proposal = ArticleReader.read(document.text(), hints);
            Article article = fallbacks.complete(ProposedArticle.of(
                    proposal, hints.address(), original(document.text())));
            if (article.text().paragraphs().isEmpty()) {
                return refused(file, "Cannot import " + file + ": all that is in it looks like a page's furniture;"
                        + " choose a file with the text of an article.");
            }
            return new Reading(file, article, proposal, Importing.quotes(article), null);
        } catch (DossierException e) {
            return refused(file, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError mistake) {
            // One text that the program cannot cope with must not cost a person all others.
            return refused(new FileReport.Refused(file, "Cannot import " + file + ": the program made a mistake in"
                    + " reading it (" + mistake.getClass().getSimpleName() + "); the other files are not concerned.",
                    mistake));
        }
    }

    private static Reading refused(Path file, String why) {
        return refused(new FileReport.Refused(file, why));
    }

    private static Reading refused(FileReport.Refused refusal) {
        return new Reading(refusal.file(), null, null, List.of(), refusal);
    }

    private static Original original(String text) {
        return new Original(Fingerprint.of(text), text.codePointCount(0, text.length()));
    }

    private FileReport add(Reading reading) {
        if (reading.refusal() != null) {
            return reading.refusal();
        }
        Article article = Objects.requireNonNull(reading.article());
        String where = where(article);
        if (where != null) {
            return new FileReport.AlreadyThere(reading.file(), where);
        }
        var imported = new FileReport.Imported(
                reading.file(), importing.add(article, reading.quotes()),
                Objects.requireNonNull(reading.proposal()));
        note(article, imported.article().article().id().value());
        return imported;
    }

    private @Nullable String where(Article article) {
        Original original = article.original();
        String byFile = original == null ? null : known.get(original.sha256());
        return byFile != null ? byFile : known.get(Fingerprint.of(article.text().joined()));
    }

    private void note(Article article, String where) {
        if (article.original() != null) {
            known.putIfAbsent(article.original().sha256(), where);
        }
        known.putIfAbsent(Fingerprint.of(article.text().joined()), where);
    }
}
