package org.demarche.state.originals;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.SourceName;
import org.demarche.store.download.DownloadException;
import org.demarche.store.download.Page;
import org.demarche.store.download.Web;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.store.originals.OriginalAttacher;
import org.demarche.store.originals.OriginalStore;
import org.demarche.store.originals.Outcome;
import org.demarche.work.BackgroundTask;
import org.demarche.work.BackgroundTask.Work;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;

/**
 * The originals that are attached to the articles of the open dossier, and how more come: from files, or, when a
 * person asks for it, from the web. All work is done in the background. Use on the callback thread of the runner.
 */
public final class Originals {

    /** Hears what came of a wish. */
    public interface Report {
        /** What became of the texts that were offered; none if there were no files. */
        void attached(List<Outcome> outcomes);

        /** A page could not be had. */
        void notDownloaded(String sentence);

        /** Originals that were attached once cannot be used. */
        void damaged(List<String> sentences);
    }

    /** Where a page is downloaded from. */
    public enum Place {
        /** The address at which the article was published. */
        PUBLISHER,
        /** A web archive. */
        ARCHIVE
    }

    private final Workspace workspace;
    private final TaskRunner runner;
    private final OriginalStore store;
    private final Web web;
    private final Report report;
    private final TaskSlot reading;
    private final ReadOnlyObjectWrapper<AttachedOriginals> attached =
            new ReadOnlyObjectWrapper<>(this, "attached", AttachedOriginals.NONE);
    private List<Article> articles = List.of();

    public Originals(Workspace workspace, TaskRunner runner, OriginalStore store, Web web, Report report) {
        this.workspace = workspace;
        this.runner = runner;
        this.store = store;
        this.web = web;
        this.report = report;
        reading = TaskSlot.immediate(runner);
        workspace.snapshotProperty().subscribe(now -> follow(now.index().dossier()));
    }

    /** What is attached, as far as it has been read. */
    public ReadOnlyObjectProperty<AttachedOriginals> attachedProperty() {
        return attached.getReadOnlyProperty();
    }

    /** Looks into files and folders for originals, and attaches what is found. */
    public void attach(List<Path> paths) {
        DossierIndex index = workspace.index();
        run("Attaching originals", progress -> new OriginalAttacher(index, store).attach(paths, (_, done, total) -> {
            progress.report(done, total, Counted.number(done) + " of " + Counted.number(total));
            return !progress.cancelled();
        }));
    }

    /**
     * Downloads the original of an article, and attaches it if it is the article.
     *
     * @param article with an address
     */
    public void download(Article article, Place place) {
        DossierIndex index = workspace.index();
        boolean archived = place == Place.ARCHIVE;
        run((archived ? "Asking the web archive for " : "Downloading ") + SourceName.dated(article), _ -> {
            Page page = archived ? web.archived(article) : web.published(article);
            return List.of(new OriginalAttacher(index, store)
                    .attach(article, page.address().toString(), page.bytes()));
        });
    }

    private void run(String title, Work<List<Outcome>> work) {
        runner.submit(new BackgroundTask<>(title, work), TaskCallbacks.<List<Outcome>>of(report::attached, this::fail)
                // What was attached before the work was given up is attached.
                .whenFinished(this::read));
    }

    private void fail(Throwable thrown) {
        switch (thrown) {
            case DownloadException failure -> report.notDownloaded(failure.getMessage());
            default -> throw new IllegalStateException("attaching originals failed", thrown);
        }
    }

    /** Steps of work change the dossier all the time, but seldom its articles. */
    private void follow(Dossier dossier) {
        if (!dossier.articles().equals(articles)) {
            articles = dossier.articles();
            attached.set(AttachedOriginals.NONE);
            read();
        }
    }

    private void read() {
        Dossier dossier = workspace.index().dossier();
        reading.submit(new BackgroundTask<>("Reading the attached originals",
                _ -> AttachedOriginals.of(dossier, store)), TaskCallbacks.of(this::show, this::failReading));
    }

    private void show(AttachedOriginals found) {
        attached.set(found);
        if (!found.faults().isEmpty()) {
            report.damaged(found.faults());
        }
    }

    private void failReading(Throwable thrown) {
        throw new IllegalStateException("reading the attached originals failed", thrown);
    }
}
