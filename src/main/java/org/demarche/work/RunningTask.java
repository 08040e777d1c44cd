package org.demarche.work;

/** A task that was submitted. Safe for use by several threads. */
public interface RunningTask {

    /** What is being done. */
    String title();

    /** The latest that the work told. */
    TaskProgress progress();

    /** Where the task stands. */
    TaskState state();

    /**
     * Gives the task up, if it is still {@link TaskState#RUNNING}; otherwise does nothing.
     *
     * <p>From the return of this call on the task is {@link TaskState#CANCELLED}: neither its success nor its failure
     * will be announced, not even when the work was already done. Work that has not begun never does; work that has
     * is interrupted, and may go on unheard until it notices.
     */
    void cancel();
}
