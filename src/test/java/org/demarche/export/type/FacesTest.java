package org.demarche.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.junit.jupiter.api.Test;

class FacesTest {
    private static final TextStyle REGULAR = new TextStyle(12, Weight.REGULAR);

    @Test
    void latinGreekAndCyrillicAreInter() {
        assertRuns("Veto, вето, βέτο: naïve “no” – №1 €", "INTER_REGULAR Veto, вето, βέτο: naïve “no” – №1 €");
    }

    @Test
    void arabicIsItsOwnFaceAndRunsFromRightToLeft() {
        assertRuns("Damascus (دمشق القديمة) today",
                "INTER_REGULAR Damascus (", "ARABIC_REGULAR < دمشق القديمة", "INTER_REGULAR ) today");
    }

    @Test
    void theDirectionOfALineIsThatOfItsFirstLetter() {
        assertEquals(1, Faces.runs("دمشق, 2012", REGULAR).getFirst().level());
        assertEquals(0, Faces.runs("2012, Damascus دمشق", REGULAR).getFirst().level());
    }

    @Test
    void heavyTextIsHeavyInEachScript() {
        assertEquals(List.of(Face.INTER_BOLD, Face.ARABIC_SEMI_BOLD),
                Faces.runs("UN الأمم", new TextStyle(12, Weight.BOLD)).stream().map(FaceRun::face).toList());
    }

    @Test
    void whatNeitherBundledFaceHasIsTheSystems() {
        assertRuns("in 大马士革", "INTER_REGULAR in ", "SYSTEM_REGULAR 大马士革");
    }

    @Test
    void accentsStayWithTheirLetter() {
        assertRuns("e\u0301te\u0301", "INTER_REGULAR e\u0301te\u0301");
        assertRuns("مُحَمَّد", "ARABIC_REGULAR < مُحَمَّد");
    }

    @Test
    void controlCharactersAreSpacesAndHalvesOfPairsAreMarkedAsUnreadable() {
        assertEquals("a b\uFFFDc\uFFFD 😀", Faces.printable("a\nb\uD83Dc\uDE00\u2028😀"));
    }

    @Property
    void nothingIsLostOrAdded(@ForAll String text) {
        List<FaceRun> runs = Faces.runs(text, REGULAR);
        StringBuilder together = new StringBuilder();
        for (FaceRun run : runs) {
            assertEquals(together.length(), run.start());
            together.append(run.text());
        }
        assertEquals(Faces.printable(text), together.toString());
        assertEquals(text.length(), together.length());
    }

    @Property
    void eachLineCanBeSet(@ForAll String text) {
        GlyphLine line = GlyphLine.of(text, REGULAR);
        double sum = line.runs().stream().mapToDouble(GlyphRun::width).sum();
        assertEquals(sum, line.width(), 1e-6);
        assertTrue(sum >= 0 && Double.isFinite(sum), () -> sum + " px");
    }

    @Test
    void runsStandInTheOrderInWhichTheyAreSeen() {
        // The figure stands at the left of a line that runs from right to left, and its digits from left to right.
        List<String> seen = GlyphLine.of("دمشق 2012", REGULAR).runs().stream().map(run -> run.run().text()).toList();
        assertEquals(List.of("2012", "دمشق "), seen);
    }

    @Test
    void arabicLettersAreJoined() {
        double joined = GlyphLine.of("بيت", REGULAR).width();
        double apart = GlyphLine.of("ب\u200Cي\u200Cت", REGULAR).width();
        assertTrue(joined < apart, joined + " and " + apart);
    }

    private static void assertRuns(String text, String... expected) {
        assertEquals(List.of(expected), Faces.runs(text, REGULAR).stream()
                .map(run -> run.face() + (run.rightToLeft() ? " < " : " ") + run.text())
                .toList());
    }
}
