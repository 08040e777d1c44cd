package org.demarche.state.originals;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.state.Workspace;
import org.demarche.state.reader.ReaderModel;
import org.demarche.store.DataFolder;
import org.demarche.store.download.PageFetcher;
import org.demarche.store.download.Web;
import org.demarche.store.download.WebArchive;
import org.demarche.store.originals.OriginalStore;
import org.demarche.store.originals.Outcome;
import org.demarche.work.SameThreadTaskRunner;

/** Originals for tests: kept in a folder of the test's, from no web, with what was reported kept for it. */
public final class TestOriginals implements Originals.Report, ReadingSettings {
    /** No test goes to the web by mistake. */
    public static final Web NO_WEB = web((address, _) -> {
        throw new AssertionError("nobody asked for " + address);
    });

    public final List<List<Outcome>> attached = new ArrayList<>();
    public final List<String> sentences = new ArrayList<>();
    private boolean original = true;

    /** The reader's model of a workspace whose originals are in that folder. */
    public static ReaderModel readerModel(Workspace workspace, Path folder) {
        TestOriginals report = new TestOriginals();
        return new ReaderModel(report.of(workspace, folder, NO_WEB), new TextChoice(report));
    }

    /** A web with one way to fetch, for pages and copies. */
    public static Web web(PageFetcher fetcher) {
        return new Web(fetcher, new WebArchive(fetcher, URI.create("http://archive.invalid/available"),
                URI.create("http://archive.invalid/web/")));
    }

    /** A store in a folder of the test's. */
    public static OriginalStore store(Path folder) {
        return new OriginalStore(new DataFolder(folder.resolve("data")));
    }

    /** The originals of a workspace, read and attached at once. */
    public Originals of(Workspace workspace, Path folder, Web web) {
        return new Originals(workspace, new SameThreadTaskRunner(), store(folder), web, this);
    }

    @Override
    public void attached(List<Outcome> outcomes) {
        attached.add(outcomes);
    }

    @Override
    public void notDownloaded(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void damaged(List<String> faults) {
        sentences.addAll(faults);
    }

    @Override
    public boolean original() {
        return original;
    }

    @Override
    public void keepOriginal(boolean next) {
        original = next;
    }
}
