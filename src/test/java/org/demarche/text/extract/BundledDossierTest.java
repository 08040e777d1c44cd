package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.id.SpeakerId;
import org.demarche.store.BundledDossier;
import org.junit.jupiter.api.Test;

/** The digests of the dossier that comes with the program carry all its quotes. */
class BundledDossierTest {

    @Test
    void everyQuotedWordOfTheDossierIsFoundInItsDigest() throws Exception {
        Dossier dossier = BundledDossier.open();
        Map<SpeakerId, Speaker> speakers = dossier.speakers().stream()
                .collect(Collectors.toMap(Speaker::id, Function.identity()));
        int all = 0;
        int right = 0;
        List<String> missed = new ArrayList<>();
        for (Article article : dossier.articles()) {
            List<ExtractedQuote> found = Extracted.quotes(article.text().joined());
            for (Quote quote : dossier.quotes()) {
                Anchor place = quote.anchors().text();
                if (quote.article().equals(article.id()) && quote.directness() != Directness.REPORTED
                        && place != null) {
                    all++;
                    ExtractedQuote same = found.stream()
                            .filter(other -> other.range().start() <= place.start()
                                    && place.end() <= other.range().end())
                            .findFirst().orElse(null);
                    if (same == null) {
                        missed.add(quote.text());
                    } else {
                        Voice voice = same.voice();
                        right += voice != null && isNamed(named(speakers, quote), voice.name()) ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(List.of(), missed);
        assertEquals("33 quotes, 28 with the right full name", all + " quotes, " + right + " with the right full name");
    }

    private static Speaker named(Map<SpeakerId, Speaker> speakers, Quote quote) {
        return Objects.requireNonNull(speakers.get(quote.speaker()), quote.text());
    }

    private static boolean isNamed(Speaker speaker, String name) {
        String plain = plain(name);
        return plain(speaker.name()).equals(plain) || speaker.aliases().stream().anyMatch(a -> plain(a).equals(plain));
    }

    private static String plain(String name) {
        return name.replace("\u00e9", "e");
    }
}
