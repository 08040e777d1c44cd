package org.demarche.export.png;

import java.util.List;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * What a PNG file says of its picture.
 *
 * @param sources addresses of what its content is from
 * @param scale pixels for each px of 1/96 inch
 */
record PngMetadata(String title, String description, List<String> sources, double scale) {
    private static final String NATIVE = "javax_imageio_png_1.0";
    private static final double INCH_IN_METRES = 0.0254;

    /** Adds it to what the writer wrote by itself. */
    void addTo(IIOMetadata metadata) {
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        IIOMetadataNode size = child(root, "pHYs");
        String pixelsPerMetre = String.valueOf(Math.round(96 * scale / INCH_IN_METRES));
        size.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        // Of the two kinds of text in PNG, only this one has all of Unicode.
        IIOMetadataNode texts = child(root, "iTXt");
        text(texts, "Title", title);
        text(texts, "Description", description);
        text(texts, "Source", String.join(" ", sources));
        text(texts, "Software", "Demarche");
        try {
            metadata.mergeTree(NATIVE, root);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("Java's PNG writer does not know its own metadata", e);
        }
    }

    private static void text(IIOMetadataNode texts, String keyword, String text) {
        if (text.isEmpty()) {
            return;
        }
        IIOMetadataNode entry = child(texts, "iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        // Zero ends a text in PNG.
        entry.setAttribute("text", text.replace('\0', ' '));
    }

    private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
        IIOMetadataNode child = new IIOMetadataNode(name);
        parent.appendChild(child);
        return child;
    }
}
