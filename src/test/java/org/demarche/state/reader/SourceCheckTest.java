package org.demarche.state.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.state.HarbourDispute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceCheckTest {
    private final DossierIndex index = HarbourDispute.index();
    private final Article gazette = index.article(HarbourDispute.GAZETTE).orElseThrow();
    private final Article courier = index.article(HarbourDispute.COURIER).orElseThrow();
    private final Quote never = index.quote(HarbourDispute.NEVER).orElseThrow();

    @Test
    void reportedStatementsAndOtherArticlesAreNotCounted() {
        SourceCheck check = SourceCheck.of(gazette, index.dossier().quotes());
        assertEquals(new SourceCheck(2, 2, List.of()), check);
        assertEquals("2 of 2 quotes word for word", check.words());
        assertTrue(check.passed());
    }

    @Test
    void eachFaultIsSaidInASentence() {
        Quote moved = altered(HarbourDispute.NEVER_WORDS, new Anchor(0, 23, "", ""));
        Quote changed = altered("We shall never open it", never.anchors().text());
        Quote gone = altered("Nobody has ever asked us", never.anchors().text());
        Quote lost = altered(HarbourDispute.NEVER_WORDS, null);
        SourceCheck check = SourceCheck.of(courier, List.of(never, moved, changed, gone, lost));
        assertEquals(List.of(
                "“We shall never close it” stands elsewhere in the text.",
                "“We shall never open it” stands in other words in the text.",
                "“Nobody has ever asked us” does not stand in the text.",
                "“We shall never close it” has no recorded place in the text."),
                check.faults().stream().map(SourceCheck.Fault::sentence).toList());
        assertEquals("1 of 5 quotes word for word", check.words());
        assertFalse(check.passed());
    }

    @Test
    void nothingIsSaidWhereThereIsNothingToCompare() {
        assertEquals("", SourceCheck.of(courier, List.of()).words());
    }

    private Quote altered(String text, @Nullable Anchor anchor) {
        return new Quote(never.id(), never.article(), never.directness(), text, null, new Anchors(anchor, null),
                never.attribution(), never.event(), List.of(), null, List.of(), Map.of());
    }
}
