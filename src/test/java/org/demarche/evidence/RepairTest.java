package org.demarche.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Edit;
import org.demarche.testing.Dossiers;
import org.demarche.testing.EvidenceDispute;
import org.demarche.text.anchor.Verdict;
import org.junit.jupiter.api.Test;

class RepairTest {
    private final Dossier dossier = EvidenceDispute.dossier();

    @Test
    void aChangedQuoteTakesTheWordsAndThePlaceOfTheSource() {
        Edit edit = Repair.accept(dossier, row(dossier, "changed"), Originals.NONE);
        assertEquals("Take words of the source for “We cannot accept this draft…”", edit.title());
        Dossier after = edit.apply(dossier);
        assertEquals("We will not accept this draft resolution today.", quote(after, "changed").text());
        assertEquals(Verdict.Kind.EXACT, row(after, "changed").kind());
        assertEquals(dossier, edit.inverse().apply(after));
    }

    @Test
    void aMovedQuoteTakesItsNewPlace() {
        Edit edit = Repair.accept(dossier, row(dossier, "moved"), Originals.NONE);
        assertEquals("Take new place of “We shall go home before the…”", edit.title());
        Dossier after = edit.apply(dossier);
        assertEquals(quote(dossier, "moved").text(), quote(after, "moved").text());
        assertEquals(Verdict.Kind.EXACT, row(after, "moved").kind());
    }

    @Test
    void aPlaceThatIsNotRecordedCanBe() {
        EvidenceRow placeless = row(dossier, "placeless");
        assertEquals(Verdict.Kind.EXACT, placeless.kind());
        Edit edit = Repair.accept(dossier, placeless, Originals.NONE);
        assertEquals("Record place of “The harbour stays open.”", edit.title());
        assertEquals(placeless.place(),
                Objects.requireNonNull(row(edit.apply(dossier), "placeless").anchor()).range());
    }

    @Test
    void aPlaceThatIsRejectedIsRemoved() {
        Edit edit = Repair.reject(dossier, row(dossier, "changed"));
        Dossier after = edit.apply(dossier);
        assertNull(quote(after, "changed").anchors().text());
        assertEquals(quote(dossier, "changed").text(), quote(after, "changed").text());
        assertEquals(dossier, edit.inverse().apply(after));
    }

    @Test
    void allPlainOnesAreTakenInOneStepAndNothingElse() {
        Edit edit = Repair.acceptAll(dossier, check(dossier), Originals.NONE);
        assertEquals(Map.of(Verdict.Kind.EXACT, 4, Verdict.Kind.MOVED, 0, Verdict.Kind.TYPOGRAPHIC, 0,
                Verdict.Kind.CHANGED, 1, Verdict.Kind.AMBIGUOUS, 2, Verdict.Kind.MISSING, 1),
                check(edit.apply(dossier)).sums());
    }

    @Test
    void theWordsStayWhereOneTextHasThemSo() {
        Dossier two = Dossiers.titled("Two texts").speaker("anna", s -> s)
                .article("gazette", a -> a.digest().original("She said: “We won’t go there again.”")
                        .paragraph("Anna: “We won't go there again.”"))
                .quote("q", "anna", "gazette", "We won't go there again.", q -> q)
                .build();
        Originals attached = _ -> "She said: “We won’t go there again.”";
        EvidenceReport report = EvidenceCheck.of(two, attached, CheckWatch.NONE);
        assertEquals(List.of(Verdict.Kind.EXACT, Verdict.Kind.TYPOGRAPHIC),
                report.rows().stream().map(EvidenceRow::kind).toList());
        Quote after = quote(Repair.acceptAll(two, report, attached).apply(two), "q");
        assertEquals("We won't go there again.", after.text());
        assertEquals(new TextRange(11, 35), Objects.requireNonNull(after.anchors().original()).range());
    }

    @Test
    void marksOfAnEditorGoAlong() {
        Dossier marked = Dossiers.titled("Marks").speaker("anna", s -> s)
                .article("courier", a -> a.full()
                        .paragraph("Anna said: “They will never sign the paper [of June] here.”"))
                .quote("q", "anna", "courier", "They will never sign the paper [of June] here.", q -> q
                        .text("They never sign the paper [of June] here.")
                        .edit(QuoteEdit.Kind.INSERTION, 26, 35))
                .build();
        Quote after = quote(Repair.accept(marked, row(marked, "q"), Originals.NONE).apply(marked), "q");
        assertEquals(List.of(new QuoteEdit(QuoteEdit.Kind.INSERTION, new TextRange(31, 40))), after.edits());
    }

    @Test
    void whatCanBeDoneDependsOnTheVerdict() {
        assertFalse(Repair.canTake(row(dossier, "exact")));
        assertFalse(Repair.canReject(row(dossier, "exact")));
        assertTrue(Repair.isPlain(row(dossier, "print")));
        assertFalse(Repair.isPlain(row(dossier, "changed")));
        assertTrue(Repair.canTake(row(dossier, "changed")));
        assertFalse(Repair.canTake(row(dossier, "gone")));
        assertTrue(Repair.canReject(row(dossier, "gone")));
        assertFalse(Repair.canReject(row(dossier, "placeless")));
    }

    private static EvidenceReport check(Dossier dossier) {
        return EvidenceCheck.of(dossier, Originals.NONE, CheckWatch.NONE);
    }

    private static EvidenceRow row(Dossier dossier, String quote) {
        return check(dossier).rows().stream()
                .filter(row -> row.quote().value().equals(quote)).findFirst().orElseThrow();
    }

    private static Quote quote(Dossier dossier, String id) {
        return dossier.quotes().stream().filter(quote -> quote.id().value().equals(id)).findFirst().orElseThrow();
    }
}
