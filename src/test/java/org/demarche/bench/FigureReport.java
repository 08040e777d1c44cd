package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.files.FigureFiles;
import org.demarche.export.files.FigureKind;
import org.demarche.model.DossierIndex;
import org.demarche.testing.GeneratedDossier;

/** How long the whole timeline of a generated dossier takes to be laid out and written as each kind of figure. */
record FigureReport(int events) implements Report {
    private static final long SEED = 1;
    private static final double MEGABYTE = 1e6;

    @Override
    public void print(Table table) throws IOException, FigureException {
        DossierIndex index = new DossierIndex(new GeneratedDossier(SEED, events).dossier());
        table.title(String.format(Locale.ROOT, "Figures of %,d events on one page, layout included", events));
        Path folder = Files.createTempDirectory("figures");
        for (FigureKind kind : FigureKind.values()) {
            Path file = folder.resolve("figure." + kind.ending());
            long start = System.nanoTime();
            FigureFiles.write(index, FigureSpec.STANDARD, file, FigureProgress.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            table.figure(kind.ending(),
                    String.format(Locale.ROOT, "%.1f s, %.1f MB", seconds, Files.size(file) / MEGABYTE));
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
