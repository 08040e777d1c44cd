package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.EventId;
import org.demarche.state.FirstSight;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.figure.CopiedFigure;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.BundledDossier;
import org.demarche.store.DataFolder;
import org.demarche.timeline.Box;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineScene;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.work.ExecutorTaskRunner;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The assembled window on the bundled dossier, for a whole class of tests, and the hand that works on it. */
final class TestWindow extends FxRobot implements AutoCloseable {
    /** Waiting ends with what is waited for; the limit is for machines under load. */
    private static final int SECONDS = 60;
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());

    /** The day on which tests read pages: 22 November 2026. */
    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** Where the data of persons are kept whose data do not matter. */
    private static final Path SCRATCH = Path.of(System.getProperty("java.io.tmpdir"), "demarche-tests");

    final FakeDialogs dialogs = new FakeDialogs();
    final List<String> opened = new ArrayList<>();
    final List<CopiedFigure> copied = new ArrayList<>();
    final Workspace workspace = new Workspace(OpenDossier.of(SYRIA, null));
    private final ExecutorTaskRunner runner = ExecutorTaskRunner.withOwnThreads(Platform::runLater);
    private final Workbench workbench;
    /** What was copied as text, with its HTML. */
    final List<List<String>> cited = new ArrayList<>();
    final MemorySettings settings = new MemorySettings();
    boolean ended;

    private TestWindow(Stage stage, Path data, OriginalDoors originals) {
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty(true));
        workbench = new Workbench(workspace, appearance, new Doors(dialogs, opened::add,
                new FigureDoors(copied::add, new MemorySettings()), runner,
                new DataFolder(data), originals, new CitationDoors(
                        (text, html) -> cited.add(List.of(text, html)), settings, DAY), () -> ended = true));
        Scene scene = new Scene(workbench.node(), 1000, 1000);
        workbench.install(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        workbench.start();
        workbench.beginWork();
    }

    /** Opens the window of a person without data. */
    static TestWindow open() throws TimeoutException {
        return open(SCRATCH.resolve(UUID.randomUUID().toString()));
    }

    /** Opens the window of a person whose data are in that folder. */
    static TestWindow open(Path data) throws TimeoutException {
        return open(data, new OriginalDoors(TestOriginals.NO_WEB, new MemorySettings()));
    }

    /** Opens the window of a person with a web and settings of their own. */
    static TestWindow open(Path data, OriginalDoors originals) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(SECONDS), () -> new TestWindow(stage, data, originals));
    }

    /** Opens the dossier anew, as it was at first. */
    void startAgain() {
        act(() -> {
            lookup("#search").queryTextInputControl().clear();
            workspace.open(OpenDossier.of(SYRIA, null));
            FirstSight.of(SYRIA).ifPresent(workspace::startAt);
            workbench.start();
        });
    }

    /** Does something on the FX thread and waits until the window shows it. */
    void act(Runnable action) {
        interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(SECONDS), condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The text of a label, link or button. */
    String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }

    Workbench workbench() {
        return workbench;
    }

    /** Brings the pointer over an event on the timeline. */
    void pointAt(EventId event) {
        TimelineScene scene = workbench.timeline().scene();
        Box box = scene.boundsOf(event).orElseThrow();
        TimeWindow when = TimeWindow.of(workspace.index().event(event).orElseThrow().when().date().bounds());
        moveTo(workbench.timeline().surface().localToScreen(scene.xOf(when.middle()), box.centerY()));
    }

    /** Whether a stretch of the open text is in sight from its first to its last character. */
    boolean inSight(TextRange place) {
        TextRange visible = workbench.reader().visible();
        return visible != null && visible.start() <= place.start() && place.end() <= visible.end();
    }

    /** Whether a node lies in its scene with nothing of it outside. */
    static boolean inside(Node node, Node frame) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Bounds around = frame.localToScene(frame.getLayoutBounds());
        return around.getMinY() <= bounds.getMinY() && bounds.getMaxY() <= around.getMaxY();
    }

    @Override
    public void close() throws TimeoutException {
        workbench.close();
        runner.close();
        FxToolkit.cleanupStages();
    }
}
