package org.demarche.text.original;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;

/**
 * Tells which article of a dossier a text is the original of. The name of a file says nothing.
 *
 * <p>A text with the fingerprint that the dossier knows is the original itself, whatever its line ends. Any other is a
 * changed copy if much of what is known of an article stands in it, typography aside: two in five shingles of its full
 * text, or, where the dossier has a digest only, more than half of the words of its quotes; an article without quotes
 * is known by its headline. When another article is nearly as likely, none is chosen. Immutable.
 *
 * <p>Shingles as a measure of containment: Broder, On the resemblance and containment of documents, 1997.
 */
public final class OriginalMatcher {
    /** By so much the likeliest article must outweigh one of whom the text has nothing that is not the first's too. */
    private static final double CLEARLY = 1.25;
    /** By so much it must outweigh one of whom the text has words of its own: it may be a volume of several. */
    private static final double BY_FAR = 3;

    private final Map<String, ArticleId> byFingerprint = new HashMap<>();
    private final List<ArticleTraits> articles;
    private final ShingleIndex shingles;

    public OriginalMatcher(Dossier dossier) {
        DossierIndex index = new DossierIndex(dossier);
        for (Article article : dossier.articles()) {
            if (article.original() != null) {
                byFingerprint.putIfAbsent(article.original().sha256(), article.id());
            }
        }
        articles = dossier.articles().stream()
                .map(article -> new ArticleTraits(article, index.quotesOf(article.id())))
                .toList();
        shingles = new ShingleIndex(articles.stream().map(ArticleTraits::shingles).toList());
    }

    /** What the text is; takes time in proportion to its length, however many articles there are. */
    public OriginalMatch match(String text) {
        return Fingerprint.restore(text, byFingerprint::containsKey).map(this::identical)
                .orElseGet(() -> likeliest(text));
    }

    private OriginalMatch identical(String original) {
        return new OriginalMatch.Identical(
                Objects.requireNonNull(byFingerprint.get(Fingerprint.of(original))), original);
    }

    private OriginalMatch likeliest(String text) {
        ArticleTraits.Reading reading = ArticleTraits.Reading.of(text);
        List<Candidate> likely = candidates(reading);
        if (likely.isEmpty()) {
            return new OriginalMatch.None();
        }
        Candidate first = likely.getFirst();
        List<ArticleId> best = likely.stream()
                .filter(candidate -> candidate.equals(first) || candidate.rivals(first))
                .map(candidate -> candidate.article().id())
                .toList();
        return best.size() == 1 ? new OriginalMatch.ChangedCopy(best.getFirst()) : new OriginalMatch.Undecided(best);
    }

    /** The articles whose text it may be, the likeliest first. */
    private List<Candidate> candidates(ArticleTraits.Reading reading) {
        BitSet touched = new BitSet(articles.size());
        reading.shingles().forEach(shingle -> shingles.find(shingle, touched::set));
        List<Candidate> candidates = new ArrayList<>();
        touched.stream().forEach(number -> {
            ArticleTraits.Likelihood likelihood = articles.get(number).in(reading);
            if (likelihood.weight() > 0) {
                candidates.add(new Candidate(articles.get(number), likelihood));
            }
        });
        candidates.sort(Comparator.comparingDouble((Candidate each) -> each.likelihood().weight()).reversed());
        return candidates;
    }

    private record Candidate(ArticleTraits article, ArticleTraits.Likelihood likelihood) {
        /** Whether the text may be this article's as well as that of a likelier one. */
        boolean rivals(Candidate first) {
            double margin = likelihood.borrowedFrom(first.article) ? CLEARLY : BY_FAR;
            return likelihood.weight() * margin > first.likelihood.weight();
        }
    }
}
