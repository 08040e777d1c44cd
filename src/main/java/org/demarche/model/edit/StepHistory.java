package org.demarche.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The steps that were made and can be taken back, and those that were taken back and can be made again, without limit.
 * Not safe for several threads.
 */
public final class StepHistory {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /** The step to take back next, null for none. */
    public @Nullable Edit toUndo() {
        return done.peek();
    }

    /** The step to make again next, null for none. */
    public @Nullable Edit toRedo() {
        return undone.peek();
    }

    /** A new step was made: those that were taken back are forgotten. */
    public void made(Edit step) {
        done.push(step);
        undone.clear();
    }

    /** A step was taken back: the last one, or one from before this history began. */
    public void tookBack(Edit step) {
        done.poll();
        undone.push(step);
    }

    /** A step was made again: the one taken back last, or one from before this history began. */
    public void madeAgain(Edit step) {
        undone.poll();
        done.push(step);
    }

    /** Forgets all steps. */
    public void clear() {
        done.clear();
        undone.clear();
    }
}
