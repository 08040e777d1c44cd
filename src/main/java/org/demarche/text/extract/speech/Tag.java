package org.demarche.text.extract.speech;

import org.jspecify.annotations.Nullable;

/**
 * Words of the author that name the speaker of a quote.
 *
 * @param speaker who speaks
 * @param cue index of the token of the speech verb; -1 where there is none
 * @param cueEnd index after its last token
 */
record Tag(Rule rule, Phrase speaker, int cue, int cueEnd) {

    static Tag of(Rule rule, Phrase speaker, int cue) {
        return new Tag(rule, speaker, cue, cue + 1);
    }

    static Tag withoutCue(Rule rule, Phrase speaker) {
        return new Tag(rule, speaker, -1, -1);
    }

    static @Nullable Tag orNull(Rule rule, @Nullable Phrase speaker, int cue) {
        return speaker == null ? null : of(rule, speaker, cue);
    }
}
