package org.demarche.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** A {@link Speaker} in the making, see {@link Dossiers}; a person unless it says otherwise. */
public final class SpeakerSketch {
    private final String id;
    private String name;
    private Speaker.Nature nature = Speaker.Nature.PERSON;
    private final List<String> aliases = new ArrayList<>();
    private @Nullable SideId side;
    private final List<Role> roles = new ArrayList<>();

    SpeakerSketch(String id) {
        this.id = id;
        name = "Speaker " + id;
    }

    public SpeakerSketch named(String text) {
        name = text;
        return this;
    }

    public SpeakerSketch institution() {
        nature = Speaker.Nature.INSTITUTION;
        return this;
    }

    public SpeakerSketch document() {
        nature = Speaker.Nature.DOCUMENT;
        return this;
    }

    public SpeakerSketch alias(String text) {
        aliases.add(text);
        return this;
    }

    public SpeakerSketch side(String sideId) {
        side = new SideId(sideId);
        return this;
    }

    public SpeakerSketch role(String title, String period) {
        roles.add(new Role(title, Edtf.parse(period)));
        return this;
    }

    Speaker build() {
        return new Speaker(new SpeakerId(id), name, nature, aliases, side, roles, Map.of());
    }
}
