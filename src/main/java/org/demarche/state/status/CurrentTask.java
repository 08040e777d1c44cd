package org.demarche.state.status;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskListener;
import org.demarche.work.TaskProgress;
import org.demarche.work.TaskRunner;
import org.jspecify.annotations.Nullable;

/** Follows the tasks of a runner and tells of the one that began last. Use on the callback thread of the runner. */
public final class CurrentTask {

    /**
     * A task that is under way.
     *
     * @param others how many more there are
     */
    public record Status(RunningTask task, TaskProgress progress, int others) {
        /** What is being done, in words. */
        public String text() {
            String more = others == 0 ? "" : " (and " + others + " more)";
            return progress.message().isEmpty() ? task.title() + more : task.title() + ": " + progress.message() + more;
        }
    }

    private final List<RunningTask> running = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Status> status = new ReadOnlyObjectWrapper<>(this, "status", null);

    public CurrentTask(TaskRunner runner) {
        runner.addListener(new TaskListener() {
            @Override
            public void started(RunningTask task) {
                running.add(task);
                tell();
            }

            @Override
            public void progressed(RunningTask task) {
                tell();
            }

            @Override
            public void finished(RunningTask task) {
                running.remove(task);
                tell();
            }
        });
    }

    /** The task that began last of those under way, null for none. */
    public ReadOnlyObjectProperty<@Nullable Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    private void tell() {
        if (running.isEmpty()) {
            status.set(null);
        } else {
            RunningTask last = running.getLast();
            status.set(new Status(last, last.progress(), running.size() - 1));
        }
    }
}
