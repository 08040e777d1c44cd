package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.demarche.model.Dossier;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;
import org.jspecify.annotations.Nullable;

/** A dossier that is read while the desktop is looked at and JavaFX starts: each takes about as long as the other. */
final class DossierReading {

    private final @Nullable Path file;
    private final FutureTask<Dossier> task;

    private DossierReading(@Nullable Path file, Callable<Dossier> reader) {
        this.file = file;
        this.task = new FutureTask<>(reader);
    }

    /**
     * Starts to read.
     *
     * @param file null: the dossier that comes with the program
     */
    static DossierReading start(@Nullable Path file) {
        var reading = new DossierReading(file, () -> read(file));
        Thread.ofPlatform().daemon().name("dossier-reading").start(reading.task);
        return reading;
    }

    /** The file; null: the dossier that comes with the program. */
    @Nullable Path file() {
        return file;
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

    private static Dossier read(@Nullable Path file) throws DossierException {
        return file == null ? BundledDossier.open() : new DossierReader().read(file, ReadProgress.NONE);
    }
}
