package org.demarche.ui.timeline;

import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import org.demarche.state.caption.Counted;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelinePlan;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the plan by which the canvas draws; that of a large timeline is made in the background, and until it is ready
 * the one before serves. Use on the FX thread.
 */
final class Planning {
    /** Dates on the axis are in the language of the person who reads it. */
    private static final LayoutOptions OPTIONS =
            LayoutOptions.STANDARD.withLocale(Locale.getDefault(Locale.Category.FORMAT));
    /** So many events are planned within a few hundredths of a second. */
    private static final int AT_ONCE = 20_000;
    /** While a window is being resized, not every size is worth a plan. */
    private static final Duration QUIET = Duration.ofMillis(120);

    private final TimelineLayout layout = new TimelineLayout(new FxTextMeasure(), OPTIONS);
    private final TaskSlot slot;
    private final Runnable onReady;
    private @Nullable TimelinePlan plan;
    private @Nullable Wish wish;

    /** What the plan is for that is being made, or was ended from outside and is not to be tried again and again. */
    private record Wish(TimelineModel model, ViewSpec view) {
        boolean isFor(TimelineModel other, ViewSpec otherView) {
            return model.equals(other) && view.viewport().width() == otherView.viewport().width()
                    && view.viewport().height() == otherView.viewport().height()
                    && view.folds().equals(otherView.folds()) && view.arrangement().equals(otherView.arrangement());
        }
    }

    /** @param onReady is called when a plan has come for which another was used */
    Planning(TaskRunner runner, Runnable onReady) {
        slot = TaskSlot.afterPause(runner, QUIET, Platform::runLater);
        this.onReady = onReady;
    }

    /** Lays out a view, by the best plan that there is. */
    TimelineScene scene(TimelineModel model, ViewSpec view) {
        return layout.layout(plan(model, view), view);
    }

    private TimelinePlan plan(TimelineModel model, ViewSpec view) {
        TimelinePlan known = plan;
        if (known != null && known.suits(model, view)) {
            forget();
            return known;
        }
        if (model.size() <= AT_ONCE) {
            forget();
            return keep(layout.plan(model, view, known, () -> { }));
        }
        if (wish == null || !wish.isFor(model, view)) {
            ask(model, view, known);
        }
        if (known != null && known.model().index().equals(model.index())) {
            return known;
        }
        return keep(layout.plan(TimelineModel.empty(model.index()), view, null, () -> { }));
    }

    /** No other plan is wanted now; should one be wanted again, it is asked for again. */
    private void forget() {
        if (wish != null) {
            wish = null;
            slot.cancel();
        }
    }

    private TimelinePlan keep(TimelinePlan next) {
        plan = next;
        return next;
    }

    private void ask(TimelineModel model, ViewSpec view, @Nullable TimelinePlan known) {
        wish = new Wish(model, view);
        slot.submit(new BackgroundTask<>("Placing the titles of " + Counted.of(model.size(), "event"), progress ->
                        new TimelineLayout(new FxTextMeasure(), OPTIONS)
                                .plan(model, view, known, progress::throwIfCancelled)),
                TaskCallbacks.of(this::arrived, thrown -> {
                    throw new IllegalStateException("planning the timeline failed", thrown);
                }));
    }

    private void arrived(TimelinePlan next) {
        wish = null;
        keep(next);
        onReady.run();
    }
}
