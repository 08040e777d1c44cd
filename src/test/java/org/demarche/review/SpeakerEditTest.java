package org.demarche.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.demarche.model.Dossier;
import org.demarche.model.Speaker;
import org.demarche.model.edit.Edit;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerEditTest {

    @Test
    void theEventsOfTheSpeakerAloneChangeSidesToo() {
        Dossier before = dispute(null);
        Edit step = SpeakerEdit.of(before, envoy(new SideId("north")));
        assertEquals(dispute("north"), step.apply(before));
        assertEquals("Edit speaker The envoy", step.title());
        assertEquals(before, step.inverse().apply(step.apply(before)));
    }

    @Test
    void aNewSideComesWithTheSameStep() {
        Dossier before = dispute(null);
        Dossier after = SpeakerEdit.onNewSide(before, envoy(null), "North").apply(before);
        assertEquals(List.of("north", "north-2"), after.sides().stream().map(side -> side.id().value()).toList());
        assertEquals(new SideId("north-2"), after.speakers().getFirst().side());
    }

    private static Speaker envoy(@Nullable SideId side) {
        return new Speaker(new SpeakerId("envoy"), "The envoy", Speaker.Nature.PERSON, List.of(), side, List.of(),
                Map.of());
    }

    private static Dossier dispute(@Nullable String side) {
        return Dossiers.titled("A dispute").side("north", "The north").kind("talks", "Talks")
                .speaker("envoy", s -> side == null ? s.named("The envoy") : s.named("The envoy").side(side))
                .speaker("minister", s -> s)
                .event("statement", "2011-10-03", e -> side == null ? e.kind("talks").participant("envoy")
                        : e.kind("talks").participant("envoy").side(side))
                .event("meeting", "2011-10-04", e -> e.kind("talks").participant("envoy").participant("minister"))
                .build();
    }
}
