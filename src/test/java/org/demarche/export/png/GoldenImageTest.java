package org.demarche.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.demarche.export.figure.DrawnPage;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.timeline.Box;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.junit.jupiter.api.Test;

/**
 * Compares images pixel by pixel with ones that were looked at. Only bundled faces are in them; letters are drawn by
 * the FreeType that comes with the JDK, not by the system's. {@code mvn test -Dtest=GoldenImageTest -Drecord.images}
 * writes them anew.
 */
class GoldenImageTest {
    private static final Color INK = Color.rgb(0x14181f);
    private static final Color RED = Color.rgb(0xc0392b);
    private static final Path RECORDED = Path.of("src/test/resources/org/demarche/export/png");

    @Test
    void linesOfEachScript() throws IOException, FigureException {
        assertLooks("scripts.png", 2, painter -> {
            painter.text(8, 20, "Veto, “naïve” – €5", new TextStyle(12, Weight.REGULAR), INK);
            painter.text(8, 40, "Москва: второе вето", new TextStyle(12, Weight.MEDIUM), INK);
            painter.text(8, 60, "زيارة إلى دمشق (2012)", new TextStyle(12, Weight.REGULAR), INK);
            painter.text(8, 80, "Lavrov في دمشق", new TextStyle(12, Weight.BOLD), RED);
        });
    }

    @Test
    void shapesAndShades() throws IOException, FigureException {
        assertLooks("shapes.png", 1, painter -> {
            painter.fillRoundRect(8, 8, 40, 20, 6, RED.withOpacity(0.4));
            painter.strokeRoundRect(56.5, 8.5, 40, 20, 6, 1, INK);
            painter.fillGradient(104, 8, 48, 20, RED.withOpacity(0), RED);
            painter.fillCircle(20, 60, 10, RED);
            painter.strokeCircle(50, 60, 10, 1.6, RED);
            painter.fillPolygon(new double[] {80, 92, 68}, new double[] {48, 70, 70}, INK);
            painter.pushClip(new Box(104, 48, 30, 20));
            painter.strokePolyline(new double[] {100, 120, 150}, new double[] {50, 66, 40}, false, 2, INK);
            painter.popClip();
        });
    }

    private static void assertLooks(String name, double scale, Consumer<Painter> drawing)
            throws IOException, FigureException {
        DrawnPage page = new DrawnPage(160, 90, painter -> {
            painter.fillRect(0, 0, 160, 90, Color.rgb(0xffffff));
            drawing.accept(painter);
        });
        Figure any = Figure.of(Disputes.random(7, 30), FigureSpec.STANDARD, new AwtTextMeasure());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngFigure().write(any, List.of(page), scale, out, FigureProgress.NONE);
        if (System.getProperty("record.images") != null) {
            Files.createDirectories(RECORDED);
            Files.write(RECORDED.resolve(name), out.toByteArray());
        }
        try (InputStream expected = GoldenImageTest.class.getResourceAsStream(name)) {
            assertNotNull(expected, name);
            BufferedImage golden = ImageIO.read(expected);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertEquals(List.of(golden.getWidth(), golden.getHeight()), List.of(image.getWidth(), image.getHeight()));
            assertArrayEquals(pixels(golden), pixels(image), name);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
