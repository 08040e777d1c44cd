package org.demarche.text.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;

/** What an article's original can be known by, when it is not known by its fingerprint. */
final class ArticleTraits {
    /** A quote of one word stands in every text. */
    private static final int LEAST_QUOTE = 2;
    /** A headline of fewer words may head any text. */
    private static final int LEAST_HEADLINE = 4;
    /** Full texts with fewer shingles are told by their quotes, as digests are. */
    private static final int LEAST_TEXT = 12;
    /** Fewer words that are found are chance. */
    private static final int LEAST_FOUND = 6;
    /** More than this share of the words of an article's quotes must be found. */
    private static final double MOST_QUOTES = 0.5;
    /** The like for the shingles of its full text: one changed word breaks {@value FoldedText#SHINGLE} of them. */
    private static final double MUCH_TEXT = 0.4;

    private final ArticleId id;
    private final FoldedText headline;
    private final List<FoldedText> quotes;
    /** Of the full text; empty where the dossier has a digest only, whose words are its own. */
    private final long[] text;

    ArticleTraits(Article article, List<Quote> quoted) {
        id = article.id();
        headline = FoldedText.of(article.headline());
        quotes = quoted.stream()
                .map(quote -> FoldedText.of(quote.text()))
                .filter(words -> words.size() >= LEAST_QUOTE)
                .toList();
        long[] shingles = article.text().kind() == ArticleText.Kind.FULL
                ? FoldedText.of(article.text().joined()).shingles() : new long[0];
        text = shingles.length < LEAST_TEXT ? new long[0] : shingles;
    }

    ArticleId id() {
        return id;
    }

    /** By which a text that may be the original is found at all. */
    long[] shingles() {
        List<LongStream> all = new ArrayList<>(List.of(Arrays.stream(text), Arrays.stream(headline.shingles())));
        quotes.forEach(quote -> all.add(Arrays.stream(quote.shingles())));
        return all.stream().flatMapToLong(each -> each).distinct().toArray();
    }

    /** How likely a text is the original, {@link Likelihood#NONE} if it is not. */
    Likelihood in(Reading reading) {
        return text.length > 0 ? byText(reading) : quotes.isEmpty() ? byHeadline(reading) : byQuotes(reading);
    }

    private Likelihood byText(Reading reading) {
        long[] found = Arrays.stream(text).filter(reading.shingles()::contains).toArray();
        return Likelihood.of((double) found.length / text.length, MUCH_TEXT, found.length, found);
    }

    /** Long quotes say more than short ones, so words are counted; the headline says as much as a quote. */
    private Likelihood byQuotes(Reading reading) {
        List<FoldedText> found = quotes.stream().filter(reading.words()::contains).toList();
        boolean headed = headline.size() >= LEAST_HEADLINE && reading.words().contains(headline);
        return Likelihood.of((double) size(found) / size(quotes), MOST_QUOTES,
                size(found) + (headed ? headline.size() : 0),
                found.stream().map(FoldedText::shingles).flatMapToLong(Arrays::stream).toArray());
    }

    /** An article without quotes is known by a line of the text that is its headline and nothing else. */
    private Likelihood byHeadline(Reading reading) {
        return Likelihood.of(reading.hasLine(headline) ? 1 : 0, 0, headline.size(), headline.shingles());
    }

    private static int size(List<FoldedText> texts) {
        return texts.stream().mapToInt(FoldedText::size).sum();
    }

    /** How likely a text is an article's. */
    static final class Likelihood {
        static final Likelihood NONE = new Likelihood(0, new long[0]);

        private final double weight;
        private final long[] evidence;

        private Likelihood(double weight, long[] evidence) {
            this.weight = weight;
            this.evidence = evidence;
        }

        /**
         * The likelihood by what was found.
         *
         * @param share of what can be found that was found
         * @param least share that makes the text likely at all
         * @param words that were found
         * @param evidence the shingles that were found
         */
        static Likelihood of(double share, double least, int words, long[] evidence) {
            return share > least && words >= LEAST_FOUND ? new Likelihood(share * words, evidence) : NONE;
        }

        /** Grows with how much of the article is in the text, and how much of the text is its own; 0: unlikely. */
        double weight() {
            return weight;
        }

        /** Whether most of what speaks for this article is another's as well. */
        boolean borrowedFrom(ArticleTraits other) {
            Set<Long> theirs = Arrays.stream(other.shingles()).boxed().collect(Collectors.toSet());
            long borrowed = Arrays.stream(evidence).filter(theirs::contains).count();
            return 2 * borrowed >= evidence.length;
        }
    }

    /**
     * A text that is compared with articles.
     *
     * @param words all of them
     * @param shingles those of the words
     * @param lines the words of each line
     */
    record Reading(FoldedText words, Set<Long> shingles, List<FoldedText> lines) {
        static Reading of(String text) {
            FoldedText words = FoldedText.of(text);
            Set<Long> shingles = new LinkedHashSet<>();
            Arrays.stream(words.shingles()).forEach(shingles::add);
            return new Reading(words, shingles, text.lines().map(FoldedText::of).toList());
        }

        boolean hasLine(FoldedText wanted) {
            return lines.stream().anyMatch(wanted::sameAs);
        }
    }
}
