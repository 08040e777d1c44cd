package org.demarche.state.outline;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.demarche.state.OpenDossier;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.filter.Visible;
import org.demarche.timeline.TimelineModel;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * The outline of the events that the timeline has, kept up to date while someone looks at it.
 *
 * <p>Very many events are grouped in the background; until that is done the outline stays as it was.
 */
public final class OutlineModel {
    /** As many events are grouped in a few ms. */
    private static final int AT_ONCE = 20_000;

    private final Workspace workspace;
    private final ObservableValue<TimelineModel> timeline;
    private final TaskSlot slot;
    private final ReadOnlyObjectWrapper<@Nullable Outline> outline = new ReadOnlyObjectWrapper<>(this, "outline");
    private boolean active;
    private @Nullable OpenDossier dossier;
    private @Nullable Visible visible;

    /**
     * An outline at which nobody looks yet.
     *
     * @param timeline the events that pass the workspace's filter
     * @param runner whose callback thread is that of the workspace
     */
    public OutlineModel(Workspace workspace, ObservableValue<TimelineModel> timeline, TaskRunner runner) {
        this.workspace = workspace;
        this.timeline = timeline;
        slot = TaskSlot.immediate(runner);
        timeline.addListener((_, _, _) -> follow());
    }

    /** The outline; null before the first is there. */
    public ReadOnlyObjectProperty<@Nullable Outline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /** Says whether someone looks at the outline. */
    public void setActive(boolean next) {
        active = next;
        follow();
    }

    private void follow() {
        Snapshot now = workspace.snapshot();
        boolean same = Objects.equals(dossier, now.dossier()) && Objects.equals(visible, now.visible());
        if (!active || same) {
            return;
        }
        dossier = now.dossier();
        visible = now.visible();
        TimelineModel events = timeline.getValue();
        if (events.size() <= AT_ONCE) {
            slot.cancel();
            outline.set(Outline.of(events, now.visible().quotes()));
            return;
        }
        slot.submit(
                new BackgroundTask<>("Preparing the outline", _ -> Outline.of(events, now.visible().quotes())),
                TaskCallbacks.<Outline>of(outline::set, failure -> {
                    forget(now);
                    throw new IllegalStateException("preparing the outline failed", failure);
                }).whenCancelled(() -> forget(now)));
    }

    /** Makes that what is shown counts as not prepared, when it was given up. */
    private void forget(Snapshot given) {
        if (given.visible().equals(visible)) {
            visible = null;
        }
    }
}
