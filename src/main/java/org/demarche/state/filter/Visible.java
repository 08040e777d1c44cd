package org.demarche.state.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
public record Visible(OrdinalSet<EventId, Event> events, OrdinalSet<QuoteId, Quote> quotes, Count shown, Count total,
        Map<FacetValue, Count> counts) {

    public Visible {
        counts = Map.copyOf(counts);
    }

    /** Applies a filter to a dossier whose facet values are known. */
    public static Visible of(DossierIndex index, FacetTable table, Filter filter) {
        Dossier dossier = index.dossier();
        Passed passed = new Passed(table);
        table.combinations().judge(filter, passed);
        OrdinalSet<EventId, Event> events = new OrdinalSet<>(dossier.events(), Event::id,
                id -> id instanceof EventId event ? index.ordinal(event) : -1, table.events().having(passed.passing));
        OrdinalSet<QuoteId, Quote> quotes = new OrdinalSet<>(dossier.quotes(), Quote::id,
                id -> id instanceof QuoteId quote ? index.ordinal(quote) : -1, table.quotes().having(passed.passing));
        return new Visible(events, quotes, new Count(events.size(), quotes.size()),
                new Count(dossier.events().size(), dossier.quotes().size()), passed.counts());
    }

    /** How many events and quotes a value brings. */
    public Count count(FacetValue value) {
        return counts.getOrDefault(value, Count.NONE);
    }

    /** Adds up what passes. */
    private static final class Passed implements Combinations.Tally {
        private final FacetTable table;
        private final boolean[] passing;
        private final int[] events;
        private final int[] quotes;

        Passed(FacetTable table) {
            this.table = table;
            passing = new boolean[table.combinations().size()];
            events = new int[table.combinations().values().size()];
            quotes = new int[events.length];
        }

        @Override
        public void passes(int combination) {
            passing[combination] = true;
        }

        @Override
        public void brings(int value, int combination) {
            events[value] += table.events().count(combination);
            quotes[value] += table.quotes().count(combination);
        }

        Map<FacetValue, Count> counts() {
            List<FacetValue> values = table.combinations().values();
            Map<FacetValue, Count> counts = HashMap.newHashMap(values.size());
            for (int i = 0; i < events.length; i++) {
                if (events[i] + quotes[i] > 0) {
                    counts.put(values.get(i), new Count(events[i], quotes[i]));
                }
            }
            return counts;
        }
    }
}
