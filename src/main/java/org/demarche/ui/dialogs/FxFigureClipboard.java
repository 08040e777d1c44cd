package org.demarche.ui.dialogs;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.demarche.export.type.PagePixels;
import org.demarche.state.figure.CopiedFigure;

/** The desktop's clipboard: figures as an image, as SVG and as their description, of which a program takes its pick. */
public final class FxFigureClipboard implements FigureClipboard {
    private static final String SVG = "image/svg+xml";

    @Override
    public void put(CopiedFigure figure) {
        PagePixels pixels = figure.pixels();
        ClipboardContent content = new ClipboardContent();
        content.putImage(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(),
                IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance())));
        String svg = figure.svg();
        if (svg != null) {
            // As bytes: a string in a format of one's own would be serialised.
            content.put(svgFormat(), ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
        }
        content.putString(figure.description());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** There may be only one for each kind of content. */
    private static DataFormat svgFormat() {
        DataFormat known = DataFormat.lookupMimeType(SVG);
        return known == null ? new DataFormat(SVG) : known;
    }
}
