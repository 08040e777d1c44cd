package org.demarche.bench;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.demarche.state.Snapshot;
import org.demarche.state.timeline.TimelineContent;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/** One zoom step of the whole window: from the step to the frame that shows it, layout and full repaint. */
final class ZoomRepaintBenchmark implements Benchmark {

    private @Nullable BenchWindow window;
    private @Nullable ZoomSteps steps;

    @Override
    public String name() {
        return "zoom step, layout and full repaint";
    }

    @Override
    public int warmUps() {
        return 160;
    }

    @Override
    public int rounds() {
        return 400;
    }

    @Override
    public void prepare() throws ExecutionException, InterruptedException {
        FxThread.start();
        window = FxThread.call(BenchWindow::new);
        Snapshot snapshot = FxThread.call(() -> Objects.requireNonNull(window).workspace.snapshot());
        steps = new ZoomSteps(
                new Viewport(snapshot.view().window(), 640, 600, 0), TimelineContent.of(snapshot).folds());
    }

    @Override
    public Nanos once() throws ExecutionException, InterruptedException {
        BenchWindow shown = Objects.requireNonNull(window);
        Viewport view = Objects.requireNonNull(steps).next();
        return FxThread.untilSeen(shown.scene, () -> shown.workspace.window(view.window()), () -> true);
    }

    @Override
    public void close() {
        if (window != null) {
            Platform.runLater(window::close);
        }
    }
}
