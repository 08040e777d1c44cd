package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.model.id.ArticleId;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.text.original.OriginalMatch;
import org.demarche.text.original.OriginalMatcher;

/** Finds the originals of a dossier's articles among files, by what is in them. */
public final class OriginalFiles {
    /**
     * The original of an article.
     *
     * @param text that the file holds, in which offsets into the original are counted
     * @param identical whether it has the fingerprint that the dossier knows
     */
    public record Original(Path file, String text, boolean identical) {}

    private OriginalFiles() {}

    /**
     * Looks at every file of a folder, not of the folders in it. Of several candidates for one article an identical
     * one is taken, else the first by name.
     *
     * @return the originals that were found, by article
     * @throws DossierException if the folder or a file in it cannot be read
     */
    public static Map<ArticleId, Original> find(Path folder, Dossier dossier) throws DossierException {
        ReadFailure failure = failure(folder);
        if (!Files.exists(folder)) {
            throw failure.because("there is no such folder; check its name");
        }
        if (!Files.isDirectory(folder)) {
            throw failure.because("it is not a folder; name the folder that holds the originals");
        }
        OriginalMatcher matcher = new OriginalMatcher(dossier);
        Map<ArticleId, Original> found = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            Optional<String> text = text(file);
            if (text.isPresent()) {
                switch (matcher.match(text.get())) {
                    case OriginalMatch.Identical(ArticleId article, String original) ->
                            found.merge(article, new Original(file, original, true),
                                    (first, next) -> first.identical() ? first : next);
                    case OriginalMatch.ChangedCopy(ArticleId article) ->
                            found.putIfAbsent(article, new Original(file, text.get(), false));
                    case OriginalMatch.Undecided _, OriginalMatch.None _ -> { }
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws DossierException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw failure(folder).explain(e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw failure(folder).explain(cause == null ? new IOException(e) : cause);
        }
    }

    /** The text of a file; none if it is too large or holds no text, and so is not an article. */
    private static Optional<String> text(Path file) throws DossierException {
        byte[] bytes;
        try {
            if (Files.size(file) > SourceDocuments.MAX_BYTES) {
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw failure(file).explain(e);
        }
        try {
            return Optional.of(SourceDocuments.of(String.valueOf(file.getFileName()), bytes).text());
        } catch (DossierException noText) {
            return Optional.empty();
        }
    }

    private static ReadFailure failure(Path file) {
        return new ReadFailure(file.toString(), SourceDocuments.MAX_BYTES);
    }
}
