package org.demarche.timeline;

import java.util.Objects;

/**
 * Maps moments to pixels and back; immutable.
 *
 * <p>Differences of moments are taken in whole milliseconds before they become pixels, so that the map is as exact ten
 * thousand years from the epoch as beside it. The map is strictly monotone and, with folds, piecewise linear.
 */
public final class TimeScale {
    /** The shortest stretch of open time across the whole width, in ms: one hour. */
    public static final long SHORTEST = 3_600_000L;
    /** The longest, in ms: ten thousand years of 365.2425 days. */
    public static final long LONGEST = 315_569_520_000_000L;

    /** However many breaks are in view, at least this share of the width is left to open time. */
    private static final double OPEN_SHARE = 0.05;

    /** A scale at its limits may come back from its window, in whole ms, this much beyond them. */
    private static final double ROUNDING = 1e-6;

    private final long start;
    private final double width;
    private final Folds folds;
    private final double pxPerMs;
    private final TimeWindow window;

    private TimeScale(long start, double width, Folds folds, double pxPerMs) {
        this.start = start;
        this.width = width;
        this.folds = folds;
        this.pxPerMs = pxPerMs;
        this.window = new TimeWindow(start, Math.max(start + 1, momentAt(start, width, folds, pxPerMs)));
    }

    /**
     * The scale that shows a window across a width.
     *
     * <p>A window shorter than {@link #SHORTEST} or longer than {@link #LONGEST}, or one that lies wholly inside a
     * fold, is widened or narrowed around its middle; {@link #window()} tells what became of it.
     *
     * @param widthPx at least 1 is assumed
     */
    public static TimeScale of(TimeWindow window, double widthPx, Folds folds) {
        double width = Math.max(1, widthPx);
        long open = folds.openTime(window.end()) - folds.openTime(window.start());
        double breaks = folds.breaks(window.end()) - folds.breaks(window.start());
        double room = Math.max(width - Folds.BREAK_WIDTH * breaks, OPEN_SHARE * width);
        double wanted = open == 0 ? Double.POSITIVE_INFINITY : room / open;
        double pxPerMs = limited(wanted, width);
        if (Math.abs(pxPerMs / wanted - 1) < ROUNDING && room > OPEN_SHARE * width) {
            return new TimeScale(window.start(), width, folds, pxPerMs);
        }
        return anchored(window.middle(), width / 2, width, folds, pxPerMs);
    }

    /** The scale that has {@code moment} at {@code x}. */
    private static TimeScale anchored(long moment, double x, double width, Folds folds, double pxPerMs) {
        return new TimeScale(momentAt(moment, -x, folds, pxPerMs), width, folds, pxPerMs);
    }

    private static double limited(double pxPerMs, double width) {
        return Math.clamp(pxPerMs, width / LONGEST, width / SHORTEST);
    }

    /** The place of a moment, in px from the left; outside the window less than 0 or more than the width. */
    public double x(long ms) {
        return distance(start, clamped(ms), folds, pxPerMs);
    }

    /** The moment at a place, to the nearest ms. */
    public long time(double x) {
        return momentAt(start, x, folds, pxPerMs);
    }

    /** What the width shows. */
    public TimeWindow window() {
        return window;
    }

    /** The width in px. */
    public double width() {
        return width;
    }

    /** The folds that shorten the axis. */
    public Folds folds() {
        return folds;
    }

    /** Pixels per millisecond outside folds. */
    public double pxPerMs() {
        return pxPerMs;
    }

    /** The scale after zooming in by {@code factor} (out when below 1) with the moment at {@code x} staying there. */
    public TimeScale zoomedAt(double x, double factor) {
        return anchored(time(x), x, width, folds, limited(pxPerMs * factor, width));
    }

    /** The scale after everything has moved right by {@code dx} px. */
    public TimeScale pannedBy(double dx) {
        return anchored(start, dx, width, folds, pxPerMs);
    }

    /** The px from one moment to another. */
    static double distance(long from, long to, Folds folds, double pxPerMs) {
        double open = (folds.openTime(to) - folds.openTime(from)) * pxPerMs;
        return folds.isEmpty() ? open : open + (folds.breaks(to) - folds.breaks(from)) * Folds.BREAK_WIDTH;
    }

    /** The moment that lies {@code px} right of another. */
    private static long momentAt(long from, double px, Folds folds, double pxPerMs) {
        long at = from;
        double x = 0;
        if (px >= 0) {
            for (TimeWindow gap : folds.gaps()) {
                if (gap.end() > from) {
                    double entry = gap.start() > from ? distance(from, gap.start(), folds, pxPerMs) : 0;
                    if (entry >= px) {
                        break;
                    }
                    double exit = distance(from, gap.end(), folds, pxPerMs);
                    if (px < exit) {
                        long inside = Math.max(from, gap.start());
                        return inside + Math.round((px - entry) / (exit - entry) * (gap.end() - inside));
                    }
                    at = gap.end();
                    x = exit;
                }
            }
        } else {
            for (TimeWindow gap : folds.gaps().reversed()) {
                if (gap.start() < from) {
                    double entry = gap.end() < from ? distance(from, gap.end(), folds, pxPerMs) : 0;
                    if (entry <= px) {
                        break;
                    }
                    double exit = distance(from, gap.start(), folds, pxPerMs);
                    if (px > exit) {
                        long inside = Math.min(from, gap.end());
                        return inside - Math.round((px - entry) / (exit - entry) * (inside - gap.start()));
                    }
                    at = gap.start();
                    x = exit;
                }
            }
        }
        double ms = (px - x) / pxPerMs;
        double far = (double) TimeWindow.FARTHEST;
        return clamped(at + Math.round(Math.clamp(ms, -far, far)));
    }

    private static long clamped(long moment) {
        return Math.clamp(moment, -TimeWindow.FARTHEST, TimeWindow.FARTHEST);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeScale scale && start == scale.start && width == scale.width
                && pxPerMs == scale.pxPerMs && folds.equals(scale.folds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, width, pxPerMs, folds);
    }

    @Override
    public String toString() {
        return "TimeScale[" + window + " across " + width + " px, " + folds + "]";
    }
}
