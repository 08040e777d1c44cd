package org.demarche.state.figure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Sheet;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.export.type.PagePixels;
import org.demarche.model.DossierIndex;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * One page of a figure as it will be, drawn in the background as large as there is room for it.
 *
 * <p>What was asked for last is what is shown in the end; until then, what was shown before stays. Use on the callback
 * thread of the runner.
 */
public final class FigurePreview {
    /** How long nothing must change before a new figure is laid out. */
    private static final Duration QUIET = Duration.ofMillis(120);
    private static final Seen NOTHING = new Refused("");

    /** What is seen of the figure. */
    public sealed interface Seen {}

    /**
     * A page.
     *
     * @param pixels as many as there was room for
     * @param number of the page, from 0
     * @param pages how many there are
     * @param width of the page in px
     * @param height of the page in px
     * @param grown whether it is higher than was asked for, since nothing is left out
     */
    public record Page(PagePixels pixels, int number, int pages, double width, double height, boolean grown)
            implements Seen {}

    /**
     * There is no such figure.
     *
     * @param sentence that says why; empty when none was asked for yet
     */
    public record Refused(String sentence) implements Seen {}

    private record Wanted(FigureSpec spec, int page, double width, double height) {}

    private record Made(Wanted wanted, Figure figure) {}

    private record Drawn(Made made, Page page) {}

    private final DossierIndex index;
    private final TaskSlot soon;
    private final TaskSlot now;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen", NOTHING);
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper(this, "drawing");
    private @Nullable Made made;
    private @Nullable FigureSpec spec;
    private int number;
    private double width;
    private double height;

    private FigurePreview(DossierIndex index, TaskSlot soon, TaskSlot now) {
        this.index = index;
        this.soon = soon;
        this.now = now;
    }

    /**
     * A preview that waits until nothing has changed for a moment.
     *
     * @param callbackThread that of the runner
     */
    public static FigurePreview of(DossierIndex index, TaskRunner runner, Executor callbackThread) {
        return new FigurePreview(index, TaskSlot.afterPause(runner, QUIET, callbackThread),
                TaskSlot.immediate(runner));
    }

    /** A preview that waits for nothing. */
    static FigurePreview immediate(DossierIndex index, TaskRunner runner) {
        return new FigurePreview(index, TaskSlot.immediate(runner), TaskSlot.immediate(runner));
    }

    /** What is seen. */
    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Whether something else is about to be seen. */
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Shows a figure, at the page that is shown now if it has that many. */
    public void show(FigureSpec next) {
        spec = next;
        draw(soon);
    }

    /** Shows in place of a figure why there is none. */
    public void refuse(String sentence) {
        spec = null;
        cancel();
        seen.set(new Refused(sentence));
    }

    /** How many pages the figure has, as far as it has been drawn. */
    public int pages() {
        return seen.get() instanceof Page page ? page.pages() : 1;
    }

    /** The page that is shown, from 0. */
    public int page() {
        return number;
    }

    /** Turns to a page, numbered from 0. */
    public void turnTo(int page) {
        number = Math.max(0, page);
        draw(now);
    }

    /** Draws from now on into so much room, in pixels of the screen. */
    public void fitInto(double roomWidth, double roomHeight) {
        if (roomWidth != width || roomHeight != height) {
            width = roomWidth;
            height = roomHeight;
            draw(made == null ? now : soon);
        }
    }

    /** Ends what is under way. */
    public void cancel() {
        soon.cancel();
        now.cancel();
        drawing.set(false);
    }

    private void draw(TaskSlot slot) {
        if (spec == null || width < 1 || height < 1) {
            return;
        }
        Wanted wanted = new Wanted(spec, number, width, height);
        Made before = made;
        soon.cancel();
        now.cancel();
        drawing.set(true);
        slot.submit(new BackgroundTask<>("Drawing the figure", _ -> drawn(wanted, before)),
                TaskCallbacks.of(this::show, this::fail));
    }

    private Drawn drawn(Wanted wanted, @Nullable Made before) throws FigureException {
        Figure figure = before != null && before.wanted().spec().equals(wanted.spec()) ? before.figure()
                : Figure.of(index, wanted.spec(), new AwtTextMeasure());
        List<FigurePage> pages = figure.pages();
        int page = Math.min(wanted.page(), pages.size() - 1);
        FigurePage sheet = pages.get(page);
        double scale = Math.min(wanted.width() / sheet.width(), wanted.height() / sheet.height());
        Sheet asked = wanted.spec().sheet();
        return new Drawn(new Made(wanted, figure), new Page(PagePixels.of(sheet, scale), page, pages.size(),
                sheet.width(), sheet.height(), !asked.fitting() && sheet.height() > asked.height() + 1));
    }

    private void show(Drawn drawn) {
        made = drawn.made();
        number = drawn.page().number();
        drawing.set(false);
        seen.set(drawn.page());
    }

    private void fail(Throwable thrown) {
        drawing.set(false);
        made = null;
        switch (thrown) {
            case FigureException refused -> seen.set(new Refused(String.valueOf(refused.getMessage())));
            case OutOfMemoryError _ -> seen.set(new Refused(
                    "There is not enough memory to draw this figure; choose a smaller one."));
            default -> throw new IllegalStateException("drawing a figure failed", thrown);
        }
    }
}
