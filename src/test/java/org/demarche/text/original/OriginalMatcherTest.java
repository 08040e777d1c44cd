package org.demarche.text.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.id.ArticleId;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class OriginalMatcherTest {
    private static final String GAZETTE = "The envoy said: “We shall not sign this treaty.”\nThe rest is silence.";
    private static final String COURIER = "The mayor said: “The harbour belongs to all of us.”";
    private static final List<String> HERALD = List.of(
            "The ferry to the island stays in port this winter, the company told its passengers on Monday.",
            "Its engine, which is older than the pier, would cost more to mend than a year of tickets brings in.",
            "Islanders have begun to row across; the school has bought a boat of its own.");

    private final OriginalMatcher matcher = new OriginalMatcher(Dossiers.titled("T")
            .speaker("envoy", s -> s)
            .article("gazette", a -> a.digest().original(GAZETTE).paragraph("“We shall not sign this treaty.”"))
            .article("courier", a -> a.digest().original(COURIER).paragraph("“The harbour belongs to all of us.”"))
            .article("herald", a -> a.full().paragraph(HERALD.get(0)).paragraph(HERALD.get(1)).paragraph(HERALD.get(2)))
            .article("echo", a -> a.digest().headline("Island school buys a boat of its own").paragraph("A boat."))
            .quote("q1", "envoy", "gazette", "We shall not sign this treaty.", q -> q)
            .quote("q2", "envoy", "courier", "The harbour belongs to all of us.", q -> q)
            .build());

    @Test
    void theVeryTextIsKnownByItsFingerprint() {
        assertEquals(new OriginalMatch.Identical(new ArticleId("gazette"), GAZETTE), matcher.match(GAZETTE));
        assertEquals(new OriginalMatch.Identical(new ArticleId("courier"), COURIER), matcher.match(COURIER));
    }

    @Test
    void otherLineEndsMakeNoOtherText() {
        OriginalMatch gazette = new OriginalMatch.Identical(new ArticleId("gazette"), GAZETTE);

        assertEquals(gazette, matcher.match(GAZETTE.replace("\n", "\r\n")));
        assertEquals(gazette, matcher.match(GAZETTE.replace("\n", "\r")));
        assertEquals(gazette, matcher.match(GAZETTE + "\r\n"));
    }

    @Test
    void aTextThatHadDosLineEndsGetsThemBack() {
        String dos = "One said it.\r\nNobody heard.\r\n";
        var ofDos = new OriginalMatcher(Dossiers.titled("T")
                .article("gazette", a -> a.digest().original(dos).paragraph("One spoke.")).build());

        assertEquals(new OriginalMatch.Identical(new ArticleId("gazette"), dos),
                ofDos.match("One said it.\nNobody heard.\n"));
    }

    @Test
    void aChangedCopyOfADigestsOriginalIsKnownByItsQuotes() {
        assertEquals(copy("gazette"), matcher.match(GAZETTE + "\nImprint"));
    }

    @Test
    void quotesAreKnownInAnyTypography() {
        assertEquals(copy("gazette"), matcher.match("„WE SHALL\n  not sign — this\u00A0treaty …‟, it was said."));
    }

    @Test
    void aChangedCopyOfAFullTextIsKnownByItsWords() {
        assertEquals(copy("herald"), matcher.match("Menu | Search\n" + HERALD.get(1) + "\n" + HERALD.get(0) + "\n©"));
    }

    @Test
    void aThirdOfAFullTextIsNotItsCopy() {
        assertEquals(new OriginalMatch.None(), matcher.match(HERALD.get(2)));
    }

    @Test
    void anArticleWithoutQuotesIsKnownByItsHeadline() {
        assertEquals(copy("echo"), matcher.match("ISLAND SCHOOL BUYS A BOAT OF ITS OWN\n\nIt was cheap."));
        assertEquals(new OriginalMatch.None(), matcher.match("Read more: Island school buys a boat of its own"));
    }

    @Test
    void anotherTextIsOfNoArticle() {
        assertEquals(new OriginalMatch.None(), matcher.match("Something else."));
        assertEquals(new OriginalMatch.None(), matcher.match(""));
    }

    @Test
    void aTextWithTheQuotesOfTwoArticlesIsOfNeither() {
        assertEquals(new OriginalMatch.Undecided(List.of(new ArticleId("courier"), new ArticleId("gazette"))),
                matcher.match(GAZETTE + COURIER));
    }

    @Test
    void ofTwoArticlesWithOneQuoteInCommonTheOneWhoseOtherQuotesStandThereIsMeant() {
        String shared = "We shall not sign this treaty.";
        String own = "Not in this year and not in the next, whoever may ask for it.";
        var twoPapers = new OriginalMatcher(Dossiers.titled("T")
                .speaker("envoy", s -> s)
                .article("long", a -> a.digest().paragraph("“" + shared + "” “" + own + "”"))
                .article("short", a -> a.digest().paragraph("“" + shared + "”"))
                .quote("l1", "envoy", "long", shared, q -> q)
                .quote("l2", "envoy", "long", own, q -> q)
                .quote("s1", "envoy", "short", shared, q -> q)
                .build());

        assertEquals(copy("long"), twoPapers.match("He said: '" + shared + "' And: '" + own + "'"));
        assertEquals(copy("short"), twoPapers.match("He said: '" + shared + "'"));
    }

    @Test
    void aTextThatTwoArticlesShareWordForWordIsOfNeither() {
        String text = String.join(" ", HERALD);
        var twins = new OriginalMatcher(Dossiers.titled("T")
                .article("one", a -> a.full().paragraph(text))
                .article("other", a -> a.full().paragraph(text))
                .build());

        assertEquals(new OriginalMatch.Undecided(List.of(new ArticleId("one"), new ArticleId("other"))),
                twins.match("By our own correspondent\n" + text));
    }

    @Test
    void theFingerprintIsThatOfTheUtf8Bytes() {
        // The test vector of FIPS 180-2 for "abc".
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
    }

    private static OriginalMatch copy(String article) {
        return new OriginalMatch.ChangedCopy(new ArticleId(article));
    }
}
