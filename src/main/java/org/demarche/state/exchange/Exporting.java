package org.demarche.state.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.exchange.ExchangeFile;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Format;
import org.demarche.exchange.Losses;
import org.demarche.model.DossierIndex;
import org.demarche.state.caption.Counted;
import org.demarche.store.DossierException;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.store.originals.OriginalStore;
import org.demarche.work.BackgroundTask;
import org.demarche.work.Progress;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskProgress;
import org.demarche.work.TaskRunner;

/** Writes the data of a dossier in the background. Use on the callback thread of the runner. */
public final class Exporting {
    private static final long KILOBYTE = 1_000;

    /** Hears what came of it. */
    public interface Report {
        /**
         * The file is there.
         *
         * @param losses what is not in it as it is in the dossier, in one sentence each
         */
        void written(Path file, List<String> losses);

        /** No file was written; the sentence says why. */
        void refused(String sentence);
    }

    private final TaskRunner runner;
    private final OriginalStore originals;
    private final Report report;

    /** @param originals that are attached to articles */
    public Exporting(TaskRunner runner, OriginalStore originals, Report report) {
        this.runner = runner;
        this.originals = originals;
        this.report = report;
    }

    /** Writes what was chosen where the person said; a name without the format's ending gets that. */
    public void write(DossierIndex index, ExportChoice.State choice, Path chosen) {
        Format format = choice.format();
        String name = String.valueOf(chosen.getFileName());
        Path file = name.toLowerCase(Locale.ROOT).endsWith(format.ending()) ? chosen
                : chosen.resolveSibling(name + format.ending());
        if (!file.equals(chosen) && Files.exists(file)) {
            report.refused(file + " is there already; choose that file to replace it, or another name.");
            return;
        }
        boolean fullTexts = choice.fullTexts() && choice.takesFullTexts();
        runner.submit(new BackgroundTask<>("Writing " + file.getFileName(),
                progress -> written(index, format, fullTexts, file, progress)),
                TaskCallbacks.of(losses -> report.written(file, losses), this::fail));
    }

    /** What is told in the foot of the window: "Wrote harbour.tei.xml; 3 things left out". */
    public static String words(Path file, List<String> losses) {
        String wrote = "Wrote " + file.getFileName();
        return losses.isEmpty() ? wrote : wrote + "; " + Counted.of(losses.size(), "thing") + " left out";
    }

    private List<String> written(
            DossierIndex index, Format format, boolean fullTexts, Path file, Progress progress)
            throws DossierException {
        AttachedOriginals attached =
                fullTexts ? AttachedOriginals.of(index.dossier(), originals) : AttachedOriginals.NONE;
        progress.throwIfCancelled();
        List<String> losses = new ArrayList<>(attached.faults());
        losses.addAll(Losses.of(format, index.dossier(), fullTexts));
        losses.addAll(ExchangeFile.write(format, index,
                fullTexts ? ExchangeOptions.withFullTexts(attached) : ExchangeOptions.STANDARD, file, bytes -> {
                    progress.throwIfCancelled();
                    progress.report(TaskProgress.UNKNOWN, Counted.number(bytes / KILOBYTE) + " kB");
                }));
        return List.copyOf(losses);
    }

    private void fail(Throwable thrown) {
        switch (thrown) {
            case DossierException refused -> report.refused(String.valueOf(refused.getMessage()));
            case OutOfMemoryError _ -> report.refused(
                    "There is not enough memory for it; close other programs, or choose another format.");
            default -> throw new IllegalStateException("writing data failed", thrown);
        }
    }
}
