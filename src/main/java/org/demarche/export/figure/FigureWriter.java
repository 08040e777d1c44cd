package org.demarche.export.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes figures in one kind of file. Equal figures give equal bytes. Has no state; safe for any thread. */
public interface FigureWriter {
    /** Whether one file holds all pages; if not, each page is a file of its own. */
    boolean holdsPages();

    /**
     * Writes pages of a figure.
     *
     * @param pages of the figure; a single one where a file holds no more
     * @param scale pixels for each px of the figure, where that matters
     * @param out stays open
     * @throws FigureException in one sentence, when the figure cannot be such a file
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    void write(Figure figure, List<FigurePage> pages, double scale, OutputStream out, FigureProgress progress)
            throws IOException, FigureException;
}
