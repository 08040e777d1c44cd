package org.demarche.state.figure;

/**
 * Why a figure cannot be made as it was asked for.
 *
 * @param sentence what is wrong with it, and what would be right
 */
public record Fault(Field field, String sentence) {

    /** What was typed wrongly. */
    public enum Field { WIDTH, HEIGHT, DPI, FROM, UNTIL }
}
