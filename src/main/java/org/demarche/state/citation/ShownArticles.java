package org.demarche.state.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.state.Snapshot;

/** The articles that belong to what the filter lets through. */
public final class ShownArticles {
    private ShownArticles() {}

    /** All of them without a filter; else those that tell of an event or hold a quote that is shown. */
    public static List<Article> of(Snapshot now) {
        Dossier dossier = now.index().dossier();
        if (now.view().filter().isAll()) {
            return dossier.articles();
        }
        Set<ArticleId> shown = new HashSet<>();
        for (Quote quote : dossier.quotes()) {
            if (now.visible().quotes().contains(quote.id())) {
                shown.add(quote.article());
            }
        }
        for (Event event : dossier.events()) {
            if (now.visible().events().contains(event.id())) {
                event.mentions().stream().map(Mention::article).forEach(shown::add);
            }
        }
        return dossier.articles().stream().filter(article -> shown.contains(article.id())).toList();
    }

    /** The same with one more, which may be among them. */
    static List<Article> with(Snapshot now, Article article) {
        List<Article> shown = of(now);
        return shown.contains(article) ? shown : Stream.concat(shown.stream(), Stream.of(article)).toList();
    }
}
