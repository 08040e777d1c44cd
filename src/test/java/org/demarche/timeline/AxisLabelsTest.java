package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.SceneItem.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisLabelsTest {
    @ParameterizedTest
    @ValueSource(doubles = {725, 1160, 1536})
    void theYearAfterEachBreakIsSaid(double width) {
        TimelineModel model = TimelineModel.of(new DossierIndex(BundledDossier.open()), _ -> true, LaneKind.SIDE);
        TimelineScene scene = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD)
                .layout(model, model.home(width, 410, model.folds()), model.folds(), Emphasis.NONE);
        List<String> years = scene.layers().getLast().items().stream()
                .filter(SceneItem.Label.class::isInstance).map(SceneItem.Label.class::cast)
                .filter(label -> label.ink() == Ink.STRONG).map(SceneItem.Label::text).toList();
        assertEquals(List.of("1955", "1982", "2011", "2012"), years);
    }
}
