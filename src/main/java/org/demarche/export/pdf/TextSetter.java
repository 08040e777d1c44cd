package org.demarche.export.pdf;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.export.type.Face;
import org.demarche.export.type.FaceRun;
import org.demarche.export.type.GlyphLine;
import org.demarche.export.type.GlyphRun;
import org.demarche.timeline.TextStyle;

/**
 * Sets lines of text on a page, so that they can be found and copied as they were written.
 *
 * <p>Glyphs are placed where {@link GlyphLine} has them, from left to right, and those who read the text back turn what
 * runs from right to left. Glyphs of the bundled faces are text of an embedded font, each with the letter and accents
 * that it stands for; what is in no bundled face is drawn as outlines over invisible text. (ActualText is not used:
 * readers take its letters for signs from left to right, and turn Arabic round that was right.)
 */
final class TextSetter {
    /** How far a glyph may stand from where the one before it ends, and still be part of the same string, in px. */
    private static final double TOLERANCE = 0.02;
    /** Java 2D's numbers for glyphs that are not to be seen begin here. */
    private static final int INVISIBLE = 0xfffe;

    private final SharedResources resources;

    TextSetter(SharedResources resources) {
        this.resources = resources;
    }

    /**
     * Sets a line in the colour of the content.
     *
     * @return its width in px
     */
    double set(PageContent content, double x, double baseline, String text, TextStyle style) {
        GlyphLine line = GlyphLine.of(text, style);
        for (GlyphRun run : line.runs()) {
            if (run.run().face().bundled()) {
                embedded(content, x + run.x(), baseline, run, style.size());
            } else {
                outlined(content, x + run.x(), baseline, run, style.size());
            }
        }
        return line.width();
    }

    private void embedded(PageContent content, double x, double baseline, GlyphRun run, double size) {
        EmbeddedFace face = resources.face(run.run().face());
        GlyphVector glyphs = run.glyphs();
        String[] texts = texts(run.run(), glyphs, face);
        StringOfGlyphs string = new StringOfGlyphs(content, face, size);
        for (int i = 0; i < texts.length; i++) {
            int glyph = glyphs.getGlyphCode(i);
            Point2D place = glyphs.getGlyphPosition(i);
            int code = texts[i].isEmpty() ? -1 : face.code(glyph, texts[i]);
            if (code >= 0) {
                string.add(code, x + place.getX(), baseline + place.getY(), face.advance(glyph) * size);
            } else if (glyph < INVISIBLE) {
                // The dots of Arabic letters and accents that stand apart mean nothing without their letter.
                outline(content, glyphs.getGlyphOutline(i, (float) x, (float) baseline));
            }
        }
        string.show();
    }

    /** What each glyph stands for: of those of one letter with its accents, the widest has all of its text. */
    private static String[] texts(FaceRun run, GlyphVector glyphs, EmbeddedFace face) {
        int count = glyphs.getNumGlyphs();
        int[] characters = glyphs.getGlyphCharIndices(0, count, null);
        NavigableSet<Integer> starts = starts(run.text(), characters);
        int[] widest = new int[run.text().length()];
        Arrays.fill(widest, -1);
        for (int i = 0; i < count; i++) {
            characters[i] = floor(starts, characters[i]);
            int best = widest[characters[i]];
            if (glyphs.getGlyphCode(i) < INVISIBLE && (best < 0
                    || face.advance(glyphs.getGlyphCode(i)) > face.advance(glyphs.getGlyphCode(best)))) {
                widest[characters[i]] = i;
            }
        }
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            Integer next = starts.higher(characters[i]);
            texts[i] = widest[characters[i]] != i ? ""
                    : run.text().substring(characters[i], next == null ? run.text().length() : next);
            if (run.rightToLeft() && !texts[i].isEmpty() && Character.isMirrored(texts[i].codePointAt(0))) {
                texts[i] = face.shape(glyphs.getGlyphCode(i), texts[i]);
            }
        }
        return texts;
    }

    /** Where letters begin that have glyphs of their own; accents are part of the letter before them. */
    private static NavigableSet<Integer> starts(String text, int[] characters) {
        NavigableSet<Integer> starts = new TreeSet<>(Set.of(0));
        for (int character : characters) {
            int type = Character.getType(text.codePointAt(character));
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                starts.add(character);
            }
        }
        return starts;
    }

    private static int floor(NavigableSet<Integer> starts, int character) {
        Integer start = starts.floor(character);
        return start == null ? 0 : start;
    }

    private void outlined(PageContent content, double x, double baseline, GlyphRun run, double size) {
        outline(content, run.glyphs().getOutline((float) x, (float) baseline));
        EmbeddedFace face = resources.face(Face.INTER_REGULAR);
        int[] characters = run.run().text().codePoints().toArray();
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        int count = 0;
        for (int i = 0; i < characters.length; i++) {
            int character = characters[run.run().rightToLeft() ? characters.length - 1 - i : i];
            int code = face.code(face.space(), Character.toString(character));
            if (code >= 0) {
                codes.write(code >> 8);
                codes.write(code);
                count++;
            }
        }
        double natural = count * face.advance(face.space()) * size;
        if (natural > 0 && run.width() > 0) {
            content.text(face.name(), size, x, baseline, codes.toByteArray(), run.width() / natural, false);
        }
    }

    private static void outline(PageContent content, Shape outline) {
        if (!outline.getPathIterator(null).isDone()) {
            content.path(outline.getPathIterator(null));
            content.fill();
        }
    }

    /** Glyphs that follow each other without a gap. */
    private static final class StringOfGlyphs {
        private final PageContent content;
        private final EmbeddedFace face;
        private final double size;
        private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
        private double x;
        private double y;
        private double pen;

        StringOfGlyphs(PageContent content, EmbeddedFace face, double size) {
            this.content = content;
            this.face = face;
            this.size = size;
        }

        void add(int code, double glyphX, double glyphY, double advance) {
            if (Math.abs(glyphX - pen) > TOLERANCE || Math.abs(glyphY - y) > TOLERANCE) {
                show();
            }
            if (codes.size() == 0) {
                x = glyphX;
                y = glyphY;
                pen = glyphX;
            }
            codes.write(code >> 8);
            codes.write(code);
            pen += advance;
        }

        void show() {
            if (codes.size() > 0) {
                content.text(face.name(), size, x, y, codes.toByteArray(), 1, true);
                codes.reset();
            }
        }
    }
}
