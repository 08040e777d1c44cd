package org.demarche.timeline;

/**
 * How a text is set.
 *
 * @param size in px
 */
public record TextStyle(double size, Weight weight) {
    /** The strength of the letters. */
    public enum Weight { REGULAR, MEDIUM, SEMI_BOLD, BOLD }

    /** The px from a text's middle to its baseline: half the height of a capital of the bundled typeface. */
    public double middleToBaseline() {
        return size * 0.3635;
    }
}
