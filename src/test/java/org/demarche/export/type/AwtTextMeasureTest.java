package org.demarche.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.junit.jupiter.api.Test;

class AwtTextMeasureTest {
    private final AwtTextMeasure measure = new AwtTextMeasure();

    @Test
    void widthGrowsWithSizeAndWeight() {
        double regular = measure.width("Veto with China", new TextStyle(12, Weight.REGULAR));
        assertEquals(2 * regular, measure.width("Veto with China", new TextStyle(24, Weight.REGULAR)), 0.5);
        assertTrue(measure.width("Veto with China", new TextStyle(12, Weight.BOLD)) > regular);
    }

    @Test
    void nothingIsAsWideAsNothing() {
        assertEquals(0, measure.width("", new TextStyle(12, Weight.REGULAR)));
    }

    @Test
    void charactersThatTheTypefaceLacksHaveAWidthToo() {
        assertTrue(measure.width("دمشق 大马士革", new TextStyle(12, Weight.REGULAR)) > 20);
    }
}
