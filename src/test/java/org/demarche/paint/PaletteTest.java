package org.demarche.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeReadOnEveryGround(Palette palette) {
        for (Color ground : List.of(palette.background(), palette.alternate(), palette.panel(), palette.selected(),
                palette.found(), palette.hover())) {
            for (Color text : List.of(palette.ink(), palette.text())) {
                assertTrue(text.contrast(ground) >= 7, () -> text.css() + " on " + ground.css());
            }
            assertTrue(palette.quiet().contrast(ground) >= 4, () -> palette.quiet().css() + " on " + ground.css());
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void sidesStandOutAndLettersStandOutOnThem(Palette palette) {
        for (Color side : palette.sides()) {
            assertTrue(side.contrast(palette.background()) >= 4.5, () -> side.css() + " on the background");
            assertTrue(side.contrast(palette.onTone()) >= 4.5, () -> "letters on " + side.css());
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noTwoSidesLookAlike(Palette palette) {
        assertEquals(palette.sides().size(), palette.sides().stream().distinct().count());
        assertEquals(palette.tone(0), palette.tone(palette.sides().size()));
        assertEquals(palette.neutral(), palette.tone(-1));
    }

    @Test
    void sidesKeepApartWhenTheyArePrintedWithoutColour() {
        double[] lightness = Palette.PRINT.sides().stream().mapToDouble(PaletteTest::lightness).toArray();
        for (int a = 0; a < lightness.length; a++) {
            for (int b = 0; b < a; b++) {
                double least = a < 4 ? 7 : 3;
                String sides = b + " and " + a;
                assertTrue(Math.abs(lightness[a] - lightness[b]) >= least, () -> sides);
            }
        }
    }

    /** CIE 1976 L*, from 0 to 100, in which equal steps look equally large. */
    private static double lightness(Color color) {
        double y = color.luminance();
        return y > 216 / 24_389.0 ? 116 * Math.cbrt(y) - 16 : y * 24_389 / 27.0;
    }

    @Test
    void aColourIsWrittenAsInCss() {
        assertEquals("#c0392b", Color.rgb(0xc0392b).css());
        assertEquals("#c0392b80", Color.rgb(0xc0392b).withOpacity(0.5).css());
        assertEquals(21, Color.rgb(0).contrast(Color.rgb(0xffffff)), 0.01);
    }
}
