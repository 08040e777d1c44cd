package org.demarche.review.importing;

import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Original;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.Proposed;
import org.demarche.text.news.ProposedParagraph;
import org.jspecify.annotations.Nullable;

/** Takes a proposal over as it stands, without a person who looks at it. */
public final class ProposedArticle {
    /** The id of an article that no dossier has given one yet. */
    public static final ArticleId NO_ID = new ArticleId("new");

    /** Of a headline that is made of them; in UTF-16 units. */
    private static final int FIRST_WORDS = 60;

    private ProposedArticle() {}

    /**
     * The article that is proposed, without its furniture. What is not proposed stays empty; the date of publication is
     * then {@code XXXX}, and the headline the first words of the text in brackets.
     *
     * @param address of the page; null if it is not known
     * @param original the fingerprint of the text with its furniture
     */
    public static Article of(ArticleProposal proposal, @Nullable String address, Original original) {
        List<String> body = proposal.paragraphs().stream()
                .filter(ProposedParagraph::body)
                .map(ProposedParagraph::text)
                .toList();
        String publisher = value(proposal.publisher());
        String headline = value(proposal.headline());
        return new Article(NO_ID, headline == null ? firstWords(body) : headline, publisher == null ? "" : publisher,
                value(proposal.agency()), value(proposal.byline()), value(proposal.dateline()),
                published(proposal), address, null, null, proposal.language(),
                new ArticleText(ArticleText.Kind.FULL, body), original, Map.of());
    }

    private static String firstWords(List<String> body) {
        if (body.isEmpty()) {
            return "[No text]";
        }
        String words = body.getFirst();
        if (words.length() <= FIRST_WORDS) {
            return "[" + words + "]";
        }
        int cut = words.lastIndexOf(' ', FIRST_WORDS);
        return "[" + words.substring(0, cut > 0 ? cut : words.offsetByCodePoints(0, FIRST_WORDS / 2)) + " \u2026]";
    }

    /** The date of publication that is proposed, printed only where the text states all of it; else it is unknown. */
    public static Dated published(ArticleProposal proposal) {
        Proposed<Edtf> proposed = proposal.published();
        return proposed == null ? Dated.unknown("The text does not tell when it was published.")
                : new Dated(proposed.value(), proposed.workedOut() ? DateBasis.RESOLVED : DateBasis.PRINTED,
                        proposed.evidence());
    }

    private static @Nullable String value(@Nullable Proposed<String> proposed) {
        return proposed == null ? null : proposed.value();
    }
}
