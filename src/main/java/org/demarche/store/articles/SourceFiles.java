package org.demarche.store.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;

/** The files that are meant when a person names files and folders. */
public final class SourceFiles {
    /** What a text or a page may be called; only in folders, since a file that is named is meant. */
    private static final Set<String> ENDINGS = Set.of("txt", "text", "htm", "html", "xhtml");

    private SourceFiles() {}

    /**
     * The named files, and of each folder the texts and pages in it and in the folders inside it, in order of name;
     * each once. Hidden files are left out.
     *
     * @throws DossierException if a folder cannot be listed
     */
    public static List<Path> in(List<Path> named) throws DossierException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return new ArrayList<>(files);
    }

    private static List<Path> inside(Path folder) throws DossierException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> isText(file) && !isHidden(folder.relativize(file)))
                    .sorted().toList();
        } catch (IOException e) {
            throw new ReadFailure(folder.toString(), SourceDocuments.MAX_BYTES).explain(e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw new ReadFailure(folder.toString(), SourceDocuments.MAX_BYTES)
                    .explain(cause == null ? new IOException(e) : cause);
        }
    }

    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
