package org.demarche.timeline;

import java.util.Locale;

/** How many titles a plan shows, beside how many could be shown. For reports on quality. */
public final class PlannedTitles {
    private PlannedTitles() {}

    /**
     * Counts the titles of the whole timeline, in view or not.
     *
     * @param scale in px per ms
     * @return the number and two shares in per cent, in words
     */
    public static String of(TimelinePlan plan, double scale) {
        LabellingRate rate = new LabellingRate(0, 0, 0);
        for (int lane = 0; lane < plan.model().lanes().size(); lane++) {
            LaneTitles titles = plan.titles(lane);
            rate = rate.plus(LabellingRate.of(titles.footprints(), titles.plan(), scale));
        }
        return String.format(Locale.UK, "%,d of %,d: %.1f %% of the best under the law, %.1f %% of the free optimum",
                rate.shown(), plan.model().size(), 100 * rate.ofBest(), 100 * rate.ofFree());
    }
}
