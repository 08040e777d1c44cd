package org.demarche.timeline;

/**
 * One line of the axis.
 *
 * @param ms where it stands
 * @param end where the next of its row would stand
 * @param label of the stretch that begins with it
 */
public record Tick(long ms, long end, String label) {}
