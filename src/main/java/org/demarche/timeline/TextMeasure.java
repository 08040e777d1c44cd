package org.demarche.timeline;

/** Knows how wide a text is drawn. */
@FunctionalInterface
public interface TextMeasure {
    /** The advance width of one line of text, in px. */
    double width(String text, TextStyle style);
}
