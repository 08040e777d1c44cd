package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.demarche.export.figure.FigureException;
import org.demarche.model.DossierIndex;
import org.demarche.store.BundledDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageInsteadTest {

    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());

    @TempDir
    Path folder;

    @Test
    void theBundledDossierBecomesAnImageOfItsName() throws FigureException, IOException {
        Path image = new ImageInstead(List.of(folder)).write(SYRIA, null);
        assertEquals(folder.resolve("syria-sanctions-timeline.png"), image);
        assertTrue(ImageIO.read(image.toFile()).getWidth() > 1000);
    }

    @Test
    void aFileThatIsThereAlreadyIsLeftAlone() throws FigureException, IOException {
        byte[] mine = {1, 2, 3};
        Path taken = Files.write(folder.resolve("cyprus-timeline.png"), mine);
        Path image = new ImageInstead(List.of(folder)).write(SYRIA, Path.of("papers", "cyprus.json"));
        assertEquals(folder.resolve("cyprus-timeline-2.png"), image);
        assertArrayEquals(mine, Files.readAllBytes(taken));
    }

    @Test
    void aFolderThatTakesNothingIsPassedOver() throws FigureException {
        Path gone = folder.resolve("gone");
        assertEquals(folder, new ImageInstead(List.of(gone, folder)).write(SYRIA, null).getParent());
    }

    @Test
    void whenNoFolderTakesItTheReasonIsSaid() {
        Path gone = folder.resolve("gone");
        assertThrows(FigureException.class, () -> new ImageInstead(List.of(gone)).write(SYRIA, null));
    }
}
