package org.demarche.state.figure;

import org.demarche.export.figure.FigureProgress;
import org.demarche.work.Progress;

/**
 * Tells a task in the background how far writing a figure has come.
 *
 * @param task that the figure is written by
 */
public record TaskFigureProgress(Progress task) implements FigureProgress {
    @Override
    public void reached(double share) {
        task.report(Math.clamp(share, 0, 1), "");
    }

    @Override
    public boolean cancelled() {
        return task.cancelled();
    }
}
