package org.demarche.export.type;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.Sheet;

/** A page of a figure as pixels in memory, for the screen and the clipboard. */
public final class PagePixels {
    private final int width;
    private final int height;
    private final int[] argb;

    private PagePixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /**
     * Draws a page.
     *
     * @param scale pixels for each px of the page
     */
    public static PagePixels of(FigurePage page, double scale) {
        int width = (int) Sheet.pixels(page.width(), scale);
        int height = (int) Sheet.pixels(page.height(), scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            // The page reaches to the last pixel, also where its size is none of whole pixels.
            graphics.scale(width / page.width(), height / page.height());
            page.paint(new Graphics2DPainter(graphics));
        } finally {
            graphics.dispose();
        }
        return new PagePixels(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Row by row from the top, premultiplied, as 0xAARRGGBB; not a copy. */
    public int[] argb() {
        return argb;
    }
}
