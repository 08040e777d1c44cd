package org.demarche.state.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.files.FigureKind;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.export.type.PagePixels;
import org.demarche.model.DossierIndex;
import org.jspecify.annotations.Nullable;

/**
 * A page of a figure in the forms that other programs paste.
 *
 * @param svg the page as SVG; null when it cannot be that
 * @param description what it shows, in words
 */
public record CopiedFigure(PagePixels pixels, @Nullable String svg, String description) {
    /** The most pixels that are copied; other programs take their time for more. */
    private static final double MOST_PIXELS = 40e6;

    /**
     * Draws a page of a figure.
     *
     * @param number of the page, from 0; the last for a number beyond
     * @param scale pixels for each px, or as many as are copied at most
     */
    public static CopiedFigure of(DossierIndex index, FigureSpec spec, int number, double scale,
            FigureProgress progress) throws FigureException {
        Figure figure = Figure.of(index, spec, new AwtTextMeasure());
        FigurePage page = figure.pages().get(Math.min(number, figure.pages().size() - 1));
        double most = Math.sqrt(MOST_PIXELS / (page.width() * page.height()));
        PagePixels pixels = PagePixels.of(page, Math.min(scale, most));
        return new CopiedFigure(pixels, svg(figure, page, progress), figure.description());
    }

    private static @Nullable String svg(Figure figure, FigurePage page, FigureProgress progress)
            throws FigureException {
        Optional<FigureKind> kind =
                Arrays.stream(FigureKind.values()).filter(each -> each.ending().equals("svg")).findFirst();
        if (kind.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            kind.get().writer().write(figure, List.of(page), 1, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written to it", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
