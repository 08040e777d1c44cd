package org.demarche.state.review;

import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * An utterance in the queue.
 *
 * @param speaker the person's name, or that nobody is named
 * @param named whether anybody is
 * @param words the first of them, in quotation marks
 * @param source where it stands
 * @param sure how sure the speaker is, for example "93 %"; empty where nobody is named
 */
public record ReviewRow(
        String speaker, boolean named, @Nullable SideId side, String words, String source, String sure) {

    /** All of it, for a screen reader. */
    public String spoken() {
        return speaker + ": " + words + " " + source + (sure.isEmpty() ? "" : " · " + sure);
    }
}
