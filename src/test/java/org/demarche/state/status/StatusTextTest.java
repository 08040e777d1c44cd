package org.demarche.state.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

class StatusTextTest {
    @Test
    void saysTheDaysThatAreShown() {
        assertEquals("5 Jun 2011 – 1 Mar 2012", StatusText.range(window("2011-06-05/2012-03-01")));
    }

    @Test
    void saysYearsWhereManyAreShownAndTimesWhereHoursAre() {
        assertEquals("1900 – 1999", StatusText.range(window("1900/1999")));
        TimeWindow day = window("2011-06-05");
        String hours = StatusText.range(new TimeWindow(day.start(), day.start() + 3_600_000));
        assertTrue(hours.contains("5 Jun 2011"), hours);
        assertTrue(hours.contains("00:00") && hours.contains("00:59"), hours);
    }

    @Test
    void saysTheDateOfTheSelectedEvent() {
        Workspace workspace = new Workspace(SmallDispute.open());
        workspace.window(window("2011-06-05/2012-03-01"));
        workspace.select(SmallDispute.TALKS);
        assertEquals("5 Jun 2011 – 1 Mar 2012 · 5 Jul 2011 selected", StatusText.of(workspace.snapshot()));
    }

    private static TimeWindow window(String date) {
        Bounds bounds = Edtf.parse(date).bounds();
        return new TimeWindow(bounds.earliest(), bounds.latest());
    }
}
