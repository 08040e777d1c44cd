/**
 * Work in the background: tasks, their progress, their cancellation.
 *
 * <p>{@link org.demarche.work.TaskRunner} states on which thread what is called. The package knows no user interface:
 * the thread of the callbacks is whatever {@code Executor} the runner is given.
 */
@NullMarked
package org.demarche.work;

import org.jspecify.annotations.NullMarked;
