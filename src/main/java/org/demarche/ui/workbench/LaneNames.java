package org.demarche.ui.workbench;

import org.demarche.timeline.LaneKind;

/** What the window calls the ways of sorting events into lanes. */
final class LaneNames {
    private LaneNames() {}

    /** One word, lower case. */
    static String of(LaneKind lanes) {
        return switch (lanes) {
            case NONE -> "none";
            case SIDE -> "side";
            case SPEAKER -> "speaker";
            case SOURCE -> "source";
            case PLACE -> "place";
            case KIND -> "kind";
        };
    }

    /** As a command. */
    static String command(LaneKind lanes) {
        return switch (lanes) {
            case NONE -> "One lane for all";
            case SIDE -> "Lanes by side";
            case SPEAKER -> "Lanes by speaker";
            case SOURCE -> "Lanes by source";
            case PLACE -> "Lanes by place";
            case KIND -> "Lanes by kind of event";
        };
    }
}
