package org.demarche.state.reader;

import java.util.Objects;
import org.demarche.model.CodePoints;
import org.demarche.model.DossierIndex;
import org.demarche.model.Mention;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/** Finds the passage of an original that stands for one in the text that the dossier carries. */
final class PassageInOriginal {
    private PassageInOriginal() {}

    /**
     * Where the dossier says that an event is spoken of, if the passage is that of an event; else where its words
     * stand. Null where there is no such place: a digest has words of its own.
     */
    static @Nullable TextRange of(DossierIndex index, AttachedOriginal original, TextRange passage) {
        ArticleId article = original.article();
        CodePoints text = CodePoints.of(original.text());
        TextRange mentioned = !original.identical() ? null : index.eventsOf(article).stream()
                .flatMap(event -> event.mentions().stream())
                .filter(mention -> mention.article().equals(article) && passage.equals(mention.text()))
                .map(Mention::original)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return mentioned != null && text.holds(mentioned) ? mentioned : sameWords(index, article, text, passage);
    }

    private static @Nullable TextRange sameWords(DossierIndex index, ArticleId article, CodePoints text,
            TextRange passage) {
        CodePoints carried = CodePoints.of(index.article(article).orElseThrow().text().joined());
        if (passage.length() == 0 || !carried.holds(passage)) {
            return null;
        }
        return switch (new QuoteFinder(text).find(carried.slice(passage), null)) {
            case Verdict.Exact(TextRange range) -> range;
            case Verdict.Moved(TextRange range) -> range;
            case Verdict.Typographic(TextRange range, _, _) -> range;
            case Verdict.Changed _, Verdict.Ambiguous _, Verdict.Missing _ -> null;
        };
    }
}
