package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.files.FigureFiles;
import org.demarche.model.DossierIndex;
import org.demarche.store.BundledDossier;
import org.jspecify.annotations.Nullable;

/** What the program does where no window can be opened: it writes the whole timeline as an image. */
final class ImageInstead {

    private static final String ENDING = ".json";

    private final List<Path> folders;

    /** @param folders where the image may be written, the best first; at least one */
    ImageInstead(List<Path> folders) {
        this.folders = folders;
    }

    /** In the current folder, or else in the person's own, or else in that for temporary files. */
    static ImageInstead inUsualFolders() {
        return new ImageInstead(
                Stream.of("user.dir", "user.home", "java.io.tmpdir").map(System::getProperty).map(Path::of).toList());
    }

    /**
     * Writes the image in the first folder that takes it, beside whatever is there already.
     *
     * @param dossier the file that the dossier was read from; null: it is the one that comes with the program
     * @return where the image is
     * @throws FigureException if no folder takes it
     */
    Path write(DossierIndex index, @Nullable Path dossier) throws FigureException {
        Path folder = folders.stream().filter(Files::isWritable).findFirst().orElse(folders.getLast());
        Path image = freeName(folder, nameOf(dossier) + "-timeline").toAbsolutePath().normalize();
        FigureFiles.write(index, FigureSpec.STANDARD, image, FigureProgress.NONE);
        return image;
    }

    private static String nameOf(@Nullable Path dossier) {
        Path file = dossier == null ? Path.of(BundledDossier.RESOURCE) : dossier;
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The name, or with a number behind it where that is taken. */
    private static Path freeName(Path folder, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(number == 1 ? name + ".png" : name + "-" + number + ".png"))
                // Where a folder cannot be looked into nothing "exists" and nothing "does not": writing says why.
                .filter(image -> !Files.exists(image))
                .findFirst()
                .orElseThrow();
    }
}
