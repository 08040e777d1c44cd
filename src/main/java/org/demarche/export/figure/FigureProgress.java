package org.demarche.export.figure;

/** Hears how far writing a figure has come, and may stop it. Called on the thread that writes. */
public interface FigureProgress {
    /** Tells nobody and never stops. */
    FigureProgress NONE = _ -> {};

    /**
     * Called now and then.
     *
     * @param share of the work that is done, from 0 to 1
     */
    void reached(double share);

    /** Whether writing is to end now with a {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Tells before anything is written that pages are higher than the sheet, since nothing is left out; not called when
     * none is.
     */
    default void higherThanAsked(int pages) {}
}
