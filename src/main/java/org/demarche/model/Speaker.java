package org.demarche.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that speaks or acts in the dispute.
 *
 * @param name the fullest usual form
 * @param aliases other forms that sources use
 * @param side null where it belongs to none
 * @param roles in order of time
 */
public record Speaker(
        SpeakerId id,
        String name,
        Nature nature,
        List<String> aliases,
        @Nullable SideId side,
        List<Role> roles,
        Map<String, @Nullable Object> extras) {

    /** What a speaker is. */
    public enum Nature {
        /** A human being. */
        PERSON,
        /** A state, an organisation, an office or a press agency. */
        INSTITUTION,
        /** A text that is quoted as such, for example a draft resolution. */
        DOCUMENT
    }

    public Speaker {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        extras = Extras.keep(extras);
    }

    /** The role held at a date: the first whose period meets the date's bounds. */
    public Optional<Role> roleAt(Edtf date) {
        return roles.stream().filter(role -> role.period().bounds().meets(date.bounds())).findFirst();
    }
}
