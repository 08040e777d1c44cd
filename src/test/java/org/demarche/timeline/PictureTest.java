package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PictureTest {
    private final TimelineModel model = TimelineModel.of(Disputes.of("2011-01-01", "2012-01-01"), _ -> true,
            LaneKind.SIDE);

    @Test
    void lanesOfThePictureHaveNothingToBeCollapsedBy() {
        assertEquals(model.lanes().size(), toggles(LayoutOptions.STANDARD));
        assertEquals(0, toggles(LayoutOptions.PICTURE));
    }

    private long toggles(LayoutOptions options) {
        TimelineScene scene = new TimelineLayout(new EvenMeasure(), options)
                .layout(model, ViewSpec.of(model.home(900, 500, Folds.NONE), Folds.NONE));
        return Views.items(scene).filter(SceneItem.LaneToggle.class::isInstance).count();
    }
}
