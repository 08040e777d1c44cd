package org.demarche.state.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimelineTest {
    private static final DossierIndex INDEX = SmallDispute.index();

    @Test
    void theWholeIsItsTitleItsCountAndWhatIsSeen() {
        Workspace workspace = new Workspace(SmallDispute.open());
        workspace.window(TimeWindow.of(Edtf.parse("2011-07").bounds()));
        assertEquals("Timeline of A small dispute, 4 events, from 1 July 2011 to 31 July 2011",
                SpokenTimeline.of(workspace.snapshot()));
    }

    @Test
    void anEventIsItsDateItsTitleAndItsStatements() {
        assertEquals("5 July 2011: The talks, 1 statement",
                SpokenTimeline.event(INDEX, INDEX.event(SmallDispute.TALKS).orElseThrow()));
        assertEquals("some time in 1911: The treaty",
                SpokenTimeline.event(INDEX, INDEX.event(SmallDispute.TREATY).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-03-05            | 12 events, 5 March 2011
            2011-03-05/2011-03-07 | 12 events, March 2011
            2011-03/2011-05       | 12 events, 2011
            2011-11-30/2012-01-05 | 12 events, 30 November 2011 to 5 January 2012
            1911/2011             | 12 events, 1911 to 2011
            """)
    void aClusterIsItsCountAndTheSmallestUnitThatHoldsIt(String dates, String spoken) {
        assertEquals(spoken, SpokenTimeline.cluster(12, TimeWindow.of(Edtf.parse(dates).bounds())));
    }
}
