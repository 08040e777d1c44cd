package org.demarche.state.timeline;

import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.state.Snapshot;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.EventWords;
import org.demarche.state.status.StatusText;
import org.demarche.timeline.TimeWindow;

/** What is said of the timeline to those who do not see it. */
public final class SpokenTimeline {
    private SpokenTimeline() {}

    /** The whole: "Timeline of the dispute, 56 events, from 5 June 2011 to 1 March 2012". */
    public static String of(Snapshot snapshot) {
        TimeWindow window = snapshot.view().window();
        return "Timeline of " + snapshot.index().dossier().title() + ", "
                + Counted.of(snapshot.visible().shown().events(), "event") + ", from "
                + stretch(window, StatusText.unit(window));
    }

    /** One event: "7 September 2011: Franco-Russian security talks, 3 statements". */
    public static String event(DossierIndex index, Event event) {
        return EventWords.spoken(event, index.quotesOf(event.id()).size());
    }

    /**
     * Events that are drawn as one: "12 events, March 2011".
     *
     * @param window that holds all of them
     */
    public static String cluster(int events, TimeWindow window) {
        String name = "";
        for (Precision unit : new Precision[] {Precision.DAY, Precision.MONTH, Precision.YEAR}) {
            String first = EdtfWords.full(window.start(), unit);
            if (first.equals(EdtfWords.full(window.end() - 1, unit))) {
                name = first;
                break;
            }
        }
        return Counted.of(events, "event") + ", "
                + (name.isEmpty() ? stretch(window, StatusText.unit(window)) : name);
    }

    private static String stretch(TimeWindow window, Precision unit) {
        return EdtfWords.full(window.start(), unit) + " to " + EdtfWords.full(window.end() - 1, unit);
    }
}
