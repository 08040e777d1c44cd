package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.Viewport;

/** The views through which a researcher's hand goes, the same for the same timeline. */
final class HandSteps {
    private static final long SEED = 26;
    private static final double FACTOR = 1.25;
    private static final int PANS_AT_A_PLACE = 20;
    private static final double FARTHEST_PAN = 0.5;

    private final TimelineModel model;
    private final Folds folds;
    private final Random random = new Random(SEED);

    /**
     * One step.
     *
     * @param counted whether it is of the kind that is measured; false for the way to another place
     */
    record Step(Viewport view, boolean counted) {}

    private HandSteps(TimelineModel model) {
        this.model = model;
        this.folds = model.folds();
    }

    /** The wheel, turned from the whole in to an hour around some event, and out again around another place. */
    static List<Step> zooms(TimelineModel model, Viewport home, int count) {
        HandSteps hand = new HandSteps(model);
        List<Step> steps = new ArrayList<>();
        Viewport view = home;
        while (steps.size() < count) {
            long event = hand.someEvent();
            while (view.window().duration() > TimeScale.SHORTEST * FACTOR) {
                view = view.zoomedAt(hand.x(view, event), FACTOR, hand.folds);
                steps.add(new Step(view, true));
            }
            double at = view.gutter() + view.plotWidth() * hand.random.nextDouble();
            while (view.window().duration() < home.window().duration()) {
                view = view.zoomedAt(at, 1 / FACTOR, hand.folds);
                steps.add(new Step(view, true));
            }
            view = home;
        }
        return steps.subList(0, count);
    }

    /** Drags by up to half a view, around some events at some zooms. */
    static List<Step> pans(TimelineModel model, Viewport home, int count) {
        HandSteps hand = new HandSteps(model);
        double nearest = Math.log((double) home.window().duration() / TimeScale.SHORTEST);
        List<Step> steps = new ArrayList<>();
        for (int counted = 0; counted < count; counted += PANS_AT_A_PLACE) {
            Viewport view = home.zoomedAt(
                    hand.x(home, hand.someEvent()), Math.exp(hand.random.nextDouble() * nearest), hand.folds);
            steps.add(new Step(view, false));
            for (int i = 0; i < PANS_AT_A_PLACE; i++) {
                double share = FARTHEST_PAN * (2 * hand.random.nextDouble() - 1);
                view = view.pannedBy(share * view.plotWidth(), hand.folds);
                steps.add(new Step(view, true));
            }
        }
        return steps;
    }

    private long someEvent() {
        return model.extent(random.nextInt(model.size())).window().start();
    }

    private double x(Viewport view, long moment) {
        return view.gutter() + Math.clamp(view.scale(folds).x(moment), 0, view.plotWidth());
    }
}
