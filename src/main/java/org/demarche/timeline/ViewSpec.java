package org.demarche.timeline;

/**
 * What is to be seen of a timeline; with the model, all that a scene depends on.
 *
 * @param viewport the stretch of time and the size
 * @param folds that shorten the axis
 * @param arrangement of the lanes
 * @param overlays drawn beside the events
 * @param emphasis which events stand out
 */
public record ViewSpec(
        Viewport viewport, Folds folds, LaneArrangement arrangement, Overlays overlays, Emphasis emphasis) {

    /** A view in which nothing is arranged, asked for or stands out. */
    public static ViewSpec of(Viewport viewport, Folds folds) {
        return new ViewSpec(viewport, folds, LaneArrangement.NONE, Overlays.NONE, Emphasis.NONE);
    }

    /** The same with the lanes arranged otherwise. */
    public ViewSpec withArrangement(LaneArrangement next) {
        return new ViewSpec(viewport, folds, next, overlays, emphasis);
    }

    /** The same with other overlays. */
    public ViewSpec withOverlays(Overlays next) {
        return new ViewSpec(viewport, folds, arrangement, next, emphasis);
    }

    /** The same with other events standing out. */
    public ViewSpec withEmphasis(Emphasis next) {
        return new ViewSpec(viewport, folds, arrangement, overlays, next);
    }
}
