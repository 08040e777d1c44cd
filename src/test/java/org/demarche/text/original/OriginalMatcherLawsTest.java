package org.demarche.text.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.id.ArticleId;
import org.demarche.testing.Dossiers;

/** What holds for articles whose words are drawn at random from one small vocabulary. */
class OriginalMatcherLawsTest {
    private static final int ARTICLES = 12;
    private static final int WORDS = 160;
    private static final List<String> VOCABULARY =
            IntStream.range(0, 300).mapToObj(i -> "w" + Integer.toString(i * 7919, 36)).toList();

    @Property(tries = 60)
    void aFullTextIsFoundAgainWithATenthOfItsWordsChanged(@ForAll long seed,
            @ForAll @IntRange(max = ARTICLES - 1) int which) {
        Texts texts = new Texts(seed);

        assertEquals(copy(which), texts.full().match(texts.changed(which, 0.1)));
    }

    @Property(tries = 60)
    void aDigestsOriginalIsFoundByItsQuotesWhateverElseIsChanged(@ForAll long seed,
            @ForAll @IntRange(max = ARTICLES - 1) int which) {
        Texts texts = new Texts(seed);

        assertEquals(copy(which), texts.digests().match(texts.aroundTheQuotes(which)));
    }

    @Property(tries = 60)
    void aTextThatIsNotInTheDossierIsOfNoArticle(@ForAll long seed) {
        Texts texts = new Texts(seed);
        String other = texts.sentence(WORDS);

        assertEquals(new OriginalMatch.None(), texts.full().match(other));
        assertEquals(new OriginalMatch.None(), texts.digests().match(other));
    }

    @Property(tries = 60)
    void theWordsOfSeveralArticlesAreOfNone(@ForAll long seed) {
        Texts texts = new Texts(seed);
        String volume = IntStream.range(0, ARTICLES)
                .mapToObj(i -> texts.changed(i, 0)).collect(Collectors.joining("\n"));

        assertEquals(ARTICLES, switch (texts.full().match(volume)) {
            case OriginalMatch.Undecided(List<ArticleId> likely) -> likely.size();
            case OriginalMatch.Identical _, OriginalMatch.ChangedCopy _, OriginalMatch.None _ -> 0;
        });
    }

    private static OriginalMatch copy(int which) {
        return new OriginalMatch.ChangedCopy(new ArticleId("a" + which));
    }

    /** Articles of one dossier, each with two quotes of ten words. */
    private static final class Texts {
        private final Random random;
        private final List<List<String>> words = new ArrayList<>();

        Texts(long seed) {
            random = new Random(seed);
            for (int i = 0; i < ARTICLES; i++) {
                words.add(words(WORDS));
            }
        }

        OriginalMatcher full() {
            Dossiers dossier = Dossiers.titled("T");
            for (int i = 0; i < ARTICLES; i++) {
                String text = String.join(" ", words.get(i));
                dossier.article("a" + i, a -> a.full().paragraph(text));
            }
            return new OriginalMatcher(dossier.build());
        }

        OriginalMatcher digests() {
            Dossiers dossier = Dossiers.titled("T").speaker("envoy", s -> s);
            for (int i = 0; i < ARTICLES; i++) {
                dossier.article("a" + i, a -> a.digest().paragraph("Retold."))
                        .quote("a" + i + "-1", "envoy", "a" + i, quote(i, 20), q -> q)
                        .quote("a" + i + "-2", "envoy", "a" + i, quote(i, 90), q -> q);
            }
            return new OriginalMatcher(dossier.build());
        }

        String changed(int which, double share) {
            return words.get(which).stream()
                    .map(word -> random.nextDouble() < share ? "changed" : word)
                    .collect(Collectors.joining(" "));
        }

        String aroundTheQuotes(int which) {
            return sentence(30) + ": “" + quote(which, 90).toUpperCase(Locale.ROOT) + "”\n" + sentence(30)
                    + ": ‘" + quote(which, 20).replace(" ", "\u00A0") + "’";
        }

        String sentence(int length) {
            return String.join(" ", words(length));
        }

        private String quote(int which, int at) {
            return String.join(" ", words.get(which).subList(at, at + 10));
        }

        private List<String> words(int count) {
            return random.ints(count, 0, VOCABULARY.size()).mapToObj(VOCABULARY::get).toList();
        }
    }
}
