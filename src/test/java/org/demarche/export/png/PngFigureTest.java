package org.demarche.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Sheet;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.export.type.Graphics2DPainter;
import org.demarche.timeline.Disputes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class PngFigureTest {
    private static final PngFigure WRITER = new PngFigure();

    @Test
    void paintedBandByBandItIsThePictureThatPaintingAtOnceGives() throws IOException, FigureException {
        Figure figure = figure(FigureSpec.STANDARD.withSheet(Sheet.ofPixels(1600, 1200)));
        FigurePage page = figure.pages().getFirst();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(figure, 3)));
        BufferedImage atOnce = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = atOnce.createGraphics();
        graphics.scale(3, 3);
        page.paint(new Graphics2DPainter(graphics));
        graphics.dispose();
        assertTrue((long) image.getWidth() * image.getHeight() > 3 * (1 << 22), "several bands");
        assertArrayEquals(pixels(atOnce), pixels(image));
    }

    @Test
    void progressGrowsToTheEnd() throws IOException, FigureException {
        List<Double> shares = new ArrayList<>();
        Figure figure = figure(FigureSpec.STANDARD.withSheet(Sheet.ofPixels(1600, 1200)));
        WRITER.write(figure, figure.pages().subList(0, 1), 3, OutputStream.nullOutputStream(), shares::add);
        assertEquals(shares.stream().sorted().distinct().toList(), shares);
        assertEquals(List.of(0.0, 1.0), List.of(shares.getFirst(), shares.getLast()));
        assertTrue(shares.size() > 3, shares::toString);
    }

    @Test
    void theFileSaysWhatItShowsAndHowLargeItIsOnPaper() throws IOException, FigureException {
        Figure figure = figure(FigureSpec.STANDARD.withSheet(Sheet.ofPixels(640, 480)));
        assertEquals(Map.of("Title", figure.title(), "Description", figure.description(), "Software", "Demarche",
                "pixels in a metre", String.valueOf(Math.round(192 / 0.0254))), said(written(figure, 2)));
    }

    @Test
    void aDiskThatIsFullEndsTheWriting() throws FigureException {
        Figure figure = figure(FigureSpec.STANDARD);
        IOException failure = assertThrows(IOException.class,
                () -> WRITER.write(figure, figure.pages().subList(0, 1), 1, new FullDisk(), FigureProgress.NONE));
        assertEquals("no space left", String.valueOf(failure.getCause() == null ? failure.getMessage()
                : failure.getCause().getMessage()));
    }

    private static final class FullDisk extends OutputStream {
        private int written;

        @Override
        public void write(int b) throws IOException {
            if (++written > 10_000) {
                throw new IOException("no space left");
            }
        }
    }

    private static Figure figure(FigureSpec spec) throws FigureException {
        return Figure.of(Disputes.random(7, 30), spec, new AwtTextMeasure());
    }

    private static byte[] written(Figure figure, double scale) throws IOException, FigureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(figure, figure.pages().subList(0, 1), scale, out, FigureProgress.NONE);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Map<String, String> said(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Map<String, String> said = new TreeMap<>();
            NodeList texts = ((Element) root).getElementsByTagName("iTXtEntry");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                said.put(text.getAttribute("keyword"), text.getAttribute("text"));
            }
            Element size = (Element) ((Element) root).getElementsByTagName("pHYs").item(0);
            said.put("pixels in a metre", size.getAttribute("pixelsPerUnitXAxis"));
            return said;
        } finally {
            reader.dispose();
        }
    }
}
