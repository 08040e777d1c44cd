package org.demarche.export.svg;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureWriter;
import org.demarche.paint.Color;
import org.demarche.timeline.Box;

/**
 * Writes figures as SVG.
 *
 * <p>Text stays text, in faces that the file carries. Every event of the page has one element with its id. The file is
 * SVG 1.1 but for {@code href}, and holds no script. The view's definition is in its metadata, see
 * {@link EmbeddedView}. Equal pages give equal bytes.
 */
public final class SvgFigure implements FigureWriter {
    private static final double PX_PER_MM = 96 / 25.4;
    /** The shares of the work: looking through the drawing, and writing it. */
    private static final double LOOKED = 0.3;
    /** After so many things that are drawn the progress hears of it. */
    private static final int STEP = 500;

    @Override
    public boolean holdsPages() {
        return false;
    }

    @Override
    public void write(Figure figure, List<FigurePage> pages, double scale, OutputStream out, FigureProgress progress)
            throws IOException {
        if (pages.size() != 1) {
            throw new IllegalArgumentException("an SVG file holds one page, not " + pages.size());
        }
        FigurePage page = pages.getFirst();
        Inventory inventory = new Inventory();
        page.paint(inventory);
        reached(progress, LOOKED);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            write(figure, page, inventory, new Xml(text), progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
        reached(progress, 1);
    }

    private static void write(Figure figure, FigurePage page, Inventory inventory, Xml xml, FigureProgress progress)
            throws IOException {
        xml.startDocument();
        xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .attribute("width", length(page.width(), page))
                .attribute("height", length(page.height(), page))
                .attribute("viewBox", "0 0 " + Numbers.of(page.width()) + " " + Numbers.of(page.height()))
                // Those who know the first role can ask for the events inside; to others it is one image.
                .attribute("role", "graphics-document img")
                .attribute("aria-labelledby", "figure-title figure-description")
                .attribute("xml:lang", figure.language())
                .attribute("font-family", "Inter, 'Noto Sans Arabic', sans-serif")
                .attribute("stroke-miterlimit", "10").line();
        xml.start("title").attribute("id", "figure-title").text(title(figure)).end();
        xml.start("desc").attribute("id", "figure-description").text(figure.description()).end();
        Metadata.write(figure, title(figure), xml);
        xml.start("style").attribute("type", "text/css").line()
                .verbatim(FontStyles.css(inventory.characters())).end();
        define(inventory, xml);
        long[] drawn = new long[1];
        page.paint(new SvgPainter(xml, figure, inventory, () -> {
            if (++drawn[0] % STEP == 0) {
                reached(progress, LOOKED + (1 - LOOKED) * drawn[0] / (inventory.calls() + 1));
            }
        }));
        xml.end();
        xml.endDocument();
    }

    private static String title(Figure figure) {
        return figure.title().isBlank() ? "Timeline" : figure.title();
    }

    /** In the unit in which the sheet was chosen: whole px are px, all else comes from millimetres. */
    private static String length(double px, FigurePage page) {
        return page.width() == Math.rint(page.width()) ? Numbers.of(px) : Numbers.of(px / PX_PER_MM) + "mm";
    }

    private static void define(Inventory inventory, Xml xml) {
        xml.start("defs").line();
        for (Map.Entry<Box, String> clip : inventory.clips().entrySet()) {
            Box box = clip.getKey();
            xml.start("clipPath").attribute("id", clip.getValue());
            xml.empty("rect").attribute("x", box.x()).attribute("y", box.y())
                    .attribute("width", Math.max(0, box.width())).attribute("height", Math.max(0, box.height()));
            xml.end();
        }
        for (Map.Entry<Inventory.Gradient, String> gradient : inventory.gradients().entrySet()) {
            xml.start("linearGradient").attribute("id", gradient.getValue());
            stop(0, gradient.getKey().left(), xml);
            stop(1, gradient.getKey().right(), xml);
            xml.end();
        }
        xml.end();
    }

    private static void stop(int offset, Color color, Xml xml) {
        xml.empty("stop").attribute("offset", offset)
                .attribute("stop-color", new Color(color.argb() | 0xff000000).css())
                .attribute("stop-opacity", color.alpha() / 255.0);
    }

    private static void reached(FigureProgress progress, double share) {
        if (progress.cancelled()) {
            throw new CancellationException("writing the SVG was cancelled");
        }
        progress.reached(share);
    }
}
