package org.demarche.export.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureWriter;
import org.demarche.export.figure.Sheet;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.model.DossierIndex;
import org.demarche.store.AtomicFile;

/** Lays out a figure and writes it where a person said. Needs no display; equal arguments give equal bytes. */
public final class FigureFiles {
    private FigureFiles() {}

    /**
     * Writes a figure as the kind of file that the name ends with; each file is written whole or not at all.
     *
     * <p>A file of that name is replaced. Pages that have to be files of their own are numbered ({@link #names}); since
     * nobody named those, they replace nothing.
     *
     * @return the files, in the order of the pages
     * @throws FigureException in one sentence, when it cannot be written
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static List<Path> write(DossierIndex index, FigureSpec spec, Path file, FigureProgress progress)
            throws FigureException {
        return write(index, spec, file, false, progress);
    }

    /**
     * As above.
     *
     * @param replace whether numbered files, too, replace those of their names
     */
    public static List<Path> write(DossierIndex index, FigureSpec spec, Path file, boolean replace,
            FigureProgress progress) throws FigureException {
        check(spec.sheet());
        FigureWriter writer = check(file).writer();
        Figure figure = Figure.of(index, spec, new AwtTextMeasure());
        List<FigurePage> pages = figure.pages();
        int higher = (int) pages.stream()
                .filter(page -> !spec.sheet().fitting() && page.height() > spec.sheet().height() + 1).count();
        if (higher > 0) {
            progress.higherThanAsked(higher);
        }
        if (writer.holdsPages() || pages.size() == 1) {
            write(figure, pages, spec.scale(), file, writer, progress);
            return List.of(file);
        }
        List<Path> files = names(file, pages.size());
        for (Path page : files) {
            if (!replace && Files.exists(page)) {
                throw new FigureException("%s is there already; choose another name or move it away.".formatted(page),
                        null);
            }
        }
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            write(figure, List.of(pages.get(i)), spec.scale(), files.get(i), writer,
                    part(progress, i, files.size()));
            written.add(files.get(i));
        }
        return written;
    }

    /** The files of pages that one file does not hold: for {@code name.png}, {@code name-1.png} and so on. */
    public static List<Path> names(Path file, int pages) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> file.resolveSibling(name.substring(0, dot) + "-" + page + name.substring(dot)))
                .toList();
    }

    private static FigureProgress part(FigureProgress whole, int part, int parts) {
        return new FigureProgress() {
            @Override
            public void reached(double share) {
                whole.reached((part + share) / parts);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    private static void write(Figure figure, List<FigurePage> pages, double scale, Path file, FigureWriter writer,
            FigureProgress progress) throws FigureException {
        // What a writer refuses has to pass through those who know only of failures of the disk.
        FigureException[] refused = new FigureException[1];
        try {
            AtomicFile.write(file, out -> {
                try {
                    writer.write(figure, pages, scale, out, progress);
                } catch (FigureException e) {
                    refused[0] = e;
                    throw new IOException(e);
                }
            });
        } catch (IOException e) {
            throw refused[0] != null ? refused[0]
                    : new FigureException("%s cannot be written: %s.".formatted(file, reason(e)), e);
        }
    }

    private static String reason(IOException failure) {
        return switch (deepest(failure)) {
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException refused when refused.getReason() == null -> "the file system refuses it";
            case FileSystemException refused -> String.valueOf(refused.getReason());
            case IOException other -> String.valueOf(other.getMessage());
        };
    }

    /** Libraries wrap what failed in sentences of their own. */
    private static IOException deepest(IOException failure) {
        IOException deepest = failure;
        for (Throwable cause = failure.getCause(); cause instanceof IOException next; cause = next.getCause()) {
            deepest = next;
        }
        return deepest;
    }

    private static void check(Sheet sheet) throws FigureException {
        if (!(sheet.width() >= Sheet.LEAST && sheet.width() <= Sheet.MOST)) {
            throw new FigureException("A figure is %,.0f to %,.0f px wide, not %,.0f."
                    .formatted(Sheet.LEAST, Sheet.MOST, sheet.width()), null);
        }
        if (!sheet.fitting() && !(sheet.height() >= Sheet.LEAST && sheet.height() <= Sheet.MOST)) {
            throw new FigureException("A figure is %,.0f to %,.0f px high, not %,.0f."
                    .formatted(Sheet.LEAST, Sheet.MOST, sheet.height()), null);
        }
    }

    private static FigureKind check(Path file) throws FigureException {
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FigureException("%s is a folder; give the name of a file.".formatted(file), null);
        }
        FigureKind kind = FigureKind.of(file);
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FigureException("The folder %s does not exist.".formatted(parent), null);
        }
        if (!Files.isWritable(parent)) {
            throw new FigureException("The folder %s cannot be written to.".formatted(parent), null);
        }
        return kind;
    }
}
