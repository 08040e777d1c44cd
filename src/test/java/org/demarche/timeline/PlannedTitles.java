package org.demarche.timeline;

import java.util.Locale;

/** How many titles a plan shows in some views, beside how many could be shown. For reports on speed and quality. */
public final class PlannedTitles {
    private final TimelinePlan plan;
    private LabellingRate rate = new LabellingRate(0, 0, 0);

    public PlannedTitles(TimelinePlan plan) {
        this.plan = plan;
    }

    /** Adds the titles of events that start in a view. */
    public void count(Viewport view) {
        Folds folds = plan.folds();
        double scale = view.scale(folds).pxPerMs();
        for (int lane = 0; lane < plan.model().lanes().size(); lane++) {
            LaneTitles titles = plan.titles(lane);
            long origin = folds.openTime(titles.contentStart());
            rate = rate.plus(LabellingRate.of(titles.footprints(), titles.plan(), scale,
                    (double) (folds.openTime(view.window().start()) - origin),
                    (double) (folds.openTime(view.window().end()) - origin)));
        }
    }

    /** The shares in per cent and the number. */
    @Override
    public String toString() {
        return String.format(Locale.UK, "%,d: %.1f %% of the best possible that stays, %.1f %% of the free optimum",
                rate.shown(), 100 * rate.ofBest(), 100 * rate.ofFree());
    }
}
