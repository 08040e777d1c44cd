package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.store.BundledDossier;
import org.junit.jupiter.api.Test;

/** The axis belongs to the dossier: what is filtered out changes neither its breaks nor where the timeline ends. */
class FoldsUnderFiltersTest {
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());

    @Test
    void theEventsOfAnySideAloneLeaveTheBreaksAsTheyAre() {
        Folds all = model(SYRIA, _ -> true).folds();
        SYRIA.dossier().sides().forEach(side ->
                assertEquals(all, model(SYRIA, event -> side.id().equals(event.side())).folds(), side::name));
    }

    @Property(tries = 150)
    void noFilterChangesTheBreaksOrTheReach(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        DossierIndex index = Disputes.random(seed, size);
        Random random = new Random(seed);
        Set<EventId> kept = index.dossier().events().stream().map(Event::id)
                .filter(_ -> random.nextInt(5) == 0).collect(Collectors.toSet());
        TimelineModel all = model(index, _ -> true);
        TimelineModel some = model(index, event -> kept.contains(event.id()));
        assertEquals(all.folds(), some.folds());
        assertEquals(all.reach(), some.reach());
    }

    @Property(tries = 150)
    void noShortEventBeginsOrEndsInABreak(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        TimelineModel model = model(Disputes.random(seed, size), _ -> true);
        long quarter = (model.content().duration() - 1) / 4;
        for (int number = 0; number < model.size(); number++) {
            TimeWindow extent = model.extent(number).window();
            if (extent.duration() < quarter) {
                assertEquals(List.of(-1, -1),
                        List.of(model.folds().foldAt(extent.start()), model.folds().foldAt(extent.end() - 1)),
                        extent::toString);
            }
        }
    }

    @Test
    void whereNothingIsShownHomeIsTheTimeOfTheDossier() {
        TimelineModel all = model(SYRIA, _ -> true);
        TimeWindow home = model(SYRIA, _ -> false).home(900, 500, all.folds()).window();
        assertTrue(home.contains(all.content().start()) && home.contains(all.content().end() - 1));
    }

    private static TimelineModel model(DossierIndex index, Predicate<Event> visible) {
        return TimelineModel.of(index, visible, LaneKind.SIDE);
    }
}
