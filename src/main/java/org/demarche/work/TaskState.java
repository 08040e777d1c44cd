package org.demarche.work;

/** Where a task stands. It leaves {@link #RUNNING} once, for good. */
public enum TaskState {
    /** Waiting for its turn, at work, or done but not yet announced. */
    RUNNING,
    /** Its result was handed over. */
    SUCCEEDED,
    /** What went wrong was handed over. */
    FAILED,
    /** Nobody wanted it any more. */
    CANCELLED
}
