package org.demarche.state.status;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.state.caption.Counted;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;
import org.demarche.work.Progress;

/**
 * How many quotes of a dossier stand in their sources as they are printed, in the texts that the dossier carries.
 *
 * @param sources how many articles there are
 * @param quotes how many quotes have words of their own; reported statements have none
 * @param exact how many of these stand word for word where the dossier says
 */
public record QuoteCheck(int sources, int quotes, int exact) {

    /** Checks all quotes; takes a while for thousands. */
    public static QuoteCheck of(DossierIndex index, Progress progress) {
        Map<ArticleId, QuoteFinder> finders = new HashMap<>();
        int quotes = 0;
        int exact = 0;
        for (Quote quote : index.dossier().quotes()) {
            progress.throwIfCancelled();
            if (quote.text().isEmpty()) {
                continue;
            }
            quotes++;
            Anchor anchor = quote.anchors().text();
            if (anchor != null && index.article(quote.article())
                    .map(article -> finders.computeIfAbsent(article.id(), _ -> finder(article)))
                    .map(finder -> finder.find(quote.text(), anchor))
                    .filter(Verdict.Exact.class::isInstance)
                    .isPresent()) {
                exact++;
            }
        }
        return new QuoteCheck(index.dossier().articles().size(), quotes, exact);
    }

    /** Whether all quotes were found. */
    public boolean holds() {
        return exact == quotes;
    }

    /** For example "5 sources · every quote found word for word". */
    public String text() {
        String head = Counted.of(sources, "source");
        if (quotes == 0) {
            return head;
        }
        return holds() ? head + " · every quote found word for word"
                : head + " · " + Counted.number(exact) + " of " + Counted.of(quotes, "quote") + " found word for word";
    }

    private static QuoteFinder finder(Article article) {
        return new QuoteFinder(CodePoints.of(article.text().joined()));
    }
}
