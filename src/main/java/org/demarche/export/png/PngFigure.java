package org.demarche.export.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Sheet;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.export.type.Graphics2DPainter;
import org.demarche.model.DossierIndex;
import org.demarche.store.AtomicFile;

/** Writes figures as PNG files. Needs no display; equal arguments give equal bytes on one system. */
public final class PngFigure {
    private static final int BYTES_PER_PIXEL = 4;
    /** Part of the memory that is left to all else. */
    private static final double KEPT_FREE = 0.3;

    private PngFigure() {}

    /**
     * Draws a figure anew at the size asked for and writes it; the file is written whole or not at all.
     *
     * @throws FigureException in one sentence, when it cannot be written
     */
    public static void write(DossierIndex index, FigureSpec spec, Path file) throws FigureException {
        check(spec);
        check(file);
        BufferedImage image = draw(index, spec);
        try {
            AtomicFile.write(file, out -> {
                if (!ImageIO.write(image, "png", out)) {
                    throw new IOException("this Java cannot write PNG");
                }
            });
        } catch (AccessDeniedException e) {
            throw new FigureException("%s cannot be written: access is denied.".formatted(file), e);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "the file system refuses it" : e.getReason();
            throw new FigureException("%s cannot be written: %s.".formatted(file, reason), e);
        } catch (IOException e) {
            throw new FigureException("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static BufferedImage draw(DossierIndex index, FigureSpec spec) throws FigureException {
        Figure figure = Figure.of(index, spec, new AwtTextMeasure());
        long width = Math.round(Math.ceil(figure.width() * spec.scale()));
        long height = Math.round(Math.ceil(figure.height() * spec.scale()));
        long pixels = width * height;
        if (pixels > Integer.MAX_VALUE - 8L || pixels * BYTES_PER_PIXEL > freeMemory()) {
            throw new FigureException(
                    "A figure of %,d by %,d pixels does not fit into memory; choose a smaller size or scale."
                            .formatted(width, height), null);
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(spec.scale(), spec.scale());
            figure.paint(new Graphics2DPainter(graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static double freeMemory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return (runtime.maxMemory() - used) * (1 - KEPT_FREE);
    }

    private static void check(FigureSpec spec) throws FigureException {
        Sheet sheet = spec.sheet();
        if (!(sheet.width() >= Sheet.LEAST && sheet.width() <= Sheet.MOST)) {
            throw new FigureException("A figure is %,.0f to %,.0f px wide, not %,.0f."
                    .formatted(Sheet.LEAST, Sheet.MOST, sheet.width()), null);
        }
        if (!sheet.fitting() && !(sheet.height() >= Sheet.LEAST && sheet.height() <= Sheet.MOST)) {
            throw new FigureException("A figure is %,.0f to %,.0f px high, not %,.0f."
                    .formatted(Sheet.LEAST, Sheet.MOST, sheet.height()), null);
        }
        if (!(spec.scale() >= 0.25 && spec.scale() <= 8)) {
            throw new FigureException("A figure is scaled by 0.25 to 8, not by %s.".formatted(spec.scale()), null);
        }
    }

    private static void check(Path file) throws FigureException {
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FigureException("%s is a folder; give the name of a PNG file.".formatted(file), null);
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new FigureException("%s does not end with .png; figures are written as PNG.".formatted(file), null);
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FigureException("The folder %s does not exist.".formatted(parent), null);
        }
        if (!Files.isWritable(parent)) {
            throw new FigureException("The folder %s cannot be written to.".formatted(parent), null);
        }
    }
}
