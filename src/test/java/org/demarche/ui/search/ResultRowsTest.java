package org.demarche.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.id.EventId;
import org.demarche.search.HitKind;
import org.demarche.search.MarkedText;
import org.demarche.search.SearchHit;
import org.demarche.search.SearchResults;
import org.junit.jupiter.api.Test;

class ResultRowsTest {
    @Test
    void aLongGroupShowsItsBestHitsAndARowForTheOthers() {
        List<ResultRow> rows = ResultRows.of(found(14), EnumSet.noneOf(HitKind.class), List.of());
        assertEquals(new ResultRow.Head("EVENTS", "14"), rows.getFirst());
        assertEquals(ResultRows.FEW, rows.stream().filter(ResultRow.Found.class::isInstance).count());
        assertEquals(new ResultRow.More(HitKind.EVENT, "Show all 14 events"), rows.getLast());
    }

    @Test
    void anOpenedGroupShowsAll() {
        List<ResultRow> rows = ResultRows.of(found(14), Set.of(HitKind.EVENT), List.of());
        assertEquals(15, rows.size());
    }

    @Test
    void aGroupWithOneHitMoreThanUsualShowsItRatherThanARowForIt() {
        List<ResultRow> rows = ResultRows.of(found(ResultRows.FEW + 1), Set.of(), List.of());
        assertEquals(ResultRows.FEW + 2, rows.size());
    }

    @Test
    void whereNothingIsFoundTheListSaysSo() {
        List<ResultRow> rows = ResultRows.of(new SearchResults(" zebra ", List.of()), Set.of(), List.of());
        assertEquals(List.of(new ResultRow.Note("Nothing in this dossier matches “zebra”.")), rows);
    }

    private static SearchResults found(int number) {
        List<SearchHit> hits = IntStream.range(0, number)
                .mapToObj(i -> new SearchHit(new EventId("e" + i), HitKind.EVENT, new MarkedText("Event", List.of()),
                        new MarkedText("", List.of()), 1, null))
                .toList();
        return new SearchResults("event", List.of(new SearchResults.Group(HitKind.EVENT, number, hits)));
    }
}
