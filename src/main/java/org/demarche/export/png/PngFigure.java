package org.demarche.export.png;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureWriter;
import org.demarche.export.figure.Sheet;

/**
 * Writes figures as PNG.
 *
 * <p>A page is painted band by band while it is compressed, so that memory does not limit its size. Needs no display;
 * equal pages give equal bytes where the bundled faces have all characters.
 */
public final class PngFigure implements FigureWriter {
    /** The most pixels of an image; most programs open no larger ones. */
    public static final long MOST_PIXELS = 1L << 30;
    /** The least and greatest number of pixels for each px. */
    private static final double LEAST_SCALE = 0.25;
    private static final double MOST_SCALE = 8;
    /** Levels above make images of lines and letters hardly smaller, but take twice as long. */
    private static final float QUALITY = 0.5f;

    @Override
    public boolean holdsPages() {
        return false;
    }

    @Override
    public void write(Figure figure, List<FigurePage> pages, double scale, OutputStream out, FigureProgress progress)
            throws IOException, FigureException {
        if (pages.size() != 1) {
            throw new IllegalArgumentException("a PNG file holds one page, not " + pages.size());
        }
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
            throw new FigureException("A figure is scaled by 0.25 to 8, not by %s.".formatted(scale), null);
        }
        FigurePage page = pages.getFirst();
        long width = Sheet.pixels(page.width(), scale);
        long height = Sheet.pixels(page.height(), scale);
        if (width * height > MOST_PIXELS) {
            throw new FigureException(
                    ("An image of %,d by %,d pixels is too large, at most %,d are written;"
                            + " choose a smaller size or scale.")
                            .formatted(width, height, MOST_PIXELS), null);
        }
        BandedImage image = new BandedImage(page, scale, (int) width, (int) height, row -> {
            if (progress.cancelled()) {
                throw new CancellationException("writing the image was cancelled");
            }
            progress.reached((double) row / height);
        });
        write(image, new PngMetadata(figure.title(), figure.description(), figure.sources(), scale), out);
        progress.reached(1);
    }

    private static void write(BandedImage image, PngMetadata metadata, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            IIOMetadata all = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
            metadata.addTo(all);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, all), param);
        } finally {
            writer.dispose();
        }
    }
}
