package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.demarche.exchange.ForeignFiles;
import org.demarche.export.svg.EmbeddedView;
import org.demarche.model.Dossier;
import org.demarche.state.figure.ViewReader;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.ReadProgress;
import org.jspecify.annotations.Nullable;

/** A dossier that is read while the desktop is looked at and JavaFX starts: each takes about as long as the other. */
final class DossierReading {

    /** Larger files take so long to read that a window has to tell how far that has come, in bytes. */
    static final long LARGE = 32L << 20;

    private final @Nullable Path file;
    private final @Nullable Path later;
    private final FutureTask<Dossier> task;

    private DossierReading(@Nullable Path file, @Nullable Path later, Callable<Dossier> reader) {
        this.file = file;
        this.later = later;
        this.task = new FutureTask<>(reader);
    }

    /**
     * Starts to read what a window shows first: the file, or, when that is large, a figure or another program's, the
     * dossier that comes with the program, for the window to open the file itself.
     *
     * @param file null: the dossier that comes with the program
     */
    static DossierReading startForWindow(@Nullable Path file) {
        if (file != null && EmbeddedView.isSvg(file)) {
            return start(new DossierReading(null, file, () -> bundledFor(file)));
        }
        return file != null && (isLarge(file) || ForeignFiles.formatOf(file).isPresent())
                ? start(null, file) : start(file, null);
    }

    /**
     * Starts to read.
     *
     * @param file null: the dossier that comes with the program
     */
    static DossierReading start(@Nullable Path file) {
        return start(file, null);
    }

    private static DossierReading start(@Nullable Path file, @Nullable Path later) {
        return start(new DossierReading(file, later, () -> read(file)));
    }

    private static DossierReading start(DossierReading reading) {
        Thread.ofPlatform().daemon().name("dossier-reading").start(reading.task);
        return reading;
    }

    /** A file that cannot be looked at is left to the reader, who says why. */
    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) > LARGE;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The file; null: the dossier that comes with the program. */
    @Nullable Path file() {
        return file;
    }

    /** The file that the window opens as soon as it is there; null for none. */
    @Nullable Path later() {
        return later;
    }

    /**
     * The dossier, as soon as it has been read.
     *
     * @throws DossierException if it cannot be read
     */
    Dossier await() throws DossierException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case DossierException unreadable -> throw unreadable;
                case RuntimeException mistake -> throw mistake;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    /** The dossier that comes with the program, once it is sure that the figure can be opened. */
    private static Dossier bundledFor(Path figure) throws DossierException {
        ViewReader.read(figure);
        return BundledDossier.open();
    }

    private static Dossier read(@Nullable Path file) throws DossierException {
        return file == null ? BundledDossier.open() : ForeignFiles.read(file, ReadProgress.NONE).dossier();
    }
}
