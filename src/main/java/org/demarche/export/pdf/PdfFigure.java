package org.demarche.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureWriter;
import org.demarche.export.type.Faces;

/**
 * Writes figures as PDF 1.7: all pages in one file, text as text with its fonts embedded, links, and a structure with
 * descriptions.
 *
 * <p>Equal figures give equal bytes where the bundled faces have all characters.
 */
public final class PdfFigure implements FigureWriter {
    private static final double POINTS_PER_PX = 72.0 / 96;
    /** The most points of a side that programs accept; larger pages have larger units (ISO 32000-1, Annex C). */
    private static final double MOST_POINTS = 14_400;
    /** The share of the work that is done when all is drawn; the rest is compressing. */
    private static final double DRAWN = 0.8;

    @Override
    public boolean holdsPages() {
        return true;
    }

    @Override
    public void write(Figure figure, List<FigurePage> pages, double scale, OutputStream out, FigureProgress progress)
            throws IOException, FigureException {
        Reading reading = new Reading(figure.description(), figure::words, figure::href);
        try (PDDocument document = new PDDocument()) {
            SharedResources resources = new SharedResources(document);
            Structure structure = new Structure();
            PageLinks links = new PageLinks();
            MessageDigest digest = digest();
            List<PDPage> drawn = new ArrayList<>();
            for (FigurePage page : pages) {
                progress.reached(DRAWN * drawn.size() / pages.size());
                drawn.add(draw(page, document, resources, structure, links, reading, digest, progress));
            }
            links.finish();
            structure.finish();
            PDResources all = resources.finish();
            drawn.forEach(page -> page.setResources(all));
            complete(document, structure, figure, digest);
            progress.reached(DRAWN);
            document.save(new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    stopIfCancelled(progress);
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    // PDFBox closes what it writes to; the caller wants to go on with it.
                    flush();
                }
            });
        }
        progress.reached(1);
    }

    private static PDPage draw(FigurePage page, PDDocument document, SharedResources resources, Structure structure,
            PageLinks links, Reading reading, MessageDigest digest, FigureProgress progress) {
        double units = Math.ceil(Math.max(page.width(), page.height()) * POINTS_PER_PX / MOST_POINTS);
        double scale = POINTS_PER_PX / units;
        PDPage sheet = new PDPage(new PDRectangle((float) (page.width() * scale), (float) (page.height() * scale)));
        if (units > 1) {
            sheet.setUserUnit((float) units);
        }
        document.addPage(sheet);
        PageContent content = new PageContent(resources);
        content.begin(scale, page.height());
        PageParts parts = new PageParts(content, sheet, scale, structure, links, reading);
        page.paint(new PdfPainter(content, resources, parts, () -> stopIfCancelled(progress)));
        parts.finish();
        byte[] bytes = content.bytes();
        digest.update(bytes);
        sheet.getCOSObject().setItem(COSName.CONTENTS, resources.stream(bytes));
        // Keys and assistive technology follow the structure from link to link.
        sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return sheet;
    }

    private static void stopIfCancelled(FigureProgress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("writing the figure was cancelled");
        }
    }

    private static void complete(PDDocument document, Structure structure, Figure figure, MessageDigest digest)
            throws IOException {
        new Metadata(Faces.printable(figure.title()), Faces.printable(figure.description()), figure.language(),
                figure.sources().stream().map(Faces::printable).toList()).addTo(document);
        document.getDocumentCatalog().setStructureTreeRoot(structure.root());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(!figure.title().isEmpty());
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setVersion(1.7f);
        // The file's identifier is made from this instead of from the clock.
        document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
