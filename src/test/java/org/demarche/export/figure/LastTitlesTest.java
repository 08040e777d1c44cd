package org.demarche.export.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.testing.Dossiers;
import org.demarche.timeline.Citations;
import org.demarche.timeline.EvenMeasure;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TitleRoom;
import org.junit.jupiter.api.Test;

class LastTitlesTest {
    private static final double PLOT = 1_000;

    private static double lacking(TimelineModel model, TimeScale scale, double width) {
        return TitleRoom.lacking(model, scale, width, new EvenMeasure(),
                LayoutOptions.PICTURE.withCitations(Citations.NONE));
    }

    private static List<FigureTime.Part> parts(TimelineModel model, FigureTime.LastTitles last) {
        return FigureTime.parts(model, FigureSpec.STANDARD, Folds.NONE, PLOT, last);
    }

    @Test
    void theAxisGoesOnAsFarAsTheTitlesOfTheLastEventsNeed() {
        TimelineModel model = TimelineModel.of(new DossierIndex(Dossiers.small()
                .event("late", "2011-11-01", event -> event.titled("An event with a rather long title"))
                .build()), _ -> true, LaneKind.SIDE);
        TimeScale before = TimeScale.of(parts(model, (_, _) -> 0).getFirst().shown(), PLOT, Folds.NONE);
        assertTrue(lacking(model, before, PLOT) > 20, "it lacks room without");
        TimeScale after = TimeScale.of(
                parts(model, (scale, width) -> lacking(model, scale, width)).getFirst().shown(), PLOT, Folds.NONE);
        assertEquals(0, lacking(model, after, PLOT), 1);
    }
}
