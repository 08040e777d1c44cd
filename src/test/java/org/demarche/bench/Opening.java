package org.demarche.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelinePlan;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.demarche.ui.timeline.FxTextMeasure;

/**
 * Opens several copies of a dossier stage by stage and keeps them all, so that the heap tells what each stage adds.
 */
final class Opening {
    private final Path file;
    private final int copies;
    private final double events;
    private final Viewport size;

    private final List<Nanos> reading = new ArrayList<>();
    private final List<Nanos> indexing = new ArrayList<>();
    private final List<Nanos> facets = new ArrayList<>();
    private final List<Nanos> model = new ArrayList<>();
    private final List<Nanos> plan = new ArrayList<>();
    private final List<String> memory = new ArrayList<>();

    /** Takes something from one stage to the next. */
    private interface Work<A, B> {
        B apply(A before) throws Exception;
    }

    /**
     * An opening.
     *
     * @param events in the file
     * @param size of the timeline; its window does not matter
     */
    Opening(Path file, int events, int copies, Viewport size) {
        this.file = file;
        this.events = events;
        this.copies = copies;
        this.size = size;
    }

    /** Opens all copies; the last one remains. */
    OpenDossier open() throws Exception {
        long empty = Heap.used();
        List<Dossier> dossiers = stage(reading, Collections.nCopies(copies, file),
                path -> new DossierReader().read(path, ReadProgress.NONE));
        long read = Heap.used();
        List<DossierIndex> indexes = stage(indexing, dossiers, DossierIndex::new);
        long indexed = Heap.used();
        List<OpenDossier> opened = new ArrayList<>();
        for (DossierIndex index : indexes) {
            opened.add(arranged(index));
        }
        long arranged = Heap.used();
        List<TimelinePlan> plans = stage(plan, opened, this::planned);
        long planned = Heap.used();
        memory.clear();
        memory.add(perEvent(read - empty));
        memory.add(perEvent(planned - read));
        memory.add(perEvent(indexed - read));
        memory.add(perEvent(arranged - indexed));
        memory.add(perEvent(planned - arranged));
        if (!plans.getLast().model().equals(opened.getLast().timeline())) {
            throw new IllegalStateException("The plan is of another timeline");
        }
        return opened.getLast();
    }

    private static <A, B> List<B> stage(List<Nanos> times, List<A> from, Work<A, B> work) throws Exception {
        List<B> results = new ArrayList<>();
        for (A before : from) {
            long started = System.nanoTime();
            results.add(work.apply(before));
            times.add(Nanos.since(started));
        }
        return results;
    }

    private OpenDossier arranged(DossierIndex index) {
        long started = System.nanoTime();
        long[] half = new long[1];
        OpenDossier opened = OpenDossier.of(index, file, () -> half[0] = System.nanoTime());
        model.add(Nanos.since(half[0]));
        facets.add(new Nanos(half[0] - started));
        return opened;
    }

    private TimelinePlan planned(OpenDossier dossier) throws Exception {
        Viewport home = dossier.timeline().home(size.width(), size.height(), dossier.timeline().folds());
        return FxThread.call(() -> new TimelineLayout(new FxTextMeasure(), LayoutOptions.STANDARD)
                .plan(dossier.timeline(), ViewSpec.of(home, dossier.timeline().folds())));
    }

    /** Forgets what opening took, so that the next one counts alone. */
    void forget() {
        List.of(reading, indexing, facets, model, plan).forEach(List::clear);
    }

    void print(Table table) {
        table.row("  opening: reading the file", new Sample(reading));
        table.row("  opening: index of the dossier", new Sample(indexing));
        table.row("  opening: facets", new Sample(facets));
        table.row("  opening: timeline model", new Sample(model));
        table.row("  opening: plan of the titles", new Sample(plan));
        table.figure("  memory of the records, bytes an event", memory.get(0));
        table.figure("  memory beside the records, bytes an event", memory.get(1) + " (index " + memory.get(2)
                + ", facets and model " + memory.get(3) + ", plan " + memory.get(4) + ")");
    }

    private String perEvent(long bytes) {
        return String.valueOf(Math.round(bytes / (events * copies)));
    }
}
