package org.demarche.exchange.tables;

import static org.demarche.exchange.tables.TableSketch.MIDDLE;
import static org.demarche.exchange.tables.TableSketch.NARROW;
import static org.demarche.exchange.tables.TableSketch.WIDE;

import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.Speaker;

/** The table of speakers. */
final class SpeakerTable {
    private SpeakerTable() {}

    static Table of(DossierIndex index) {
        return new TableSketch<Speaker>("speakers", "Everyone and everything that speaks or takes part.")
                .column("name", MIDDLE, "the fullest usual form", Speaker::name)
                .column("nature", NARROW, "person, institution or document", speaker -> Words.of(speaker.nature()))
                .column("aliases", WIDE, "other names, one to a line", speaker -> ListCells.of(speaker.aliases()))
                .column("side", MIDDLE, "to which side it belongs", speaker -> speaker.side() == null ? null
                        : index.side(speaker.side()).map(Side::name).orElse(null))
                .column("roles", WIDE, "offices, one to a line: the period in EDTF, then the office",
                        speaker -> ListCells.of(speaker.roles().stream()
                                .map(role -> role.period().text() + " " + role.title()).toList()))
                .number("quotes", "how many quotes there are; not read back",
                        speaker -> Integer.toString(index.quotesOf(speaker.id()).size()))
                .column("speaker_id", MIDDLE, "names the speaker", speaker -> speaker.id().value())
                .column("side_id", MIDDLE, "the side's row in the table of sides",
                        speaker -> speaker.side() == null ? null : speaker.side().value())
                .column("extras", NARROW, DossierTables.EXTRAS, speaker -> ExtrasCell.of(speaker.extras()))
                .of(index.dossier().speakers());
    }
}
