package org.demarche.store.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.store.AtomicFile;
import org.demarche.store.DataFolder;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;
import org.demarche.store.articles.SourceDocument;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.text.original.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the originals that were attached, for all dossiers of a person.
 *
 * <p>In the folder {@code originals}, the bytes as they came stand once, in a file named by their SHA-256
 * ({@code ab/abcdef….txt}); for each article a note says which of them is its original. The note is named by the
 * fingerprint of the original that the dossier knows, so that the original serves every dossier with that article;
 * for an article without a fingerprint, by that of its id and its text in the dossier. Each file is written whole or
 * not at all. Safe for several threads and processes.
 */
public final class OriginalStore {
    private static final String FOLDER = "originals";
    private static final String NOTES = "articles";
    private static final JsonMapper JSON = new JsonMapper();

    private final DataFolder data;

    /** A store in that folder, which need not exist. */
    public OriginalStore(DataFolder data) {
        this.data = data;
    }

    /** That of the person who runs the program. */
    public static OriginalStore ofThisUser() {
        return new OriginalStore(DataFolder.ofThisUser());
    }

    /** What was kept for an article. */
    enum Kept {
        /** What was offered. */
        THIS,
        /** Nothing: it is attached already. */
        THIS_ALREADY,
        /** What was there: the original itself, where a changed copy was offered. */
        THE_BETTER_ONE
    }

    /**
     * Keeps an original of an article. What is damaged of what was there is made whole.
     *
     * @param identical whether it has the fingerprint that the dossier knows
     * @throws IOException if it cannot be written; what was there before is there still
     */
    Kept keep(Article article, Origin origin, boolean identical) throws IOException {
        Path folder = data.folder(FOLDER);
        Attachment next = new Attachment(Fingerprint.of(origin.bytes()), origin.name(), identical, origin.from());
        Attachment before = readable(note(folder, article)).filter(noted -> isWhole(folder, noted)).orElse(null);
        if (before != null && before.identical() && !identical) {
            return Kept.THE_BETTER_ONE;
        }
        if (before != null && before.content().equals(next.content()) && before.identical() == identical) {
            return Kept.THIS_ALREADY;
        }
        if (!isWhole(folder, next)) {
            write(file(folder, next.content()), origin.bytes());
        }
        write(note(folder, article), JSON.writeValueAsBytes(next));
        return Kept.THIS;
    }

    /**
     * The original of an article, if one is attached.
     *
     * @throws DossierException if it is there but cannot be read, or is no longer what was attached
     */
    public Optional<AttachedOriginal> find(Article article) throws DossierException {
        Path folder = data.path().resolve(FOLDER);
        Path note = note(folder, article);
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        var failure = new ReadFailure("the attached original of \"" + article.headline() + "\"",
                SourceDocuments.MAX_BYTES);
        try {
            Attachment noted = JSON.readValue(Files.readAllBytes(note), Attachment.class);
            byte[] bytes = Files.readAllBytes(file(folder, noted.content()));
            if (!Fingerprint.of(bytes).equals(noted.content())) {
                throw failure.because("it is damaged (" + file(folder, noted.content())
                        + " is not what was attached); attach it again");
            }
            return Optional.of(original(article, noted, SourceDocuments.of(noted.name(), bytes)));
        } catch (JacksonException e) {
            throw failure.because("the note on it is damaged (" + note + "); attach it again");
        } catch (NoSuchFileException e) {
            throw failure.because("it is gone (" + e.getFile() + "); attach it again");
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }

    private static AttachedOriginal original(Article article, Attachment noted, SourceDocument document) {
        Optional<String> restored = article.original() == null ? Optional.empty()
                : Fingerprint.restore(document.text(), article.original().sha256()::equals);
        return new AttachedOriginal(article.id(), noted.name(), restored.orElse(document.text()),
                restored.isPresent(), noted.from());
    }

    /** What a note says, if there is one that can be read: any other is written anew. */
    private static Optional<Attachment> readable(Path note) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(note), Attachment.class));
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Path folder, Attachment noted) {
        try {
            return Fingerprint.of(Files.readAllBytes(file(folder, noted.content()))).equals(noted.content());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, out -> out.write(bytes));
    }

    private static Path note(Path folder, Article article) {
        String key = article.original() != null ? article.original().sha256()
                : Fingerprint.of(article.id().value() + "\n" + article.text().joined());
        return folder.resolve(NOTES).resolve(key.substring(0, 2)).resolve(key + ".json");
    }

    private static Path file(Path folder, String content) {
        return folder.resolve(content.substring(0, 2)).resolve(content + ".txt");
    }
}
