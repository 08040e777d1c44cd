package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder that can be articles. */
final class ArticleFiles {
    private static final Set<String> ENDINGS = Set.of("txt", "text", "htm", "html", "xhtml");

    private ArticleFiles() {}

    /**
     * The texts and pages of a folder and the folders in it, told by the ends of their names, in order of their paths
     * and without hidden ones; a path that is no folder by itself.
     */
    static List<Path> of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isArticle(file) && !isHidden(path.relativize(file)))
                    .sorted().toList();
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
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
