package org.demarche.bench;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.TimelineContent;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.demarche.ui.timeline.FxTextMeasure;
import org.jspecify.annotations.Nullable;

/** One zoom step of the timeline: where everything comes to stand, without drawing it. */
final class ZoomLayoutBenchmark implements Benchmark {

    private @Nullable TimelineContent content;
    private @Nullable TimelineLayout layout;
    private @Nullable ZoomSteps steps;

    @Override
    public String name() {
        return "zoom step, layout";
    }

    @Override
    public int warmUps() {
        return 2000;
    }

    @Override
    public int rounds() {
        return 2000;
    }

    @Override
    public void prepare() throws ExecutionException, InterruptedException {
        FxThread.start();
        Snapshot snapshot =
                new Workspace(OpenDossier.of(new DossierIndex(BundledDossier.open()), null)).snapshot();
        content = TimelineContent.of(snapshot);
        layout = FxThread.call(() -> new TimelineLayout(new FxTextMeasure(), LayoutOptions.STANDARD));
        steps = new ZoomSteps(new Viewport(snapshot.view().window(), 1000, 600, 0), content.folds());
    }

    @Override
    public Nanos once() throws ExecutionException, InterruptedException {
        TimelineContent shown = Objects.requireNonNull(content);
        TimelineLayout used = Objects.requireNonNull(layout);
        Viewport view = Objects.requireNonNull(steps).next();
        return FxThread.call(() -> {
            long started = System.nanoTime();
            used.layout(shown.model(), ViewSpec.of(view, shown.folds()));
            return Nanos.since(started);
        });
    }

    @Override
    public void close() {}
}
