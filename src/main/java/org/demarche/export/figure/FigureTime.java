package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;

/** The time of a figure, cut into parts that are equally wide on the axis. */
final class FigureTime {
    private static final long DAY = 86_400_000L;
    /** Where a day takes more than this share of a part, parts are not cut at midnight. */
    private static final double SHORT_DAY = 1 / 8.0;
    /** Longer stretches are told by their months, in ms. */
    private static final long MONTHS = 80 * DAY;
    /** Longer stretches are told by their years, in ms. */
    private static final long YEARS = 4_000 * DAY;
    /** Between the edge of a part and its first moment, so that a mark there is drawn whole, in px. */
    private static final double EDGE = 8;
    /** The share of an axis that is given to the last titles at most. */
    private static final double MOST_FOR_TITLES = 0.15;
    private static final int MOST_ATTEMPTS = 4;

    /**
     * A part of the time.
     *
     * @param own what falls into this part and no other
     * @param shown what its axis shows, a little more
     */
    record Part(TimeWindow own, TimeWindow shown) {
        /** From when to when, in words. */
        String words() {
            return FigureTime.words(own);
        }
    }

    /** Tells what room the titles of the last events lack at the right end of an axis. */
    interface LastTitles {
        /**
         * The room, in px; 0 if none lacks.
         *
         * @param width of the axis, in px
         */
        double lacking(TimeScale scale, double width);
    }

    private FigureTime() {}

    /**
     * Cuts the time of a figure.
     *
     * @param plot the width of the axis of each part, in px
     * @param last tells what the last titles lack
     */
    static List<Part> parts(TimelineModel model, FigureSpec spec, Folds folds, double plot, LastTitles last) {
        int count = spec.flow().parts();
        if (count == 1) {
            TimeWindow window = window(model, spec.view().span(), folds, plot, last);
            return List.of(new Part(window, window));
        }
        double first = count * (plot - 2 * EDGE);
        TimeWindow window = window(model, spec.view().span(), folds, first, last);
        // Parts begin at midnight and are drawn to the same scale, so each may have up to a day more than its share.
        double day = TimeScale.of(window, first, folds).pxPerMs() * DAY;
        boolean midnight = day <= SHORT_DAY * plot;
        double share = plot - 2 * EDGE - (midnight ? day : 0);
        TimeScale scale = TimeScale.of(window(model, spec.view().span(), folds, count * share, last), count * share,
                folds);
        long[] cuts = new long[count + 1];
        for (int i = 0; i < count; i++) {
            long moment = scale.time(i * share);
            cuts[i] = i > 0 && midnight ? Math.floorDiv(moment, DAY) * DAY : moment;
        }
        cuts[count] = scale.window().end();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double left = scale.x(cuts[i]) - EDGE;
            long end = Math.max(cuts[i] + 1, cuts[i + 1]);
            parts.add(new Part(new TimeWindow(cuts[i], end),
                    new TimeWindow(scale.time(left), scale.time(left + plot))));
        }
        return parts;
    }

    /**
     * What of the time is shown; a side that is open reaches as far as the events do, with some margin, on the right
     * with what the last titles need.
     */
    private static TimeWindow window(TimelineModel model, Bounds span, Folds folds, double plot, LastTitles last) {
        TimeWindow home = TimelineModel.fit(model.content(), plot, folds);
        if (span.latest() == Bounds.OPEN_FUTURE) {
            home = withLastTitles(model, home, folds, plot, last);
        }
        long start = span.earliest() == Bounds.OPEN_PAST ? Math.min(home.start(), span.latest() - 1)
                : span.earliest();
        return new TimeWindow(start,
                span.latest() == Bounds.OPEN_FUTURE ? Math.max(home.end(), start + 1) : span.latest());
    }

    private static TimeWindow withLastTitles(TimelineModel model, TimeWindow home, Folds folds, double plot,
            LastTitles last) {
        TimeWindow window = home;
        double room = 0;
        // What is given moves earlier events less than the last one, so it takes a few rounds.
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            double lacking = last.lacking(TimeScale.of(window, plot, folds), plot);
            if (lacking <= 0) {
                break;
            }
            room = Math.min(room + lacking, MOST_FOR_TITLES * plot);
            TimeScale left = TimeScale.of(TimelineModel.fit(model.content(), plot - room, folds), plot - room, folds);
            window = new TimeWindow(left.window().start(), left.time(plot));
        }
        return window;
    }

    /** A stretch of time in words: "July 2011 to December 2011", "4 to 19 August 2011". */
    static String words(TimeWindow window) {
        Precision precision = window.duration() > YEARS ? Precision.YEAR
                : window.duration() > MONTHS ? Precision.MONTH : Precision.DAY;
        String from = EdtfWords.full(window.start(), precision);
        String to = EdtfWords.full(window.end() - 1, precision);
        if (from.equals(to)) {
            return from;
        }
        String year = year(from);
        return year.equals(year(to)) && from.length() > year.length()
                ? from.substring(0, from.length() - year.length() - 1) + " to " + to : from + " to " + to;
    }

    private static String year(String date) {
        return date.substring(date.lastIndexOf(' ') + 1);
    }
}
