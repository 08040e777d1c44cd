package org.demarche.state.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.model.Directness;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.state.filter.Count;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.junit.jupiter.api.Test;

class FacetsModelTest {
    private final Workspace workspace = new Workspace(SmallDispute.open());

    @Test
    void everyFacetIsAGroupWithItsValuesNamed() {
        assertEquals(List.of("Sides", "Speakers", "Sources", "Kind of quote"),
                model().groups().stream().map(FacetGroup::title).toList());
        assertEquals(List.of("East", "West", "No single side"), labels(Facet.SIDE));
        assertEquals(List.of("Ana Arslan", "Ben Brook", "Nobody named"), labels(Facet.SPEAKER));
        assertEquals(List.of("The Paper", "The Paper", "No source"), labels(Facet.SOURCE));
        assertEquals(List.of("Direct", "Partial", "No quote"), labels(Facet.DIRECTNESS));
    }

    @Test
    void aSpeakerHasASignAColourAndSomethingToSelect() {
        FacetRow ana = row(Facet.SPEAKER, 0);
        assertEquals("AA", ana.initials());
        assertEquals(SmallDispute.EAST, ana.side());
        assertEquals(SmallDispute.ANA, ana.target());
        assertEquals(new Count(1, 1), ana.count());
        assertEquals("1 event, 1 statement", ana.countWords());
    }

    @Test
    void theHeadlineSaysHowMuchOfTheDossierIsShown() {
        assertEquals("4 of 4 events · 2 of 2 statements", model().headline());
        assertFalse(model().narrowed());

        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false));
        assertEquals("3 of 4 events · 1 of 2 statements", model().headline());
        assertTrue(model().narrowed());
        assertFalse(row(Facet.SIDE, 0).admitted());
        assertTrue(model().groups().getFirst().narrowed());
        assertFalse(model().groups().getLast().narrowed());
    }

    @Test
    void aValueThatWasLeftOutStillSaysWhatItWouldBring() {
        workspace.filter(Filter.ALL.with(FacetValue.of(Directness.DIRECT), false));
        assertEquals(new Count(1, 1), row(Facet.DIRECTNESS, 0).count());
    }

    @Test
    void theSpeakerAndTheSourceOnShowAreMarked() {
        workspace.select(SmallDispute.WE_DO_NOT);
        assertEquals(List.of(false, true, false),
                group(Facet.SPEAKER).rows().stream().map(FacetRow::selected).toList());
        assertEquals(List.of(false, true, false),
                group(Facet.SOURCE).rows().stream().map(FacetRow::selected).toList());
    }

    @Test
    void speakersWithoutQuotesWaitBehindTheButtonUnlessItIsOnlyOne() {
        assertEquals(3, group(Facet.SPEAKER).prominent());
    }

    private FacetsModel model() {
        return FacetsModel.of(workspace.snapshot(), new FacetOrder(workspace.snapshot().dossier()));
    }

    private FacetGroup group(Facet facet) {
        return model().groups().stream().filter(group -> group.facet() == facet).findFirst().orElseThrow();
    }

    private FacetRow row(Facet facet, int index) {
        return group(facet).rows().get(index);
    }

    private List<String> labels(Facet facet) {
        return group(facet).rows().stream().map(FacetRow::label).toList();
    }
}
