package org.demarche.state.importing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.review.importing.Importing;
import org.demarche.state.caption.Counted;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.work.Progress;

/** Makes articles into the one step of work that adds them, with their quotes waiting for review. */
final class ArticleAddition {
    private ArticleAddition() {}

    /** The step; takes some milliseconds for each article, on all processors. */
    static Edit of(Dossier dossier, List<Article> articles, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<List<ExtractedQuote>> quotes = articles.parallelStream().map(article -> {
            progress.throwIfCancelled();
            List<ExtractedQuote> found = Importing.quotes(article);
            progress.report(done.incrementAndGet(), articles.size(), "finding quotes");
            return found;
        }).toList();
        Draft draft = new Draft(dossier);
        Importing importing = new Importing(draft);
        for (int i = 0; i < articles.size(); i++) {
            importing.add(articles.get(i), quotes.get(i));
        }
        return draft.edit(articles.size() == 1 ? "Add article “" + articles.getFirst().headline() + "”"
                : "Add " + Counted.of(articles.size(), "article"));
    }
}
