package org.demarche.state.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are meant when a person names files and folders. */
final class ChosenFiles {
    /** What a file with an article in it may be called; only in folders, since a file that is named is meant. */
    private static final Set<String> ENDINGS = Set.of("txt", "text", "htm", "html", "xhtml", "md");

    private ChosenFiles() {}

    /**
     * The named files, and of each folder the texts and pages in it and in the folders inside it, in order of name.
     *
     * @throws IOException if a folder cannot be listed
     */
    static List<Path> in(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile).filter(ChosenFiles::isText).sorted().forEach(files::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
