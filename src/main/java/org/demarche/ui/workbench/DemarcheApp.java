package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.demarche.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The JavaFX application.
 *
 * <p>The command line calls {@link #open}; everything that is seen starts in {@link #start}, on the FX thread. What
 * {@link #init} throws reaches the caller of {@link #open} before any window is shown; it runs off the FX thread, so
 * it is the place to read the dossier.
 */
public final class DemarcheApp extends Application {

    /** Handed over here because JavaFX itself makes the instance. */
    private static final AtomicReference<@Nullable Request> REQUEST = new AtomicReference<>();

    /**
     * What the window is opened with.
     *
     * @param file where the dossier stands; null: it is the one that comes with the program
     * @param dossier gives the dossier, or throws the sentence that says why it cannot be read; may wait, so to be
     *     called in {@link DemarcheApp#init}
     * @param onFirstFrame run on the FX thread when the first frame with the dossier's events is on the screen
     */
    public record Request(@Nullable Path file, Callable<Dossier> dossier, Runnable onFirstFrame) {}

    /**
     * Opens the window and returns when it has been closed. Works once in the life of the process.
     *
     * @throws RuntimeException if JavaFX cannot start, or what {@link #init} or {@link #start} threw, as its cause
     */
    public static void open(Request request) {
        REQUEST.set(request);
        launch(DemarcheApp.class);
    }

    private @Nullable Dossier dossier;

    @Override
    public void init() throws Exception {
        dossier = request().dossier().call();
    }

    @Override
    public void start(Stage stage) {
        String title = dossier == null ? "" : dossier.title();
        var scene = new Scene(new StackPane(new Label(title)), 960, 640);
        FirstFrame.await(scene, request().onFirstFrame());
        stage.setScene(scene);
        stage.setTitle("Demarche");
        stage.show();
    }

    private static Request request() {
        return Objects.requireNonNull(REQUEST.get(), "opened without a request");
    }
}
