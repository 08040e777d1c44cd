package org.demarche.state.figure;

import java.util.ArrayList;
import java.util.List;
import org.demarche.export.figure.FigureView;
import org.demarche.model.edtf.Bounds;
import org.demarche.state.ViewState;
import org.demarche.state.figure.Fault.Field;
import org.demarche.state.timeline.TypedDate;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;

/**
 * What of the timeline a person wants a figure to show.
 *
 * @param from the first date of a stretch of one's own, as it was typed; blank: the first of all
 * @param until its last date, as it was typed; blank: the last of all
 * @param folded whether long empty stretches are folded
 */
public record ContentWish(Time time, String from, String until, LaneKind lanes, boolean folded, Overlays overlays) {

    /** The stretches of time to choose from. */
    public enum Time {
        ALL("All of it"),
        VISIBLE("What the timeline shows now"),
        OWN("From … until …");

        private final String label;

        Time(String label) {
            this.label = label;
        }

        /** As controls name it. */
        public String label() {
            return label;
        }
    }

    /** All of the time, as the window shows it otherwise. */
    public static ContentWish of(ViewState view) {
        return new ContentWish(Time.ALL, "", "", view.lanes(), view.folded(), view.overlays());
    }

    public ContentWish withTime(Time next) {
        return new ContentWish(next, from, until, lanes, folded, overlays);
    }

    public ContentWish withFrom(String next) {
        return new ContentWish(time, next, until, lanes, folded, overlays);
    }

    public ContentWish withUntil(String next) {
        return new ContentWish(time, from, next, lanes, folded, overlays);
    }

    public ContentWish withLanes(LaneKind next) {
        return new ContentWish(time, from, until, next, folded, overlays);
    }

    public ContentWish withFolded(boolean next) {
        return new ContentWish(time, from, until, lanes, next, overlays);
    }

    public ContentWish withOverlays(Overlays next) {
        return new ContentWish(time, from, until, lanes, folded, next);
    }

    /** What is wrong with what was typed, of that which matters. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (time == Time.OWN) {
            if (TypedDate.read(from) instanceof TypedDate.Refused(String why)) {
                faults.add(new Fault(Field.FROM, why));
            }
            if (TypedDate.read(until) instanceof TypedDate.Refused(String why)) {
                faults.add(new Fault(Field.UNTIL, why));
            }
            if (faults.isEmpty() && end() <= start()) {
                faults.add(new Fault(Field.UNTIL, "The end lies before the beginning."));
            }
        }
        return faults;
    }

    /** The stretch of time; what was typed is without faults. */
    Bounds span(TimeWindow visible) {
        return switch (time) {
            case ALL -> FigureView.ALL_TIME;
            case VISIBLE -> new Bounds(visible.start(), visible.end());
            case OWN -> new Bounds(start(), end());
        };
    }

    private long start() {
        return TypedDate.read(from) instanceof TypedDate.Understood understood
                ? understood.date().bounds().earliest() : Bounds.OPEN_PAST;
    }

    private long end() {
        return TypedDate.read(until) instanceof TypedDate.Understood understood
                ? understood.date().bounds().latest() : Bounds.OPEN_FUTURE;
    }
}
