package org.demarche.state.timeline;

import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;

/** Says in words between which days something lies. */
final class BoundsWords {
    private BoundsWords() {}

    /** For example "earliest 1 August 2011, latest 31 August 2011". */
    static String of(Bounds bounds) {
        String earliest = bounds.earliest() == Bounds.OPEN_PAST ? "without a known beginning"
                : "earliest " + EdtfWords.full(bounds.earliest(), Precision.DAY);
        String latest = bounds.latest() == Bounds.OPEN_FUTURE ? "without a known end"
                : "latest " + EdtfWords.full(bounds.latest() - 1, Precision.DAY);
        return earliest + ", " + latest;
    }
}
