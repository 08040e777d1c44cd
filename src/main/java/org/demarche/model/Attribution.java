package org.demarche.model;

import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Who made a statement and under which circumstances.
 *
 * @param role of the speaker at the time, as the source or the record has it
 * @param onBehalfOf for whom the speaker spoke, when not for themselves
 * @param addressee to whom
 * @param said when, with how that is known
 * @param place city or country
 * @param forum occasion, for example "joint news conference"
 * @param medium through what the words came, for example "interpreter" or "SANA", null when straight
 * @param cue the words of speech in the source, for example "told reporters"
 */
public record Attribution(
        SpeakerId speaker,
        @Nullable String role,
        @Nullable String onBehalfOf,
        @Nullable String addressee,
        Dated said,
        @Nullable String place,
        @Nullable String forum,
        @Nullable String medium,
        @Nullable String cue) {}
