package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.timeline.BarePoints;

/**
 * The geometry of bare points in time, without records, titles or a picture.
 *
 * @param points how many
 */
record PointsReport(int points) implements Report {
    private static final int WARM_UPS = 200;
    private static final int FRAMES = 2000;

    @Override
    public void print(Table table) {
        table.title(String.format(Locale.UK, "%,d bare points, view of 1600 px", points));
        long empty = Heap.used();
        long[] starts = BarePoints.some(points);
        long given = Heap.used();
        long started = System.nanoTime();
        BarePoints geometry = new BarePoints(starts);
        table.row("  building the index and the density", new Sample(List.of(Nanos.since(started))));
        table.figure("  memory of the points, bytes each", perPoint(given - empty));
        table.figure("  memory beside them, bytes a point", perPoint(Heap.used() - given));
        List<Nanos> frames = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + FRAMES; i++) {
            started = System.nanoTime();
            int counted = geometry.countFrame(i);
            Nanos time = Nanos.since(started);
            if (counted < 0) {
                throw new IllegalStateException("Counts that do not add up");
            }
            if (i >= WARM_UPS) {
                frames.add(time);
            }
        }
        table.row("  counting all stretches of a view", new Sample(frames));
    }

    private String perPoint(long bytes) {
        return String.format(Locale.UK, "%.1f", bytes / (double) points);
    }
}
