package org.demarche.bench;

import org.demarche.timeline.Folds;
import org.demarche.timeline.Viewport;

/** The wheel of a researcher who zooms from the whole dispute to an hour and back, at the middle of the timeline. */
final class ZoomSteps {

    private static final double FACTOR = 1.25;
    private static final int STEPS = 40;

    private final Folds folds;
    private Viewport view;
    private int step;

    ZoomSteps(Viewport whole, Folds folds) {
        this.view = whole;
        this.folds = folds;
    }

    /** The view after one more step. */
    Viewport next() {
        boolean in = step < STEPS;
        step = (step + 1) % (2 * STEPS);
        view = view.zoomedAt(view.width() / 2, in ? FACTOR : 1 / FACTOR, folds);
        return view;
    }
}
