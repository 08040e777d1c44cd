package org.demarche.state.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.state.Snapshot;
import org.demarche.state.caption.Counted;
import org.demarche.timeline.TimelineModel;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of the workspace's present snapshot; a large one is arranged in the background.
 *
 * <p>Until it is ready, the events stay as they were arranged before, while everything else is that of the present
 * snapshot. For use on the callback thread of the runner.
 */
public final class TimelineContents {
    /** So many events are arranged within a few hundredths of a second. */
    static final int AT_ONCE = 20_000;

    private final TaskSlot slot;
    private final ReadOnlyObjectWrapper<TimelineContent> content;
    /** The snapshot whose events are arranged now. */
    private Snapshot arranged;
    /** The latest snapshot of those whose events are being arranged, null while none are. */
    private @Nullable Snapshot coming;

    public TimelineContents(Snapshot first, TaskRunner runner) {
        slot = TaskSlot.immediate(runner);
        content = new ReadOnlyObjectWrapper<>(this, "content", TimelineContent.of(first));
        arranged = first;
    }

    /** What the timeline shows. */
    public ReadOnlyObjectProperty<TimelineContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** What the timeline shows now. */
    public TimelineContent content() {
        return content.get();
    }

    /** Shows a later snapshot, at once or as soon as its events are arranged. */
    public void show(Snapshot next) {
        if (TimelineContent.sameEvents(arranged, next)) {
            stop();
            content.set(content().with(next));
        } else if (next.visible().shown().events() <= AT_ONCE || TimelineContent.isReady(next)) {
            stop();
            arranged = next;
            content.set(TimelineContent.of(next));
        } else {
            if (next.dossier().equals(arranged.dossier())) {
                content.set(content().with(next));
            }
            boolean underWay = coming != null && TimelineContent.sameEvents(coming, next);
            coming = next;
            if (!underWay) {
                arrange(next);
            }
        }
    }

    private void stop() {
        coming = null;
        slot.cancel();
    }

    private void arrange(Snapshot next) {
        String title = "Arranging " + Counted.of(next.visible().shown().events(), "event");
        slot.submit(new BackgroundTask<>(title, _ -> TimelineContent.of(next).model()),
                TaskCallbacks.of(model -> arrived(coming == null ? next : coming, model), thrown -> {
                    throw new IllegalStateException("arranging the timeline failed", thrown);
                }));
    }

    private void arrived(Snapshot latest, TimelineModel model) {
        arranged = latest;
        coming = null;
        content.set(TimelineContent.of(latest, model));
    }
}
