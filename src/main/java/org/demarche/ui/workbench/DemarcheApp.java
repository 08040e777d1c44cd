package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.DataFolder;
import org.demarche.store.download.Web;
import org.demarche.ui.dialogs.DesktopBrowser;
import org.demarche.ui.dialogs.FxDialogs;
import org.demarche.ui.dialogs.FxFigureClipboard;
import org.demarche.ui.dialogs.FxTextClipboard;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.SettingsFile;
import org.demarche.work.ExecutorTaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * The JavaFX application.
 *
 * <p>The command line calls {@link #open}; everything that is seen starts in {@link #start}, on the FX thread. What
 * {@link #init} throws reaches the caller of {@link #open} before any window is shown; it runs off the FX thread, so
 * it is the place to read the dossier.
 */
public final class DemarcheApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    /** Handed over here because JavaFX itself makes the instance. */
    private static final AtomicReference<@Nullable Request> REQUEST = new AtomicReference<>();

    /**
     * What the window is opened with.
     *
     * @param file where the dossier stands; null: it is the one that comes with the program
     * @param dossier gives the dossier, or throws the sentence that says why it cannot be read; may wait, so to be
     *     called in {@link DemarcheApp#init}
     * @param onFirstFrame run on the FX thread when the first frame with the dossier's events is on the screen
     * @param later a file that is opened in the window then, null for none
     */
    public record Request(
            @Nullable Path file, Callable<Dossier> dossier, Runnable onFirstFrame, @Nullable Path later) {}

    /**
     * Opens the window and returns when it has been closed. Works once in the life of the process.
     *
     * @throws RuntimeException if JavaFX cannot start, or what {@link #init} or {@link #start} threw, as its cause
     */
    public static void open(Request request) {
        REQUEST.set(request);
        launch(DemarcheApp.class);
    }

    private @Nullable OpenDossier dossier;
    private @Nullable ExecutorTaskRunner runner;
    private @Nullable Workbench bench;

    @Override
    public void init() throws Exception {
        dossier = OpenDossier.of(new DossierIndex(request().dossier().call()), request().file());
    }

    @Override
    public void start(Stage stage) {
        OpenDossier first = Objects.requireNonNull(dossier, "started without init");
        ExecutorTaskRunner tasks = ExecutorTaskRunner.withOwnThreads(Platform::runLater);
        runner = tasks;
        SettingsFile settings = SettingsFile.ofThisUser();
        Appearance appearance = Appearance.ofThisDesktop(settings);
        Workspace workspace = new Workspace(first);
        if (first.firstSight() != null) {
            workspace.startAt(first.firstSight());
        }
        FxDialogs dialogs = new FxDialogs(stage, appearance);
        Mishaps.tell(dialogs);
        Workbench workbench = new Workbench(workspace, appearance, new Doors(dialogs,
                new DesktopBrowser(getHostServices()), new FigureDoors(new FxFigureClipboard(), settings),
                tasks, DataFolder.ofThisUser(),
                new OriginalDoors(Web.asItIs(), settings),
                new CitationDoors(new FxTextClipboard(), settings, Clock.system(ZoneId.systemDefault())),
                stage::close));
        bench = workbench;
        stage.setOnCloseRequest(event -> {
            event.consume();
            workbench.leave(stage::close);
        });

        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                workbench.node(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        workbench.install(scene);
        FirstFrame.await(scene, () -> {
            workbench.beginWork();
            request().onFirstFrame().run();
            if (request().later() != null) {
                workbench.open(request().later());
            }
        });
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> "Demarche – " + workspace.index().dossier().title()
                        + (workbench.workProperty().get().unsaved() ? " (not saved)" : ""),
                workspace.snapshotProperty(), workbench.workProperty()));
        stage.getIcons().setAll(WindowIcons.all());
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
        stage.show();
        workbench.start();
    }

    @Override
    public void stop() {
        if (bench != null) {
            bench.close();
        }
        if (runner != null) {
            runner.close();
        }
    }

    private static Request request() {
        return Objects.requireNonNull(REQUEST.get(), "opened without a request");
    }
}
