package org.demarche.export.type;

import java.awt.font.GlyphVector;

/**
 * The shapes of a stretch of text, in the order in which they stand on the line from left to right.
 *
 * @param run the stretch
 * @param x of its left edge from the beginning of the line, in px
 * @param width in px
 * @param glyphs whose character indices count from the beginning of the run
 */
public record GlyphRun(FaceRun run, double x, double width, GlyphVector glyphs) {}
