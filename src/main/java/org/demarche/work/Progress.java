package org.demarche.work;

import java.util.concurrent.CancellationException;

/** What running work tells, and is told. Safe for use by several threads. */
public interface Progress {

    /**
     * Tells how far the work has come. May be called as often as it likes: watchers hear of the latest only.
     *
     * @param fraction from 0 to 1, or {@link TaskProgress#UNKNOWN}
     * @param message what is being done just now
     * @throws IllegalArgumentException when the fraction is neither
     */
    void report(double fraction, String message);

    /**
     * Tells how much of it is done.
     *
     * @param total how much there is; 0 or less when that is not known
     */
    default void report(long done, long total, String message) {
        report(total <= 0 ? TaskProgress.UNKNOWN : Math.clamp((double) done / total, 0, 1), message);
    }

    /** Whether the work is no longer wanted. Once true, it stays so. */
    boolean cancelled();

    /**
     * Ends the work here when it is no longer wanted.
     *
     * @throws CancellationException when {@link #cancelled()}
     */
    default void throwIfCancelled() {
        if (cancelled()) {
            throw new CancellationException("the work is no longer wanted");
        }
    }
}
