package org.demarche.state.status;

import java.util.Optional;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.state.Snapshot;
import org.demarche.timeline.TimeWindow;

/** Says which time the timeline shows and what is selected. */
public final class StatusText {
    private static final long DAY = 86_400_000L;
    private static final long SHOWN_BY_YEARS = 40 * 366 * DAY;
    private static final long SHOWN_BY_DAYS = 2 * DAY;

    private StatusText() {}

    /** For example "5 Jun 2011 – 1 Mar 2012 · 7 Sep 2011 selected"; empty where there are no events. */
    public static String of(Snapshot snapshot) {
        if (snapshot.dossier().timeline().size() == 0) {
            return "";
        }
        String range = range(snapshot.view().window());
        return Optional.ofNullable(snapshot.focus().event())
                .flatMap(snapshot.index()::event)
                .map(event -> range + " · " + EdtfWords.brief(event.when().date()) + " selected")
                .orElse(range);
    }

    /** First and last day of the window; years where it is very long, minutes where it is very short. */
    static String range(TimeWindow window) {
        Precision unit = unit(window);
        String from = EdtfWords.brief(window.start(), unit);
        String until = EdtfWords.brief(window.end() - 1, unit);
        return from.equals(until) ? from : from + " – " + until;
    }

    /** The unit in which the ends of a window are told. */
    public static Precision unit(TimeWindow window) {
        return window.duration() >= SHOWN_BY_YEARS ? Precision.YEAR
                : window.duration() >= SHOWN_BY_DAYS ? Precision.DAY
                : Precision.TIME;
    }
}
