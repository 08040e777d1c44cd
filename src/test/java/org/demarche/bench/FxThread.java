package org.demarche.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.demarche.ui.workbench.FirstFrame;

/** Runs and times things on the FX thread, for a benchmark that lives on another. */
final class FxThread {

    /** After this long, what is awaited will never be seen. */
    private static final int PATIENCE_SECONDS = 60;

    private static boolean started;

    private FxThread() {}

    /** Starts JavaFX, once. */
    static synchronized void start() {
        if (!started) {
            Platform.startup(() -> Platform.setImplicitExit(false));
            started = true;
        }
    }

    static <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** The time from the start of an action to the first drawn frame in which what it asked for is to be seen. */
    static Nanos untilSeen(Scene scene, Runnable action, BooleanSupplier seen)
            throws ExecutionException, InterruptedException {
        var done = new CompletableFuture<Nanos>();
        Platform.runLater(() -> {
            long started = System.nanoTime();
            try {
                action.run();
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
            awaitFrame(scene, seen, started, done);
        });
        return done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).get();
    }

    private static void awaitFrame(Scene scene, BooleanSupplier seen, long started, CompletableFuture<Nanos> done) {
        FirstFrame.await(scene, () -> {
            if (done.isDone()) {
                return;
            }
            if (seen.getAsBoolean()) {
                done.complete(Nanos.since(started));
            } else {
                awaitFrame(scene, seen, started, done);
            }
        });
    }
}
