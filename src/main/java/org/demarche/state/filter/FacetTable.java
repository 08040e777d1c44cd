package org.demarche.state.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;

/**
 * The facet values of every event and quote of a dossier. Immutable.
 *
 * <p>Many things have the same values, so of each thing only the number of its combination of values is kept.
 */
public final class FacetTable {
    private final DossierIndex index;
    private final Combinations combinations;
    private final Column events;
    private final Column quotes;

    public FacetTable(DossierIndex index) {
        this.index = index;
        Dossier dossier = index.dossier();
        Combinations.Builder builder = new Combinations.Builder();
        dossier.sides().forEach(side -> builder.know(FacetValue.of(side.id())));
        dossier.articles().forEach(article -> builder.know(FacetValue.of(article.id())));
        int[] ofQuotes = column(builder, dossier.quotes().size(),
                i -> index.ordinal(dossier.quotes().get(i).id()) == i, i -> add(dossier.quotes().get(i), builder));
        int[] ofEvents = column(builder, dossier.events().size(),
                i -> index.ordinal(dossier.events().get(i).id()) == i, i -> add(dossier.events().get(i), builder));
        combinations = builder.build();
        quotes = new Column(ofQuotes, combinations.size());
        events = new Column(ofEvents, combinations.size());
    }

    private static int[] column(Combinations.Builder builder, int size, IntPredicate first, IntConsumer add) {
        int[] column = new int[size];
        Arrays.setAll(column, i -> {
            if (!first.test(i)) {
                return Column.HIDDEN;
            }
            add.accept(i);
            return builder.combination();
        });
        return column;
    }

    private void add(Quote quote, Combinations.Builder into) {
        index.speaker(quote.speaker()).map(Speaker::side).ifPresent(side -> into.add(FacetValue.of(side)));
        into.add(FacetValue.of(quote.speaker()));
        into.add(FacetValue.of(quote.article()));
        into.add(FacetValue.of(quote.directness()));
    }

    private void add(Event event, Combinations.Builder into) {
        if (event.side() != null) {
            into.add(FacetValue.of(event.side()));
        }
        event.participants().forEach(speaker -> into.add(FacetValue.of(speaker)));
        event.mentions().forEach(mention -> into.add(FacetValue.of(mention.article())));
        index.quotesOf(event.id()).forEach(quote -> add(quote, into));
    }

    /** The values of an event: at least one of every facet; empty where the dossier has no such event. */
    public Set<FacetValue> of(Event event) {
        return values(events, index.ordinal(event.id()));
    }

    /** The values of a quote: at least one of every facet; empty where the dossier has no such quote. */
    public Set<FacetValue> of(Quote quote) {
        return values(quotes, index.ordinal(quote.id()));
    }

    private Set<FacetValue> values(Column column, int ordinal) {
        return ordinal < 0 ? Set.of() : Set.copyOf(combinations.of(column.combination(ordinal)));
    }

    /** All values of a facet in the dossier's order, with "none" last where something has none. */
    public List<FacetValue> values(Facet facet) {
        List<FacetValue> known = combinations.values().stream().filter(value -> value.facet() == facet).toList();
        return Stream.concat(known.stream().filter(value -> !value.isNone()), known.stream().filter(FacetValue::isNone))
                .toList();
    }

    Combinations combinations() {
        return combinations;
    }

    Column events() {
        return events;
    }

    Column quotes() {
        return quotes;
    }
}
