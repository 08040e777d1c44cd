package org.demarche.state.timeline;

import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfInterval.Limit;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;

/** Says in words between which days a date lies. */
final class BoundsWords {
    private BoundsWords() {}

    /** For example "earliest 1 August 2011, latest 31 August 2011". */
    static String of(Edtf date) {
        Bounds bounds = date.bounds();
        String earliest = bounds.earliest() != Bounds.OPEN_PAST
                ? "earliest " + EdtfWords.full(bounds.earliest(), Precision.DAY)
                : date instanceof EdtfInterval interval && interval.start() == Limit.OPEN
                        ? "without a beginning" : "without a known beginning";
        String latest = bounds.latest() != Bounds.OPEN_FUTURE
                ? "latest " + EdtfWords.full(bounds.latest() - 1, Precision.DAY)
                : date instanceof EdtfInterval interval && interval.end() == Limit.OPEN
                        ? "without an end" : "without a known end";
        return earliest + ", " + latest;
    }
}
