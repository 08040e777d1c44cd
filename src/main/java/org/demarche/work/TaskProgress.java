package org.demarche.work;

/**
 * How far a task has come.
 *
 * @param fraction from 0 to 1, or {@link #UNKNOWN}
 * @param message what is being done just now; empty when nothing was said
 */
public record TaskProgress(double fraction, String message) {
    /** Stands for a fraction that nobody knows. */
    public static final double UNKNOWN = -1;
    /** That of a task which has not told anything yet. */
    public static final TaskProgress NOTHING_SAID = new TaskProgress(UNKNOWN, "");

    public TaskProgress {
        if (fraction != UNKNOWN && !(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("progress is a fraction from 0 to 1, not " + fraction);
        }
    }
}
