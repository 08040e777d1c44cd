package org.demarche.text.extract.speech;

import org.demarche.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one quote.
 *
 * @param speech false for what nobody says
 * @param speaker null where the text does not tell
 * @param cue the speech verb; null where there is none
 * @param inherited the speaker was taken over from a neighbour
 * @param confidence in percent
 */
public record Attribution(
        boolean speech,
        @Nullable Speaking speaker,
        @Nullable Cue cue,
        Rule rule,
        boolean inherited,
        int confidence) {

    /**
     * The words that say that somebody speaks.
     *
     * @param words as printed
     * @param at UTF-16 index in the text
     */
    public record Cue(String words, int at) {}

    /**
     * A speaker.
     *
     * @param name the fullest form that the article gives
     * @param mention the words of the tag
     * @param completed whether the name has a given name that the article does not print
     */
    public record Speaking(String name, String mention, Speaker.Nature nature, boolean completed) {
        Speaking(String name, String mention, Speaker.Nature nature) {
            this(name, mention, nature, false);
        }
    }
}
