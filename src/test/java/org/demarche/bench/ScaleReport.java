package org.demarche.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.bench.HandSteps.Step;
import org.demarche.state.OpenDossier;
import org.demarche.store.GeneratedFile;
import org.demarche.testing.GeneratedDossier;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.PlannedTitles;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelinePlan;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.demarche.ui.timeline.FxTextMeasure;

/**
 * A generated dossier of some number of events, from its file to the last pan: what is waited for and what is kept.
 *
 * @param events how many
 */
record ScaleReport(int events) implements Report {
    /** The timeline, without the overview below it. */
    private static final Viewport SIZE = new Viewport(new TimeWindow(0, 1), 1600, 900, 0);

    private static final int SEED = 1;
    private static final int WARM_UPS = 200;
    private static final int STEPS = 1000;
    private static final int LAYOUT_ROUNDS = 2;
    /** Small dossiers are opened so often that their memory and time can be told. */
    private static final int EVENTS_OPENED = 100_000;
    private static final int MOST_COPIES = 100;
    private static final int FRAMES = 3;
    private static final int SLOWEST = 3;
    /** Titles are counted at the home zoom and so many times nearer. */
    private static final List<Integer> ENLARGEMENTS = List.of(1, 10, 100, 1000, 10_000);

    @Override
    public void print(Table table) throws Exception {
        FxThread.start();
        table.title(String.format(Locale.UK, "%,d events, timeline of %.0f×%.0f px and its overview",
                events, SIZE.width(), SIZE.height()));
        Path file = Files.createTempFile("demarche-bench-", ".json");
        try {
            GeneratedFile.write(new GeneratedDossier(SEED, events), file);
            table.figure("  size of the file", String.format(Locale.UK, "%,.1f MB", Files.size(file) / 1e6));
            int copies = Math.clamp(EVENTS_OPENED / events, 1, MOST_COPIES);
            Opening opening = new Opening(file, events, copies, SIZE);
            if (copies > 1) {
                opening.open();
                opening.forget();
            }
            OpenDossier dossier = opening.open();
            opening.print(table);
            show(dossier, table);
        } finally {
            Files.delete(file);
        }
    }

    private static void show(OpenDossier dossier, Table table) throws Exception {
        table.row("  first complete frame of the open dossier", firstFrames(dossier));
        TimelineModel model = dossier.timeline();
        Viewport home = model.home(SIZE.width(), SIZE.height(), model.folds());
        TimelineLayout layout =
                FxThread.call(() -> new TimelineLayout(new FxTextMeasure(), LayoutOptions.STANDARD));
        TimelinePlan plan = FxThread.call(() -> layout.plan(model, ViewSpec.of(home, model.folds())));
        List<Step> zooms = HandSteps.zooms(model, home, WARM_UPS + STEPS);
        List<Step> pans = HandSteps.pans(model, home, WARM_UPS + STEPS);
        table.row("  zoom step, layout", layout(layout, plan, zooms));
        table.row("  pan step, layout", layout(layout, plan, pans));
        List<Viewport> slowest = repaints(dossier, zooms, pans, table);
        List<TimelineScene> scenes = new ArrayList<>();
        for (Viewport view : slowest) {
            scenes.add(FxThread.call(() -> layout.layout(plan, ViewSpec.of(view, model.folds()))));
        }
        new DearestKinds(scenes).print(table, scenes.size());
        for (int enlargement : ENLARGEMENTS) {
            String zoom = String.format(Locale.UK, "  titles shown at %,d times the home zoom", enlargement);
            table.figure(zoom, PlannedTitles.of(plan, home.scale(model.folds()).pxPerMs() * enlargement));
        }
    }

    private static Sample firstFrames(OpenDossier dossier) throws Exception {
        List<Nanos> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            ScaleWindow window = FxThread.call(() -> new ScaleWindow(SIZE));
            FxThread.untilSeen(window.scene, () -> { }, () -> true);
            frames.add(FxThread.untilSeen(window.scene, () -> window.workspace.open(dossier), window::complete));
            close(window);
        }
        return new Sample(frames);
    }

    private static Sample layout(TimelineLayout layout, TimelinePlan plan, List<Step> steps) throws Exception {
        List<Nanos> rounds = new ArrayList<>();
        for (int i = 0; i < LAYOUT_ROUNDS; i++) {
            TimedSteps timed = FxThread.call(() -> new TimedSteps(steps, WARM_UPS, view -> {
                long started = System.nanoTime();
                layout.layout(plan, ViewSpec.of(view, plan.model().folds()));
                return Nanos.since(started);
            }));
            rounds.addAll(timed.sample().sorted());
        }
        return new Sample(rounds);
    }

    private static List<Viewport> repaints(OpenDossier dossier, List<Step> zooms, List<Step> pans, Table table)
            throws Exception {
        ScaleWindow window = FxThread.call(() -> new ScaleWindow(SIZE));
        FxThread.untilSeen(window.scene, () -> window.workspace.open(dossier), window::complete);
        TimedSteps.Stage stage = view -> FxThread.untilSeen(
                window.scene, () -> window.workspace.window(view.window()), () -> window.shows(view));
        TimedSteps zoomed = new TimedSteps(zooms, WARM_UPS, stage);
        table.row("  zoom step, layout and full repaint", zoomed.sample());
        TimedSteps panned = new TimedSteps(pans, WARM_UPS, stage);
        table.row("  pan step, layout and full repaint", panned.sample());
        close(window);
        List<Viewport> slowest = new ArrayList<>(zoomed.slowest(SLOWEST));
        slowest.addAll(panned.slowest(SLOWEST));
        return slowest;
    }

    private static void close(ScaleWindow window) throws Exception {
        FxThread.call(() -> {
            window.close();
            return true;
        });
    }
}
