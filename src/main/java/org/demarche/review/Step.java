package org.demarche.review;

import org.demarche.model.edit.Edit;

/** What asking for a step of review comes to. */
public sealed interface Step {

    /** The step, ready to be taken. */
    record Possible(Edit edit) implements Step {}

    /**
     * It cannot be taken.
     *
     * @param why a sentence that says what to do first
     */
    record Refused(String why) implements Step {}
}
