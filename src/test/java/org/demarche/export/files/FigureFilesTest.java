package org.demarche.export.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Furnishing;
import org.demarche.export.figure.Sheet;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.paint.Palette;
import org.demarche.timeline.Disputes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFilesTest {
    private static final FigureSpec SMALL = FigureSpec.STANDARD.withSheet(Sheet.ofPixels(640, 480))
            .withFurnishing(new Furnishing(null, "", false, Endnotes.NONE));
    private static final DossierIndex DOSSIER = Disputes.random(7, 30);

    @TempDir
    Path folder;

    @Test
    void theImageHasTheSizeAskedForAndIsDrawnAnewWhenScaled() throws IOException, FigureException {
        BufferedImage one = written(SMALL);
        BufferedImage two = written(SMALL.withScale(2));
        assertEquals(List.of(640, 2 * one.getHeight()), List.of(one.getWidth(), two.getHeight()));
        assertEquals(1280, two.getWidth());
        assertTrue(one.getHeight() >= 480);
    }

    @Test
    void equalFiguresAreEqualToTheByte() throws IOException, FigureException {
        Path one = folder.resolve("one.png");
        Path two = folder.resolve("two.png");
        write(SMALL, one);
        FigureFiles.write(Disputes.random(7, 30), SMALL, two, FigureProgress.NONE);
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
        write(SMALL, file);
        assertEquals(640, ImageIO.read(file.toFile()).getWidth());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anImageCannotTakeThePlaceOfAFolder() {
        assertEquals(folder + " is a folder; give the name of a file.", refusal(SMALL, folder));
    }

    @Test
    void theFolderMustExist() {
        Path missing = folder.resolve("missing");
        assertEquals("The folder " + missing + " does not exist.", refusal(SMALL, missing.resolve("a.png")));
    }

    @Test
    void theEndingOfTheNameMustBeKnown() {
        Path file = folder.resolve("a.jpg");
        assertEquals(file + " does not end with .png or .svg or .pdf, as files of figures do.", refusal(SMALL, file));
    }

    @Test
    void anImageOfMoreThanAGigapixelIsRefused() {
        assertEquals("An image of 160,000 by 160,000 pixels is too large, at most 1,073,741,824 are written;"
                        + " choose a smaller size or scale.",
                refusal(SMALL.withSheet(Sheet.ofPixels(20_000, 20_000)).withScale(8), folder.resolve("a.png")));
    }

    @Test
    void sizesOutOfBoundsAreRefused() {
        Path file = folder.resolve("a.png");
        assertEquals("A figure is 320 to 200,000 px wide, not 10.",
                refusal(SMALL.withSheet(Sheet.ofPixels(10, 500)), file));
        assertEquals("A figure is 320 to 200,000 px high, not -1.",
                refusal(SMALL.withSheet(Sheet.ofPixels(500, -1)), file));
        assertEquals("A figure is scaled by 0.25 to 8, not by NaN.",
                refusal(SMALL.withScale(Double.NaN), file));
    }

    @Test
    void aTimeWithoutEventsIsRefused() {
        assertEquals("No event of the dossier lies in the time that the figure would show.",
                refusal(SMALL.withView(FigureView.WHOLE.withSpan(Edtf.parse("1700").bounds())),
                        folder.resolve("a.png")));
    }

    @Test
    void theEndingMayBeInCapitals() throws FigureException {
        Path file = folder.resolve("A.PNG");
        assertEquals(List.of(file), write(SMALL, file));
    }

    @Test
    void whoStopsTheWritingLeavesNothingBehind() throws IOException {
        FigureProgress stopped = new FigureProgress() {
            @Override
            public void reached(double share) {
                // What counts is that it is stopped.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> FigureFiles.write(DOSSIER, SMALL, folder.resolve("a.png"), stopped));
        assertNothingIsThere();
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        refusal(SMALL.withScale(100), folder.resolve("a.png"));
        assertNothingIsThere();
    }

    @Test
    void pagesThatNeedFilesOfTheirOwnAreNumbered() {
        assertEquals(List.of(folder.resolve("a.b-1.png"), folder.resolve("a.b-2.png")),
                FigureFiles.names(folder.resolve("a.b.png"), 2));
    }

    private void assertNothingIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static List<Path> write(FigureSpec spec, Path file) throws FigureException {
        return FigureFiles.write(DOSSIER, spec, file, FigureProgress.NONE);
    }

    private BufferedImage written(FigureSpec spec) throws IOException, FigureException {
        Path file = folder.resolve("figure.png");
        write(spec, file);
        return ImageIO.read(file.toFile());
    }

    private String refusal(FigureSpec spec, Path file) {
        return String.valueOf(assertThrows(FigureException.class, () -> write(spec, file))
                .getMessage());
    }
}
