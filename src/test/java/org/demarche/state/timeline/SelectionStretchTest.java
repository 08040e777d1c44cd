package org.demarche.state.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

class SelectionStretchTest {
    private static final DossierIndex INDEX =
            Disputes.of("2011-03-01", "2011-05-07", "2011-06/2011-08", "2012-01-01");
    private static final Set<EventId> HITS = Set.of(new EventId("e0"), new EventId("e2"));

    private final Workspace workspace = new Workspace(OpenDossier.of(INDEX, null));

    @Test
    void theSelectedEventComesBeforeWhatWasFound() {
        workspace.select(new EventId("e1"));
        assertEquals(Optional.of(stretch("2011-05-07")), found(HITS));
    }

    @Test
    void withoutASelectionItIsWhatWasFound() {
        assertEquals(Optional.of(stretch("2011-03-01/2011-08")), found(HITS));
    }

    @Test
    void withoutEitherThereIsNone() {
        assertEquals(Optional.empty(), found(Set.of()));
    }

    private Optional<TimeWindow> found(Set<EventId> hits) {
        return SelectionStretch.of(TimelineContent.of(workspace.snapshot()), hits);
    }

    private static TimeWindow stretch(String edtf) {
        Bounds bounds = Edtf.parse(edtf).bounds();
        return TimeWindow.of(bounds);
    }
}
