package org.demarche.state.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;

/** The facet values of every event and quote of a dossier. Immutable. */
public final class FacetTable {
    private final DossierIndex index;
    private final Map<EventId, Set<FacetValue>> events = new HashMap<>();
    private final Map<QuoteId, Set<FacetValue>> quotes = new HashMap<>();
    private final Set<FacetValue> known = new LinkedHashSet<>();

    public FacetTable(DossierIndex index) {
        this.index = index;
        Dossier dossier = index.dossier();
        dossier.sides().forEach(side -> known.add(FacetValue.of(side.id())));
        dossier.articles().forEach(article -> known.add(FacetValue.of(article.id())));
        dossier.quotes().forEach(quote -> quotes.putIfAbsent(quote.id(), noted(ofQuote(quote))));
        dossier.events().forEach(event -> events.putIfAbsent(event.id(), noted(ofEvent(event))));
    }

    /** The values of an event: at least one of every facet. */
    public Set<FacetValue> of(Event event) {
        return events.getOrDefault(event.id(), Set.of());
    }

    /** The values of a quote: at least one of every facet. */
    public Set<FacetValue> of(Quote quote) {
        return quotes.getOrDefault(quote.id(), Set.of());
    }

    /** All values of a facet in the dossier's order, with "none" last where something has none. */
    public List<FacetValue> values(Facet facet) {
        List<FacetValue> ordered = new ArrayList<>();
        known.stream().filter(value -> value.facet() == facet && !value.isNone()).forEach(ordered::add);
        known.stream().filter(value -> value.facet() == facet && value.isNone()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private Set<FacetValue> ofQuote(Quote quote) {
        Set<FacetValue> found = new LinkedHashSet<>();
        index.speaker(quote.speaker()).ifPresent(speaker -> {
            if (speaker.side() != null) {
                found.add(FacetValue.of(speaker.side()));
            }
        });
        found.add(FacetValue.of(quote.speaker()));
        found.add(FacetValue.of(quote.article()));
        found.add(FacetValue.of(quote.directness()));
        return found;
    }

    private Set<FacetValue> ofEvent(Event event) {
        Set<FacetValue> found = new LinkedHashSet<>();
        if (event.side() != null) {
            found.add(FacetValue.of(event.side()));
        }
        event.participants().forEach(speaker -> found.add(FacetValue.of(speaker)));
        event.mentions().forEach(mention -> found.add(FacetValue.of(mention.article())));
        index.quotesOf(event.id()).forEach(quote -> found.addAll(ofQuote(quote)));
        return found;
    }

    private Set<FacetValue> noted(Set<FacetValue> found) {
        for (Facet facet : Facet.values()) {
            if (found.stream().noneMatch(value -> value.facet() == facet)) {
                found.add(FacetValue.none(facet));
            }
        }
        known.addAll(found);
        return Set.copyOf(found);
    }
}
