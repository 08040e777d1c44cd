package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.edtf.Edtf;
import org.junit.jupiter.api.Test;

class LongSpanFoldsTest {

    @Test
    void aSpanOfDecadesDoesNotKeepTheYearsBeforeADisputeOpen() {
        List<TimeWindow> extents = dispute();
        extents.add(stretch("1971/2011-12-20"));
        List<TimeWindow> gaps = Folds.of(extents).gaps();
        assertEquals(1, gaps.size());
        assertTrue(gaps.getFirst().start() < moment("1973") && gaps.getFirst().end() > moment("2011-04"));
    }

    @Test
    void theEndsOfBackgroundSpansMakeNoBreaksOfTheirOwn() {
        List<TimeWindow> extents = dispute();
        extents.add(stretch("1982-02"));
        extents.add(stretch("1955/1991"));
        extents.add(stretch("1971/2011-12"));
        List<TimeWindow> gaps = Folds.of(extents).gaps();
        assertEquals(2, gaps.size(), "from 1955 to 1982 and from 1982 to 2011");
        assertTrue(gaps.get(0).contains(moment("1971")) && gaps.get(1).contains(moment("1991")));
    }

    @Test
    void theOrderOfTheEventsDoesNotMatter() {
        List<TimeWindow> extents = dispute();
        extents.add(stretch("1982-02"));
        assertEquals(Folds.of(extents), Folds.of(extents.reversed()));
    }

    @Test
    void severalFarEventsKeepNoMoreRoomThanOne() {
        List<TimeWindow> one = dispute();
        one.add(stretch("1982-02"));
        List<TimeWindow> three = new ArrayList<>(one);
        three.add(stretch("1955"));
        three.add(stretch("1971"));
        assertEquals(3, Folds.of(three).gaps().size());
        assertTrue(openTime(three) < 1.5 * openTime(one) + 3 * 366 * 86_400_000L);
    }

    private static long openTime(List<TimeWindow> extents) {
        Folds folds = Folds.of(extents);
        return folds.openTime(moment("2013")) - folds.openTime(moment("1950"));
    }

    private static List<TimeWindow> dispute() {
        List<TimeWindow> extents = new ArrayList<>();
        for (int month = 5; month <= 12; month++) {
            extents.add(stretch("2011-%02d-10".formatted(month)));
            extents.add(stretch("2011-%02d-20".formatted(month)));
        }
        return extents;
    }

    private static TimeWindow stretch(String date) {
        return TimeWindow.of(Edtf.parse(date).bounds());
    }

    private static long moment(String date) {
        return Edtf.parse(date).bounds().earliest();
    }
}
