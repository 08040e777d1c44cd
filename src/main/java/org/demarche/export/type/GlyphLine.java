package org.demarche.export.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.demarche.timeline.TextStyle;

/**
 * One line of text as shapes with their places: ordered by Unicode's bidirectional algorithm, Arabic joined.
 *
 * <p>What measures, draws and embeds text takes its shapes from here, so that all agree.
 *
 * @param runs from left to right
 * @param width the advance of all of it, in px
 */
public record GlyphLine(List<GlyphRun> runs, double width) {
    /** Without rounding to whole px, whatever the scale at which it is drawn later. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    public GlyphLine {
        runs = List.copyOf(runs);
    }

    /** Sets a line. */
    public static GlyphLine of(String text, TextStyle style) {
        List<FaceRun> logical = Faces.runs(text, style);
        List<GlyphRun> placed = new ArrayList<>(logical.size());
        double x = 0;
        for (FaceRun run : visual(logical)) {
            GlyphVector glyphs = glyphs(run, style.size());
            double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            placed.add(new GlyphRun(run, x, width, glyphs));
            x += width;
        }
        return new GlyphLine(placed, x);
    }

    private static List<FaceRun> visual(List<FaceRun> logical) {
        if (logical.size() < 2) {
            return logical;
        }
        byte[] levels = new byte[logical.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) logical.get(i).level();
        }
        Object[] order = logical.toArray();
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<FaceRun> visual = new ArrayList<>(order.length);
        for (Object run : order) {
            visual.add((FaceRun) run);
        }
        return visual;
    }

    private static GlyphVector glyphs(FaceRun run, double size) {
        Font font = Fonts.of(run.face(), size);
        if (!run.rightToLeft() && run.face().bundled() && Faces.plain(run.text(), font)) {
            return font.createGlyphVector(CONTEXT, run.text());
        }
        char[] characters = run.text().toCharArray();
        return font.layoutGlyphVector(CONTEXT, characters, 0, characters.length,
                run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
