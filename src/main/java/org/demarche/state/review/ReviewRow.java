package org.demarche.state.review;

import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * An utterance in the queue.
 *
 * @param speaker the person's name, or that nobody is named
 * @param named whether anybody is
 * @param words the first of them, in quotation marks
 * @param detail where it stands and how sure the speaker is
 */
public record ReviewRow(String speaker, boolean named, @Nullable SideId side, String words, String detail) {

    /** All of it, for a screen reader. */
    public String spoken() {
        return speaker + ": " + words + " " + detail;
    }
}
