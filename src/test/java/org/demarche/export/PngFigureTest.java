package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.paint.Palette;
import org.demarche.timeline.Disputes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFigureTest {
    private static final FigureSpec SMALL = FigureSpec.STANDARD.withSize(640, 480, 1);
    private static final DossierIndex DOSSIER = Disputes.random(7, 30);

    @TempDir
    Path folder;

    @Test
    void theImageHasTheSizeAskedForAndIsDrawnAnewWhenScaled() throws IOException, FigureException {
        BufferedImage one = written(SMALL);
        BufferedImage two = written(SMALL.withSize(640, 480, 2));
        assertEquals(List.of(640, 2 * one.getHeight()), List.of(one.getWidth(), two.getHeight()));
        assertEquals(1280, two.getWidth());
        assertTrue(one.getHeight() >= 480);
    }

    @Test
    void equalFiguresAreEqualToTheByte() throws IOException, FigureException {
        Path one = folder.resolve("one.png");
        Path two = folder.resolve("two.png");
        PngFigure.write(DOSSIER, SMALL, one);
        PngFigure.write(Disputes.random(7, 30), SMALL, two);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void theGroundIsThatOfThePalette() throws IOException, FigureException {
        assertEquals(Palette.LIGHT.background().argb(), written(SMALL).getRGB(2, 2));
        assertEquals(Palette.DARK.background().argb(), written(SMALL.withPalette(Palette.DARK)).getRGB(2, 2));
    }

    @Test
    void anExistingImageIsReplacedWholeAndNothingElseIsLeft() throws IOException, FigureException {
        Path file = folder.resolve("timeline.png");
        Files.writeString(file, "old");
        PngFigure.write(DOSSIER, SMALL, file);
        assertEquals(640, ImageIO.read(file.toFile()).getWidth());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anImageCannotTakeThePlaceOfAFolder() {
        assertEquals(folder + " is a folder; give the name of a PNG file.", refusal(SMALL, folder));
    }

    @Test
    void theFolderMustExist() {
        Path missing = folder.resolve("missing");
        assertEquals("The folder " + missing + " does not exist.", refusal(SMALL, missing.resolve("a.png")));
    }

    @Test
    void theNameMustEndWithPng() {
        Path file = folder.resolve("a.jpg");
        assertEquals(file + " does not end with .png; figures are written as PNG.", refusal(SMALL, file));
    }

    @Test
    void anImageThatDoesNotFitIntoMemoryIsRefusedBeforeItIsDrawn() {
        assertEquals("A figure of 160,000 by 160,000 pixels does not fit into memory; choose a smaller size or scale.",
                refusal(SMALL.withSize(20_000, 20_000, 8), folder.resolve("a.png")));
    }

    @Test
    void sizesOutOfBoundsAreRefused() {
        Path file = folder.resolve("a.png");
        assertEquals("A figure is 320 to 20,000 px wide, not 10.", refusal(SMALL.withSize(10, 500, 1), file));
        assertEquals("A figure is 320 to 20,000 px high, not -1.", refusal(SMALL.withSize(500, -1, 1), file));
        assertEquals("A figure is scaled by 0.25 to 8, not by NaN.",
                refusal(SMALL.withSize(500, 500, Double.NaN), file));
    }

    @Test
    void aTimeWithoutEventsIsRefused() {
        assertEquals("No event of the dossier lies in the time that the figure would show.",
                refusal(SMALL.withSpan(Edtf.parse("1700").bounds()), folder.resolve("a.png")));
    }

    private BufferedImage written(FigureSpec spec) throws IOException, FigureException {
        Path file = folder.resolve("figure.png");
        PngFigure.write(DOSSIER, spec, file);
        return ImageIO.read(file.toFile());
    }

    private String refusal(FigureSpec spec, Path file) {
        return String.valueOf(assertThrows(FigureException.class, () -> PngFigure.write(DOSSIER, spec, file))
                .getMessage());
    }
}
