package org.demarche.search;

import java.util.List;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** Turns what was found into what is shown: marked titles, snippets, the passage of an article. */
final class Presenter {
    private final SearchQuery query;
    private final WordAnalyzer analyzer;

    Presenter(SearchQuery query, WordAnalyzer analyzer) {
        this.query = query;
        this.analyzer = analyzer;
    }

    SearchHit hit(Entry entry, float score) {
        MarkedText title = new MarkedText(entry.title().text(), places(entry.title()).marks());
        if (entry.parts().isEmpty()) {
            return new SearchHit(entry.target(), entry.kind(), title, new MarkedText("", List.of()), score, null);
        }
        Part best = entry.parts().getFirst();
        Places places = places(best);
        for (Part part : entry.parts()) {
            if (places.clauses() == query.clauses().size()) {
                break;
            }
            Places other = places(part);
            if (other.clauses() > places.clauses()) {
                best = part;
                places = other;
            }
        }
        TextRange closest = places.closest();
        MarkedText snippet = Excerpt.of(best.text(), closest, places.marks());
        return new SearchHit(entry.target(), entry.kind(), title, snippet, score, passage(best, closest));
    }

    private static @Nullable TextRange passage(Part part, @Nullable TextRange place) {
        return place == null || !part.inArticle()
                ? null
                : new TextRange(part.offset() + place.start(), part.offset() + place.end());
    }

    private Places places(Part part) {
        return Places.of(query, analyzer.words(part.text()));
    }
}
