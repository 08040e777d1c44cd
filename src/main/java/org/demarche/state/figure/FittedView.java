package org.demarche.state.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Focus;
import org.demarche.state.OpenDossier;
import org.demarche.state.ViewState;
import org.demarche.state.caption.Counted;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A view as far as a dossier that has changed still has what the view speaks of.
 *
 * @param missing what it has no longer, each in a few words: "the event veto", "2 values of the filter"
 */
public record FittedView(ViewState view, List<String> missing) {
    public FittedView {
        missing = List.copyOf(missing);
    }

    /** Fits a view to a dossier. */
    public static FittedView of(OpenDossier dossier, ViewState view) {
        Set<String> missing = new LinkedHashSet<>();
        DossierIndex index = dossier.index();
        Focus focus = view.focus();
        boolean article = has(index, focus.article(), missing);
        Focus left = new Focus(
                has(index, focus.selected(), missing) ? focus.selected() : null,
                has(index, focus.event(), missing) ? focus.event() : null,
                article ? focus.article() : null,
                has(index, focus.quote(), missing) ? focus.quote() : null,
                has(index, focus.speaker(), missing) ? focus.speaker() : null,
                article ? focus.passage() : null);
        Set<FacetValue> excluded = new HashSet<>(view.filter().excluded());
        excluded.removeIf(value -> !has(dossier, value));
        int values = view.filter().excluded().size() - excluded.size();
        List<String> words = new ArrayList<>(missing);
        if (values > 0) {
            words.add(Counted.of(values, "value") + " of the filter");
        }
        return new FittedView(view.withFocus(left).withFilter(new Filter(excluded)), words);
    }

    private static boolean has(OpenDossier dossier, FacetValue value) {
        return value.isNone() || value.facet() == Facet.DIRECTNESS
                || dossier.facets().values(value.facet()).contains(value);
    }

    private static boolean has(DossierIndex index, @Nullable Id id, Set<String> missing) {
        String kind = switch (id) {
            case null -> "";
            case EventId event -> index.event(event).isPresent() ? "" : "event";
            case QuoteId quote -> index.quote(quote).isPresent() ? "" : "quote";
            case SpeakerId speaker -> index.speaker(speaker).isPresent() ? "" : "speaker";
            case ArticleId source -> index.article(source).isPresent() ? "" : "article";
            case SideId _, KindId _ -> "";
        };
        if (!kind.isEmpty()) {
            missing.add("the " + kind + " " + id);
        }
        return kind.isEmpty();
    }
}
