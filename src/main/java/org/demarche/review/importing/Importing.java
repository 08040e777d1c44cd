package org.demarche.review.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.CodePoints;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.edit.Draft;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.review.Slugs;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.QuoteExtractor;
import org.demarche.text.extract.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Adds articles to a dossier in the course of one step of work. Their quotes wait as candidates; sides, speakers and
 * events come only when a person accepts them. Not safe for several threads, except for {@link #quotes}.
 */
public final class Importing {
    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private final Draft draft;
    private final Set<String> articleIds = new HashSet<>();
    private final Set<String> quoteIds = new HashSet<>();

    /** @param draft to which the articles are added */
    public Importing(Draft draft) {
        this.draft = draft;
        Dossier dossier = draft.dossier();
        dossier.articles().forEach(article -> articleIds.add(article.id().value()));
        dossier.quotes().forEach(quote -> quoteIds.add(quote.id().value()));
        dossier.candidates().forEach(candidate -> quoteIds.add(candidate.id().value()));
    }

    /** What is quoted in an article: the part of importing that takes time. Safe for several threads. */
    public static List<ExtractedQuote> quotes(Article article) {
        return EXTRACTOR.extract(article.text().joined(),
                article.published().known() ? article.published().date() : null);
    }

    /** Adds an article under an id of its own, with its quotes. */
    public ImportedArticle add(Article article) {
        return add(article, quotes(article));
    }

    /**
     * Adds an article under an id of its own, with its quotes.
     *
     * @param quotes as {@link #quotes} finds them in it
     */
    public ImportedArticle add(Article article, List<ExtractedQuote> quotes) {
        String slug = Slugs.free(ArticleSlug.of(article), articleIds::contains);
        articleIds.add(slug);
        Article named = named(article, new ArticleId(slug));
        draft.add(named);
        List<Candidate> candidates = candidates(named, quotes);
        candidates.forEach(draft::add);
        return new ImportedArticle(named, candidates);
    }

    private List<Candidate> candidates(Article article, List<ExtractedQuote> quotes) {
        CodePoints text = CodePoints.of(article.text().joined());
        List<Candidate> candidates = new ArrayList<>();
        for (ExtractedQuote quote : quotes) {
            if (quote.speech()) {
                Integer group = quote.group();
                candidates.add(new Candidate(id(article, quote.voice()), article.id(), quote.directness(), quote.text(),
                        Anchor.at(text, quote.range()), speaker(quote.voice()), quote.cue(), quote.said(),
                        quote.rule(), quote.confidence(), group == null ? null : article.id() + "-" + group, false,
                        Map.of()));
            }
        }
        return candidates;
    }

    private QuoteId id(Article article, @Nullable Voice voice) {
        String speaker = voice == null ? "quote" : voice.name();
        String slug = Slugs.numbered(Slugs.of(speaker + "-" + article.id(), "quote"), quoteIds::contains);
        quoteIds.add(slug);
        return new QuoteId(slug);
    }

    private static @Nullable ProposedSpeaker speaker(@Nullable Voice voice) {
        return voice == null ? null
                : new ProposedSpeaker(voice.name(), voice.mention(), voice.nature(), voice.inherited());
    }

    private static Article named(Article article, ArticleId id) {
        return new Article(id, article.headline(), article.publisher(), article.agency(), article.byline(),
                article.dateline(), article.published(), article.url(), article.archive(), article.accessed(),
                article.language(), article.text(), article.original(), article.extras());
    }
}
