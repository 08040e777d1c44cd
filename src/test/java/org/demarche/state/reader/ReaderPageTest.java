package org.demarche.state.reader;

import static org.demarche.state.HarbourDispute.ANCHOR;
import static org.demarche.state.HarbourDispute.ANCHOR_WORDS;
import static org.demarche.state.HarbourDispute.COAST;
import static org.demarche.state.HarbourDispute.COURIER;
import static org.demarche.state.HarbourDispute.GAZETTE;
import static org.demarche.state.HarbourDispute.GIST;
import static org.demarche.state.HarbourDispute.ISLANDS;
import static org.demarche.state.HarbourDispute.OPEN;
import static org.demarche.state.HarbourDispute.OPEN_WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.demarche.model.ArticleText;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Focus;
import org.demarche.state.HarbourDispute;
import org.demarche.state.reader.Highlight.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReaderPageTest {
    private static final TextRange OPEN_PLACE = HarbourDispute.place(GAZETTE, OPEN_WORDS);
    private static final TextRange ANCHOR_PLACE = HarbourDispute.place(GAZETTE, ANCHOR_WORDS);
    private static final TextRange GIST_PLACE =
            HarbourDispute.place(GAZETTE, "The islands would sign if they had their part of the dues");
    private static final Set<QuoteId> ALL = Set.of(OPEN, GIST, ANCHOR);

    private final DossierIndex index = HarbourDispute.index();
    private final ReaderPage page = ReaderPage.of(index, index.article(GAZETTE).orElseThrow());

    @Test
    void theHeadNamesThePaperThePlaceAndTheDay() {
        assertEquals("The Gazette (Northern News) · Kai · 6 May 1999", page.credit());
        assertEquals("Published 6 May 1999, printed in the source.\nPrinted under the headline.", page.published());
        assertEquals(ArticleText.Kind.DIGEST, page.kind());
    }

    @Test
    void quotesComeInTheOrderOfTheirPlaces() {
        assertEquals(List.of(OPEN, GIST, ANCHOR), page.marks().stream().map(QuoteMark::quote).toList());
    }

    @Test
    void quotesAndReportedStatementsAreSetOffInTheirWays() {
        assertEquals(List.of(
                new Highlight(OPEN_PLACE, Tone.QUOTE, COAST, OPEN),
                new Highlight(GIST_PLACE, Tone.REPORTED, ISLANDS, GIST),
                new Highlight(ANCHOR_PLACE, Tone.QUOTE, ISLANDS, ANCHOR)),
                page.highlights(ALL, focus(null, null)));
    }

    @Test
    void aPlaceThatHoldsOtherWordsThanTheQuoteIsMarked() {
        DossierIndex forged = HarbourDispute.with(ANCHOR, "no anchor in this bay");
        ReaderPage doubtful = ReaderPage.of(forged, forged.article(GAZETTE).orElseThrow());
        assertEquals(new Highlight(ANCHOR_PLACE, Tone.DOUBTFUL, ISLANDS, ANCHOR),
                doubtful.highlights(ALL, focus(null, null)).getLast());
    }

    @Test
    void whatTheFilterLeavesOutIsNotLit() {
        assertEquals(List.of(
                new Highlight(OPEN_PLACE, Tone.LEFT_OUT, COAST, OPEN),
                new Highlight(GIST_PLACE, Tone.LEFT_OUT, ISLANDS, GIST),
                new Highlight(ANCHOR_PLACE, Tone.QUOTE, ISLANDS, ANCHOR)),
                page.highlights(Set.of(ANCHOR), focus(null, null)));
    }

    @Test
    void theSelectedQuoteLiesOverTheOthers() {
        assertEquals(new Highlight(ANCHOR_PLACE, Tone.CHOSEN, ISLANDS, ANCHOR),
                page.highlights(ALL, focus(ANCHOR, null)).getLast());
        assertEquals(ANCHOR_PLACE, page.lit(focus(ANCHOR, null)));
    }

    @Test
    void aPassageIsLitWhileNoQuoteIs() {
        TextRange passage = new TextRange(4, 12);
        assertEquals(new Highlight(passage, Tone.PASSAGE, null, null),
                page.highlights(ALL, focus(null, passage)).getFirst());
        assertEquals(passage, page.lit(focus(null, passage)));
        assertEquals(OPEN_PLACE, page.lit(focus(OPEN, passage)));
    }

    @Test
    void nothingIsLitInAnotherArticle() {
        Focus elsewhere = new Focus(null, null, COURIER, null, null, new TextRange(0, 3));
        assertNull(page.lit(elsewhere));
        assertEquals(3, page.highlights(ALL, elsewhere).size());
    }

    @Test
    void theQuoteUnderAnOffsetIsFound() {
        assertEquals(List.of(OPEN), quotesAt(OPEN_PLACE.start()));
        assertEquals(List.of(OPEN), quotesAt(OPEN_PLACE.end() - 1));
        assertEquals(List.of(), quotesAt(OPEN_PLACE.end()));
        assertEquals(List.of(), quotesAt(0));
    }

    @Test
    void theNeighboursAreTheArticlesBeforeAndAfter() {
        assertNull(page.neighbour(-1));
        assertEquals(COURIER, page.neighbour(1));
    }

    @Test
    void theMarginNamesEachSpeakerOnceBesideAParagraph() {
        Margin margin = new Margin(new ParagraphMap(page.paragraphs()), page.paragraphs().size(), page.marks());
        assertEquals(List.of(), margin.beside(0));
        assertEquals(List.of(OPEN), margin.beside(1).stream().map(QuoteMark::quote).toList());
        assertEquals(List.of(GIST), margin.beside(12).stream().map(QuoteMark::quote).toList());
    }

    private List<QuoteId> quotesAt(int offset) {
        return page.at(offset).stream().map(QuoteMark::quote).toList();
    }

    private static Focus focus(@Nullable QuoteId quote, @Nullable TextRange passage) {
        return new Focus(quote, null, GAZETTE, quote, null, passage);
    }
}
