package org.demarche.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.bench.HandSteps.Step;
import org.demarche.timeline.Viewport;

/** What each of the steps of a hand took. */
final class TimedSteps {
    private final List<Timed> counted = new ArrayList<>();

    private record Timed(Viewport view, Nanos time) {}

    /** Shows a view and tells how long that took. */
    interface Stage {
        Nanos show(Viewport view) throws Exception;
    }

    /**
     * Takes all steps.
     *
     * @param warmUps so many of the first steps are not counted
     */
    TimedSteps(List<Step> steps, int warmUps, Stage stage) throws Exception {
        int done = 0;
        for (Step step : steps) {
            Nanos time = stage.show(step.view());
            if (step.counted() && done++ >= warmUps) {
                counted.add(new Timed(step.view(), time));
            }
        }
    }

    Sample sample() {
        return new Sample(counted.stream().map(Timed::time).toList());
    }

    /** The views that took longest. */
    List<Viewport> slowest(int count) {
        return counted.stream().sorted(Comparator.comparing(Timed::time).reversed()).limit(count)
                .map(Timed::view).toList();
    }
}
