package org.demarche.state.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Sheet;
import org.demarche.model.Event;
import org.demarche.model.edtf.Bounds;
import org.demarche.paint.Palette;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

class FigureWishTest {
    private final Workspace workspace = new Workspace(SmallDispute.open());

    @Test
    void theFigureHasTheLanesAndTheFilterOfTheWindow() {
        workspace.lanes(LaneKind.SOURCE);
        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false));
        FigureSpec spec = new FigureWish(FigureSize.SLIDE, true, true).spec(workspace.snapshot());
        assertEquals(LaneKind.SOURCE, spec.view().lanes());
        assertEquals(Palette.DARK, spec.palette());
        assertEquals(FigureView.ALL_TIME, spec.view().span());
        assertFalse(spec.view().visible().test(event(1)));
        assertTrue(spec.view().visible().test(event(2)));
    }

    @Test
    void theVisibleRangeAloneCanBeShown() {
        workspace.window(new TimeWindow(1_000, 2_000));
        FigureSpec spec = new FigureWish(FigureSize.SLIDE, false, false).spec(workspace.snapshot());
        assertEquals(new Bounds(1_000, 2_000), spec.view().span());
    }

    @Test
    void aSizeBelowTheLeastIsBroughtUpToIt() {
        FigureSpec spec = new FigureWish(new FigureSize(1, 1_000_000, 1), false, true).spec(workspace.snapshot());
        assertEquals(Sheet.LEAST, spec.sheet().width());
        assertEquals(1_000_000, spec.sheet().height());
    }

    @Test
    void aSheetOfA4HasItsPixels() {
        assertEquals("3509 × 2481 px", FigureSize.A4.pixels());
    }

    @Test
    void theFileIsNamedAfterTheDossier() {
        assertEquals("syria-sanctions-2011-2012.png", FigureWish.fileName("Syria: sanctions, 2011–2012"));
        assertEquals("demarche.png", FigureWish.fileName("Démarche"));
        assertEquals("timeline.png", FigureWish.fileName("制裁"));
    }

    private Event event(int index) {
        return workspace.index().dossier().events().get(index);
    }
}
