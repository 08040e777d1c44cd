package org.demarche.state.records;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of a speaker, in the course of being filled in.
 *
 * @param aliases one in a line
 * @param side name of the side, that of a new one too; empty for none
 * @param roles one in a line: the title, a semicolon, when it was held
 */
public record SpeakerForm(String name, Speaker.Nature nature, String aliases, String side, String roles) {

    /** The form with what a dossier has of a speaker. */
    public static SpeakerForm of(Dossier dossier, Speaker speaker) {
        String side = dossier.sides().stream()
                .filter(one -> one.id().equals(speaker.side()))
                .map(Side::name)
                .findFirst()
                .orElse("");
        return new SpeakerForm(speaker.name(), speaker.nature(), String.join("\n", speaker.aliases()), side,
                RolesText.of(speaker.roles()));
    }

    /** Why the form cannot be used as it stands, in a sentence; null if it can. */
    public @Nullable String fault() {
        return name.isBlank() ? "A speaker needs a name." : RolesText.read(roles).fault();
    }

    /** The side of that name, empty where the dossier has none. */
    public Optional<Side> knownSide(Dossier dossier) {
        return dossier.sides().stream().filter(one -> one.name().equalsIgnoreCase(side.strip())).findFirst();
    }

    /** The speaker as filled in, on a side that the dossier has; a side that it has not is left out. */
    public Speaker fill(Dossier dossier, Speaker speaker) {
        List<String> others = aliases.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        return new Speaker(speaker.id(), name.strip(), nature, others, knownSide(dossier).map(Side::id).orElse(null),
                RolesText.read(roles).roles(), speaker.extras());
    }
}
