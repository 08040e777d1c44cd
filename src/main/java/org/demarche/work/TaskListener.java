package org.demarche.work;

/** Watches all tasks of a runner. Called on the callback thread, for each task in the order of these methods. */
public interface TaskListener {

    /** A task was submitted. */
    default void started(RunningTask task) {}

    /** A running task told something new; {@link RunningTask#progress()} has the latest. */
    default void progressed(RunningTask task) {}

    /** A task has ended, and its callbacks were called. */
    default void finished(RunningTask task) {}
}
