package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.model.id.ArticleId;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class OriginalMatcherTest {
    private static final String GAZETTE = "The envoy said: “We shall not sign this treaty.”\nThe rest is silence.";
    private static final String COURIER = "The mayor said: “The harbour belongs to all of us.”";

    private final OriginalMatcher matcher = new OriginalMatcher(Dossiers.titled("T")
            .speaker("envoy", s -> s)
            .article("gazette", a -> a.digest().original(GAZETTE).paragraph("“We shall not sign this treaty.”"))
            .article("courier", a -> a.digest().original(COURIER).paragraph("“The harbour belongs to all of us.”"))
            .article("herald", a -> a.full().paragraph("No quotes here."))
            .quote("q1", "envoy", "gazette", "We shall not sign this treaty.", q -> q)
            .quote("q2", "envoy", "courier", "The harbour belongs to all of us.", q -> q)
            .build());

    @Test
    void theVeryTextIsKnownByItsFingerprint() {
        assertEquals(match("gazette", true), matcher.match(GAZETTE));
        assertEquals(match("courier", true), matcher.match(COURIER));
    }

    @Test
    void aChangedCopyIsKnownByItsQuotes() {
        assertEquals(match("gazette", false), matcher.match(GAZETTE.replace("\n", "\r\n") + "\r\nImprint"));
    }

    @Test
    void anotherTextIsOfNoArticle() {
        assertEquals(Optional.empty(), matcher.match("Something else."));
        assertEquals(Optional.empty(), matcher.match(""));
    }

    @Test
    void aTextWithTheQuotesOfTwoArticlesIsOfNeither() {
        assertEquals(Optional.empty(), matcher.match(GAZETTE + COURIER));
    }

    @Test
    void theFingerprintIsThatOfTheUtf8Bytes() {
        // The test vector of FIPS 180-2 for "abc".
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                OriginalMatcher.fingerprint("abc"));
    }

    private static Optional<OriginalMatch> match(String article, boolean identical) {
        return Optional.of(new OriginalMatch(new ArticleId(article), identical));
    }
}
