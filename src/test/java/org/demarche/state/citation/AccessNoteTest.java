package org.demarche.state.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Edit;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class AccessNoteTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ArticleId GAZETTE = new ArticleId("gazette");
    private final Dossier dossier = Dossiers.titled("A dispute")
            .article("gazette", a -> a.url("https://gazette.example/1")).build();

    @Test
    void aCopyOfAnArchiveIsKeptByTheAddressThatBrowsersShow() {
        Edit step = AccessNote.of(dossier, GAZETTE,
                "https://web.archive.org/web/20110908120000id_/https://gazette.example/1", DAY).orElseThrow();
        Article noted = step.apply(dossier).articles().getFirst();
        assertEquals("https://web.archive.org/web/20110908120000/https://gazette.example/1", noted.archive());
        assertEquals(Edtf.parse("2026-11-22"), noted.accessed());
        assertEquals("https://gazette.example/1", noted.url());
    }

    @Test
    void aPageOfThePublisherGivesTheDayOnly() {
        Article noted = AccessNote.of(dossier, GAZETTE, "https://gazette.example/1", DAY).orElseThrow()
                .apply(dossier).articles().getFirst();
        assertEquals(null, noted.archive());
        assertEquals(Edtf.parse("2026-11-22"), noted.accessed());
    }

    @Test
    void whatTheRecordSaysAlreadyIsNoStep() {
        Dossier noted = AccessNote.of(dossier, GAZETTE, "https://gazette.example/1", DAY).orElseThrow().apply(dossier);
        assertTrue(AccessNote.of(noted, GAZETTE, "https://gazette.example/1", DAY).isEmpty());
        assertTrue(AccessNote.of(dossier, new ArticleId("gone"), "https://gazette.example/1", DAY).isEmpty());
    }
}
