package org.demarche.state.filter;

import static org.demarche.state.SmallDispute.ANA;
import static org.demarche.state.SmallDispute.BEN;
import static org.demarche.state.SmallDispute.EAST;
import static org.demarche.state.SmallDispute.HERALD;
import static org.demarche.state.SmallDispute.POST;
import static org.demarche.state.SmallDispute.REPLY;
import static org.demarche.state.SmallDispute.STORM;
import static org.demarche.state.SmallDispute.TALKS;
import static org.demarche.state.SmallDispute.TREATY;
import static org.demarche.state.SmallDispute.WEST;
import static org.demarche.state.SmallDispute.WE_DO_NOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.state.SmallDispute;
import org.junit.jupiter.api.Test;

class VisibleTest {
    private static final DossierIndex INDEX = SmallDispute.index();
    private static final FacetTable TABLE = new FacetTable(INDEX);
    private static final FacetValue NO_SPEAKER = FacetValue.none(Facet.SPEAKER);

    @Test
    void aFacetListsItsValuesInOrderWithNoneLast() {
        assertEquals(List.of(FacetValue.of(EAST), FacetValue.of(WEST), FacetValue.none(Facet.SIDE)),
                TABLE.values(Facet.SIDE));
        assertEquals(List.of(FacetValue.of(HERALD), FacetValue.of(POST), FacetValue.none(Facet.SOURCE)),
                TABLE.values(Facet.SOURCE));
    }

    @Test
    void leavingOutASpeakerKeepsWhatOthersHaveAPartIn() {
        Visible visible = visible(Filter.ALL.with(FacetValue.of(ANA), false));
        assertEquals(Set.of(TREATY, TALKS, REPLY, STORM), visible.events());
        assertEquals(Set.of(WE_DO_NOT), visible.quotes());
    }

    @Test
    void oneSpeakerOnlyLeavesOutWhatNobodySpeaksIn() {
        Visible visible = visible(Filter.ALL.withOnly(FacetValue.of(BEN), TABLE.values(Facet.SPEAKER)));
        assertEquals(Set.of(TALKS, REPLY), visible.events());
        assertEquals(Set.of(WE_DO_NOT), visible.quotes());
    }

    @Test
    void facetsNarrowTogether() {
        Filter filter = Filter.ALL
                .with(FacetValue.of(POST), false)
                .with(FacetValue.none(Facet.SOURCE), false)
                .with(NO_SPEAKER, false);
        assertEquals(Set.of(TALKS), visible(filter).events());
    }

    @Test
    void aValueCountsWhatItBringsUnderTheOtherFacets() {
        Visible visible = visible(Filter.ALL.withOnly(FacetValue.of(HERALD), TABLE.values(Facet.SOURCE)));
        assertEquals(new Count(1, 1), visible.count(FacetValue.of(EAST)));
        assertEquals(new Count(0, 0), visible.count(FacetValue.of(WEST)));
        assertEquals(new Count(2, 1), visible.count(FacetValue.of(POST)));
        assertEquals(new Count(1, 1), visible.count(FacetValue.of(Directness.DIRECT)));
    }

    @Test
    void takingBackAFacetLetsAllItsValuesThrough() {
        Filter narrowed = Filter.ALL.with(FacetValue.of(EAST), false).with(FacetValue.of(POST), false);
        assertEquals(Filter.ALL.with(FacetValue.of(POST), false), narrowed.without(Facet.SIDE));
    }

    @Property
    void leavingOutMoreNeverShowsMore(@ForAll("filters") Filter filter, @ForAll("values") FacetValue value) {
        Visible wide = visible(filter);
        Visible narrow = visible(filter.with(value, false));
        assertTrue(wide.events().containsAll(narrow.events()));
        assertTrue(wide.quotes().containsAll(narrow.quotes()));
    }

    @Property
    void theCountOfAValueIsWhatItAloneWouldShow(@ForAll("filters") Filter filter, @ForAll("values") FacetValue value) {
        Filter only = filter.withOnly(value, TABLE.values(value.facet())).with(value, true);
        assertEquals(visible(only).shown(), visible(filter).count(value));
    }

    @Provide
    static Arbitrary<FacetValue> values() {
        return Arbitraries.of(Facet.values()).flatMap(facet -> Arbitraries.of(TABLE.values(facet)));
    }

    @Provide
    static Arbitrary<Filter> filters() {
        return values().set().ofMaxSize(6).map(Filter::new);
    }

    private static Visible visible(Filter filter) {
        return Visible.of(INDEX, TABLE, filter);
    }
}
