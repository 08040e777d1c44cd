package org.demarche.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.bench.anchor.CheckedDossier;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.store.BundledDossier;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;
import org.demarche.testing.EvidenceDispute;
import org.demarche.text.anchor.Verdict;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {

    @Test
    void theBundledDossierHolds() {
        EvidenceReport report = check(BundledDossier.open());
        assertTrue(report.holds());
        assertEquals(33, report.rows().size());
    }

    @Test
    void everyQuoteWithWordsIsLookedForInEveryTextOfItsArticle() {
        Dossier dossier = Dossiers.small().build();
        EvidenceReport report = EvidenceCheck.of(dossier, article -> originalOf(dossier), CheckWatch.NONE);
        assertEquals(List.of("anna-1 digest", "anna-1 original", "bilal-1 digest", "bilal-1 original",
                "bilal-2 digest", "bilal-2 original"),
                report.rows().stream().map(row -> row.quote() + " " + row.copy().words()).toList());
        assertTrue(report.holds());
        assertEquals("Anna Nord", report.rows().getFirst().speaker());
        assertEquals("The Gazette, 5 Oct 2011", report.rows().getFirst().source());
    }

    @Test
    void theVerdictsAreSummedUp() {
        EvidenceReport report = check(EvidenceDispute.dossier());
        assertEquals(Map.of(Verdict.Kind.EXACT, 2, Verdict.Kind.MOVED, 1, Verdict.Kind.TYPOGRAPHIC, 1,
                Verdict.Kind.CHANGED, 1, Verdict.Kind.AMBIGUOUS, 2, Verdict.Kind.MISSING, 1), report.sums());
        assertFalse(report.holds());
    }

    @Test
    void eachVerdictIsASentence() {
        assertEquals(List.of(
                "Stands word for word where it is said to.",
                "Stands word for word in the full text at characters 58 to 99, not at characters 3 to 44.",
                "Is printed a little otherwise in the full text: it has “won’t”, not “won't”.",
                "Is not word for word in the full text: it has “will not”, not “cannot”.",
                "Stands at 2 places of the full text, and nothing tells which is meant.",
                "The same words stand in the full text at characters 345 to 358, in another context, and may be another"
                        + " quote.",
                "Does not stand in the full text.",
                "Stands word for word in the full text at characters 292 to 315; the dossier does not say where."),
                check(EvidenceDispute.dossier()).rows().stream().map(EvidenceRow::sentence).toList());
    }

    @Test
    void aQuoteWithoutAPlaceInTheOriginalCannotHaveMovedThere() {
        Dossier imported = Dossiers.titled("Imported").speaker("anna", s -> s)
                .article("pier", a -> a.full().paragraph("“We wait,” she said. “We won’t go,” she added."))
                .quote("wait", "anna", "pier", "We wait,", q -> q)
                .quote("go", "anna", "pier", "We won’t go,", q -> q)
                .build();
        EvidenceReport report = EvidenceCheck.of(imported,
                _ -> "The Pier\n\n“We wait,” she said. “We won't go,” she added.\n\nRead more", CheckWatch.NONE);
        assertEquals(List.of(Verdict.Kind.EXACT, Verdict.Kind.EXACT, Verdict.Kind.EXACT, Verdict.Kind.TYPOGRAPHIC),
                report.rows().stream().map(EvidenceRow::kind).toList());
    }

    @Property(tries = 10)
    @SuppressWarnings("NullAway") // a compiled record does not tell that its map may hold null
    void theVerdictOnAQuoteDoesNotDependOnTheOthers(@ForAll @IntRange(max = 49) int chosen) {
        Dossier all = CheckedDossier.of(5);
        Dossier alone = new Dossier(all.format(), all.title(), all.description(), all.sides(), all.kinds(),
                all.articles(), all.speakers(), all.events(), List.of(all.quotes().get(chosen)), all.relations(),
                all.candidates(), all.extras());
        EvidenceRow expected = check(alone).rows().getFirst();
        assertEquals(expected, check(all).rows().stream()
                .filter(row -> row.quote().equals(expected.quote())).findFirst().orElseThrow());
    }

    @Test
    void theWatchHearsOfEveryArticle() {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        EvidenceCheck.of(CheckedDossier.of(7), Originals.NONE, (done, total) -> {
            assertEquals(7, total);
            heard.add(done);
        });
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), heard);
    }

    @Test
    void theWatchCanEndTheCheck() {
        assertThrows(CancellationException.class, () -> EvidenceCheck.of(CheckedDossier.of(7), Originals.NONE,
                (done, _) -> {
                    if (done == 3) {
                        throw new CancellationException("enough");
                    }
                }));
    }

    private static EvidenceReport check(Dossier dossier) {
        return EvidenceCheck.of(dossier, Originals.NONE, CheckWatch.NONE);
    }

    private static String originalOf(Dossier dossier) {
        Article article = dossier.articles().getFirst();
        return ArticleSketch.textOf(Objects.requireNonNull(article.original()));
    }
}
