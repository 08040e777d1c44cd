package org.demarche.text.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Anchor;
import org.demarche.model.Dossier;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotesInOriginalTest {
    private static final String ORIGINAL = "A headline.\nShe said: “We wait.”";
    private static final QuoteId QUOTE = new QuoteId("q");

    @Test
    void aQuoteWithoutAPlaceInTheOriginalItselfIsExactWhereverItStands() {
        QuotesInOriginal quotes = quotes(null);
        assertEquals(1, quotes.exact());
        assertEquals(new TextRange(23, 31), quotes.place(QUOTE));
    }

    @Test
    void aQuoteThatTheDossierPutsElsewhereIsNot() {
        assertEquals(0, quotes(new Anchor(2, 10, "", "")).exact());
        assertEquals(1, quotes(new Anchor(23, 31, "", "")).exact());
    }

    private static QuotesInOriginal quotes(@Nullable Anchor place) {
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s)
                .article("a", a -> a.original(ORIGINAL).paragraph("She said: “We wait.”"))
                .quote("q", "anna", "a", "We wait.", q -> q.originalAnchor(place)).build();
        return new QuotesInOriginal(dossier.quotes(), ORIGINAL, true);
    }
}
