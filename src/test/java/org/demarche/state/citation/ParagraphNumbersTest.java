package org.demarche.state.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParagraphNumbersTest {
    private static final String ORIGINAL = """
            Boats leave the harbour again

            The boats left the harbour on Monday after a week of talks between the two towns.

            The mayor said: "We shall see what comes of it before the winter."
            """;

    private static DossierIndex index(boolean digest) {
        return new DossierIndex(Dossiers.titled("A dispute").speaker("mayor", s -> s)
                .article("gazette", a -> (digest ? a.digest() : a.full()).original(ORIGINAL)
                        .paragraph("The boats went.").paragraph(" ").paragraph("She said: “We shall see what comes"
                                + " of it before the winter.”"))
                .quote("q", "mayor", "gazette", "We shall see what comes of it before the winter.", q -> q)
                .build());
    }

    private static @Nullable Integer number(DossierIndex index, AttachedOriginals originals) {
        return ParagraphNumbers.of(index, originals, index.quote(new QuoteId("q")).orElseThrow());
    }

    @Test
    void paragraphsOfAPublishedTextAreCountedWithoutEmptyLines() {
        assertEquals(2, number(index(false), AttachedOriginals.NONE));
    }

    @Test
    void aDigestHasNoParagraphsThatCanBeCited() {
        assertNull(number(index(true), AttachedOriginals.NONE));
    }

    @Test
    void paragraphsOfAnAttachedOriginalAreCountedWithoutItsHeadline() {
        ArticleId gazette = new ArticleId("gazette");
        assertEquals(2, number(index(true), new AttachedOriginals(Map.of(gazette,
                new AttachedOriginal(gazette, "a.txt", ORIGINAL, true, null)), List.of())));
    }
}
