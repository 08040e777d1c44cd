package org.demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Dossier;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final FieldTable ALL = FieldTable.builder().whole("somewhere", Field.values()).build();
    private static final FieldTable NOTHING = FieldTable.builder().not("", Field.values()).build();

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aTableThatCarriesAllKeepsTheDossierAsItIs(@ForAll("dossiers") Dossier dossier) {
        assertEquals(dossier, Promise.kept(ALL, dossier));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aTableThatCarriesNothingLeavesNothing(@ForAll("dossiers") Dossier dossier) {
        assertEquals(Dossier.empty(""), Promise.kept(NOTHING, dossier));
    }

    @Test
    void idsThatAreNotKeptBecomeOrdinalsWhereverTheyStand() {
        FieldTable.Builder table = FieldTable.builder().whole("a column", Field.SPEAKER_NAME, Field.QUOTE_SPEAKER);
        for (Field field : Field.values()) {
            if (field != Field.SPEAKER_NAME && field != Field.QUOTE_SPEAKER) {
                table.not("", field);
            }
        }
        Dossier kept = Promise.kept(table.build(), Dossiers.small().build());
        assertEquals(List.of("0 Harbour Council", "1 Anna Nord", "2 Bilal Süd"),
                kept.speakers().stream().map(speaker -> speaker.id() + " " + speaker.name()).toList());
        assertEquals(List.of("1", "2", "2", "1"),
                kept.quotes().stream().map(quote -> quote.speaker().value()).toList());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }
}
