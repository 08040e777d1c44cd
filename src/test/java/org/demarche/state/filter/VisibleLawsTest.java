package org.demarche.state.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.testing.GeneratedDossier;

/** What a filter lets through of a large dossier is what it lets through of its things one by one. */
final class VisibleLawsTest {
    private static final Dossier DOSSIER = new GeneratedDossier(3, 400).dossier();
    private static final DossierIndex INDEX = new DossierIndex(DOSSIER);
    private static final FacetTable TABLE = new FacetTable(INDEX);
    private static final List<FacetValue> VALUES =
            Stream.of(Facet.values()).flatMap(facet -> TABLE.values(facet).stream()).toList();

    @Property(tries = 100)
    void aFilterJudgesAllAsItJudgesEach(@ForAll Set<Integer> left) {
        Filter filter = filter(left);
        Visible visible = Visible.of(INDEX, TABLE, filter);
        assertEquals(DOSSIER.events().stream().filter(e -> passes(filter, valuesOf(e))).map(Event::id)
                .collect(Collectors.toSet()), visible.events());
        assertEquals(DOSSIER.quotes().stream().filter(q -> passes(filter, valuesOf(q))).map(Quote::id)
                .collect(Collectors.toSet()), visible.quotes());
        assertEquals(new Count(visible.events().size(), visible.quotes().size()), visible.shown());
    }

    @Property(tries = 30)
    void aValueBringsWhatTheOtherFacetsLetThroughOfIt(@ForAll Set<Integer> left) {
        Filter filter = filter(left);
        Visible visible = Visible.of(INDEX, TABLE, filter);
        for (FacetValue value : VALUES) {
            Filter others = filter.without(value.facet());
            long events = DOSSIER.events().stream().map(VisibleLawsTest::valuesOf)
                    .filter(values -> values.contains(value) && passes(others, values)).count();
            long quotes = DOSSIER.quotes().stream().map(VisibleLawsTest::valuesOf)
                    .filter(values -> values.contains(value) && passes(others, values)).count();
            assertEquals(new Count((int) events, (int) quotes), visible.count(value), value::toString);
        }
    }

    @Property(tries = 30)
    void eachOrdinalIsInTheSetWithItsId(@ForAll Set<Integer> left) {
        Visible visible = Visible.of(INDEX, TABLE, filter(left));
        for (int i = 0; i < DOSSIER.events().size(); i++) {
            assertEquals(visible.events().contains(DOSSIER.events().get(i).id()),
                    visible.events().containsOrdinal(i));
        }
    }

    @Property(tries = 1)
    void theTableHasTheValuesOfEachThing() {
        for (Event event : DOSSIER.events()) {
            assertEquals(valuesOf(event), TABLE.of(event));
        }
        for (Quote quote : DOSSIER.quotes()) {
            assertEquals(valuesOf(quote), TABLE.of(quote));
        }
    }

    private static Filter filter(Set<Integer> left) {
        return new Filter(left.stream().map(i -> VALUES.get(Math.floorMod(i, VALUES.size())))
                .collect(Collectors.toSet()));
    }

    /** At least one value of every facet that there is among the values is let through. */
    private static boolean passes(Filter filter, Set<FacetValue> values) {
        return Stream.of(Facet.values()).allMatch(facet ->
                values.stream().anyMatch(value -> value.facet() == facet && filter.admits(value)));
    }

    private static Set<FacetValue> valuesOf(Quote quote) {
        Set<FacetValue> values = new HashSet<>(ownValuesOf(quote));
        return withNone(values);
    }

    private static List<FacetValue> ownValuesOf(Quote quote) {
        List<FacetValue> values = new ArrayList<>(List.of(FacetValue.of(quote.speaker()),
                FacetValue.of(quote.article()), FacetValue.of(quote.directness())));
        DOSSIER.speakers().stream()
                .filter(speaker -> speaker.id().equals(quote.speaker()) && speaker.side() != null)
                .forEach(speaker -> values.add(FacetValue.of(speaker.side())));
        return values;
    }

    private static Set<FacetValue> valuesOf(Event event) {
        Set<FacetValue> values = new HashSet<>();
        if (event.side() != null) {
            values.add(FacetValue.of(event.side()));
        }
        event.participants().forEach(speaker -> values.add(FacetValue.of(speaker)));
        event.mentions().forEach(mention -> values.add(FacetValue.of(mention.article())));
        DOSSIER.quotes().stream().filter(quote -> event.id().equals(quote.event()))
                .forEach(quote -> values.addAll(ownValuesOf(quote)));
        return withNone(values);
    }

    private static Set<FacetValue> withNone(Set<FacetValue> values) {
        Set<Facet> missing = EnumSet.allOf(Facet.class);
        values.forEach(value -> missing.remove(value.facet()));
        missing.forEach(facet -> values.add(FacetValue.none(facet)));
        return values;
    }
}
