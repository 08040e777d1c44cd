package org.demarche.review.importing;

import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.Candidate;

/**
 * An article as it came into a dossier.
 *
 * @param candidates the quotes that were found in it, in order of place
 */
public record ImportedArticle(Article article, List<Candidate> candidates) {

    public ImportedArticle {
        candidates = List.copyOf(candidates);
    }
}
