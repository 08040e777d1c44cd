package org.demarche.state.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Sheet;
import org.demarche.state.SmallDispute;
import org.junit.jupiter.api.Test;

class CopiedFigureTest {
    @Test
    void aFigureHasItsPixelsAndItsWords() throws FigureException {
        CopiedFigure copied = copy(1000, 1500, 2);
        assertEquals(List.of(2000, 3000), List.of(copied.pixels().width(), copied.pixels().height()));
        assertTrue(copied.description().startsWith("A small dispute"), copied.description());
    }

    @Test
    void thereAreNoMorePixelsThanOtherProgramsLike() throws FigureException {
        CopiedFigure copied = copy(1000, 1500, 8);
        long pixels = (long) copied.pixels().width() * copied.pixels().height();
        assertTrue(pixels > 39_900_000 && pixels < 40_100_000, "pixels: " + pixels);
    }

    private static CopiedFigure copy(double width, double height, double scale) throws FigureException {
        return CopiedFigure.of(SmallDispute.index(), FigureSpec.STANDARD.withSheet(Sheet.ofPixels(width, height)), 3,
                scale, FigureProgress.NONE);
    }
}
