package org.demarche.state.filter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;

/**
 * What a filter lets through of a dossier.
 *
 * @param shown how many events and quotes pass
 * @param total how many there are
 * @param counts for each facet value how many pass the filters of all <em>other</em> facets: what letting this value
 *     through brings
 */
public record Visible(
        Set<EventId> events, Set<QuoteId> quotes, Count shown, Count total, Map<FacetValue, Count> counts) {

    public Visible {
        events = Set.copyOf(events);
        quotes = Set.copyOf(quotes);
        counts = Map.copyOf(counts);
    }

    /** Applies a filter to a dossier whose facet values are known. */
    public static Visible of(DossierIndex index, FacetTable table, Filter filter) {
        Dossier dossier = index.dossier();
        Set<EventId> events = new HashSet<>();
        Set<QuoteId> quotes = new HashSet<>();
        Map<FacetValue, Count> counts = new HashMap<>();
        for (Event event : dossier.events()) {
            if (pass(table.of(event), filter, counts, new Count(1, 0))) {
                events.add(event.id());
            }
        }
        for (Quote quote : dossier.quotes()) {
            if (pass(table.of(quote), filter, counts, new Count(0, 1))) {
                quotes.add(quote.id());
            }
        }
        return new Visible(events, quotes, new Count(events.size(), quotes.size()),
                new Count(dossier.events().size(), dossier.quotes().size()), counts);
    }

    /** How many events and quotes a value brings. */
    public Count count(FacetValue value) {
        return counts.getOrDefault(value, Count.NONE);
    }

    private static boolean pass(Set<FacetValue> values, Filter filter, Map<FacetValue, Count> counts, Count one) {
        Set<Facet> refusing = filter.refusing(values);
        for (FacetValue value : values) {
            if (refusing.isEmpty() || (refusing.size() == 1 && refusing.contains(value.facet()))) {
                counts.merge(value, one, Count::plus);
            }
        }
        return refusing.isEmpty();
    }
}
