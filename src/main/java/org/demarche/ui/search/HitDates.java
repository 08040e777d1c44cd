package org.demarche.ui.search;

import java.util.Optional;
import org.demarche.model.Dated;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Workspace;
import org.demarche.state.caption.DateWords;

/** Says when that happened, was said or was published which a hit leads to. */
final class HitDates {
    private final Workspace workspace;

    HitDates(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The short date, empty for what has none. */
    String of(Id target) {
        return (switch (target) {
            case EventId event -> workspace.index().event(event).map(found -> found.when());
            case QuoteId quote -> workspace.index().quote(quote).map(found -> found.attribution().said());
            case ArticleId article -> workspace.index().article(article).map(found -> found.published());
            default -> Optional.<Dated>empty();
        }).map(dated -> DateWords.brief(dated.date())).orElse("");
    }
}
