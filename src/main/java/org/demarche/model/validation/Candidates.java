package org.demarche.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Candidate;
import org.demarche.model.CodePoints;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;

/** Every quote that waits for review can become a quote: it has an id to itself and stands in its article. */
final class Candidates {
    private Candidates() {}

    static void check(DossierIndex index, Findings findings) {
        Set<QuoteId> ids = new HashSet<>();
        index.dossier().quotes().stream().map(Quote::id).forEach(ids::add);
        Map<ArticleId, CodePoints> texts = new HashMap<>();
        Findings.each(index.dossier().candidates(), (i, candidate) -> {
            String path = "candidates[" + i + "] " + candidate.id();
            if (!ids.add(candidate.id())) {
                findings.add(FindingCode.DUPLICATE_ID, path,
                        "the id is that of a quote or another candidate too; give it another");
            }
            index.article(candidate.article()).ifPresentOrElse(
                    article -> checkPlace(candidate, texts.computeIfAbsent(
                            article.id(), _ -> CodePoints.of(article.text().joined())), path, findings),
                    () -> findings.add(FindingCode.DANGLING_ID, path,
                            "article names '" + candidate.article() + "', but no article has that id"));
        });
    }

    private static void checkPlace(Candidate candidate, CodePoints text, String path, Findings findings) {
        if (!text.holds(candidate.place().range())) {
            findings.add(FindingCode.OUTSIDE_TEXT, path, "place ends at " + candidate.place().end()
                    + ", but the text of " + candidate.article() + " has " + text.length() + " characters");
            return;
        }
        String there = text.slice(candidate.place().range());
        if (!there.equals(candidate.text())) {
            FirstDifference difference = FirstDifference.between(there, candidate.text());
            findings.add(FindingCode.WORDS_DIFFER, path, "at its place the text of " + candidate.article() + " has '"
                    + difference.inOne() + "', not '" + difference.inOther() + "'");
        }
    }
}
