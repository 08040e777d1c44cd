package org.demarche.state.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.demarche.model.Dossier;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.HarbourDispute;
import org.junit.jupiter.api.Test;

class SpeakerFormTest {
    private final Dossier harbour = HarbourDispute.dossier();
    private final Speaker lind = harbour.speakers().getFirst();

    @Test
    void showsWhatTheDossierSays() {
        assertEquals(new SpeakerForm("Mara Lind", Speaker.Nature.PERSON, "M. Lind", "The coast",
                "Harbour master; 1990 – 31 December 1998\nMinister of Ports; 1 January 1999 – 30 June 2001"),
                SpeakerForm.of(harbour, lind));
    }

    @Test
    void comesBackAsItWas() {
        assertEquals(lind, SpeakerForm.of(harbour, lind).fill(harbour, lind));
    }

    @Test
    void takesLinesForNamesAndOffices() {
        SpeakerForm form = new SpeakerForm(" Mara Lind-Falk ", Speaker.Nature.PERSON, "Lind\n\n M. Lind \nLind",
                "the islands", "Envoy; since 2002\nPoet");
        assertEquals(new Speaker(lind.id(), "Mara Lind-Falk", Speaker.Nature.PERSON, List.of("Lind", "M. Lind"),
                HarbourDispute.ISLANDS,
                List.of(new Role("Envoy", Edtf.parse("2002/..")), new Role("Poet", Edtf.parse("XXXX"))), Map.of()),
                form.fill(harbour, lind));
        assertNull(form.fault());
    }

    @Test
    void saysWhichOfficeCannotBeUnderstood() {
        SpeakerForm form = new SpeakerForm("Lind", Speaker.Nature.PERSON, "", "", "Envoy; for ever");
        assertEquals("“Envoy; for ever”: This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07"
                + " or 2011/2012.", form.fault());
    }

    @Test
    void aSpeakerNeedsAName() {
        assertEquals("A speaker needs a name.",
                new SpeakerForm(" ", Speaker.Nature.PERSON, "", "", "").fault());
    }
}
