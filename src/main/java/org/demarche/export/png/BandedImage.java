package org.demarche.export.png;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.type.Graphics2DPainter;
import org.jspecify.annotations.Nullable;

/**
 * A page as an image that is painted while it is read from top to bottom, some rows at a time.
 *
 * <p>Only one band of rows is in memory. Confined to one thread.
 */
final class BandedImage implements RenderedImage {
    /** In pixels; 16 MB. */
    private static final int BAND = 1 << 22;

    /** Hears that a band is about to be painted. */
    @FunctionalInterface
    interface Listener {
        /** Called with the first row of the band. */
        void beforeBand(int row);
    }

    private final FigurePage page;
    private final double scale;
    private final int width;
    private final int height;
    private final Listener listener;
    private final BufferedImage band;
    private int bandTop;
    private boolean painted;

    /**
     * An image of a page.
     *
     * @param scale pixels for each px of the page
     * @param width in pixels
     * @param height in pixels
     */
    BandedImage(FigurePage page, double scale, int width, int height, Listener listener) {
        this.page = page;
        this.scale = scale;
        this.width = width;
        this.height = height;
        this.listener = listener;
        this.band = new BufferedImage(width, Math.clamp(BAND / width, 1, height), BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public Raster getData(Rectangle rows) {
        if (!painted || rows.y < bandTop || rows.y + rows.height > bandTop + band.getHeight()) {
            paint(rows.y);
        }
        if (rows.y + rows.height > bandTop + band.getHeight()) {
            throw new IllegalArgumentException(rows.height + " rows are more than a band of " + band.getHeight());
        }
        return band.getRaster().createChild(rows.x, rows.y - bandTop, rows.width, rows.height, rows.x, rows.y, null);
    }

    private void paint(int top) {
        listener.beforeBand(top);
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.clearRect(0, 0, width, band.getHeight());
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            page.paint(new RowsPainter(
                    new Graphics2DPainter(graphics), top / scale, (top + band.getHeight()) / scale));
        } finally {
            graphics.dispose();
        }
        bandTop = top;
        painted = true;
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return Math.ceilDiv(height, band.getHeight());
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return width;
    }

    @Override
    public int getTileHeight() {
        return band.getHeight();
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        int top = tileY * band.getHeight();
        return getData(new Rectangle(0, top, width, Math.min(band.getHeight(), height - top)));
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(0, 0, width, height));
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster raster) {
        WritableRaster target = raster == null ? getColorModel().createCompatibleWritableRaster(width, height) : raster;
        for (int y = target.getMinY(); y < target.getMinY() + target.getHeight(); y++) {
            target.setRect(getData(new Rectangle(target.getMinX(), y, target.getWidth(), 1)));
        }
        return target;
    }

    @Override
    public ColorModel getColorModel() {
        return band.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return band.getSampleModel();
    }

    @Override
    @SuppressWarnings("JdkObsolete")
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return Image.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }
}
