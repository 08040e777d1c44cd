package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;

/** Speakers in the descriptions of cases. */
final class SpeakerDetails {
    private SpeakerDetails() {}

    static Details of(Speaker speaker) {
        Details details = new Details()
                .with(Label.ID, speaker.id().value())
                .with(Label.NAME, speaker.name())
                .with(Label.NATURE, DateDetails.word(speaker.nature()))
                .with(Label.SIDE, speaker.side() == null ? null : speaker.side().value());
        speaker.aliases().forEach(alias -> details.with(Label.ALIAS, alias));
        speaker.roles().forEach(role -> details.with(Label.OFFICE, role.period().text() + " " + role.title()));
        return details;
    }

    /**
     * The speaker that a case describes.
     *
     * @throws IllegalArgumentException if a detail is not of its form
     */
    static Speaker read(Details details) {
        String side = details.get(Label.SIDE);
        List<Role> roles = details.all(Label.OFFICE).stream().map(SpeakerDetails::role).toList();
        return new Speaker(new SpeakerId(details.text(Label.ID)), details.text(Label.NAME),
                DateDetails.constant(Speaker.Nature.class, details.text(Label.NATURE)), details.all(Label.ALIAS),
                side == null ? null : new SideId(side), roles, Map.of());
    }

    private static Role role(String text) {
        String[] parts = text.split(" ", 2);
        return new Role(parts.length == 2 ? parts[1] : "", Edtf.parse(parts[0]));
    }
}
