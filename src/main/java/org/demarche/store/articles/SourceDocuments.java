package org.demarche.store.articles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;

/** Reads source documents: UTF-8, UTF-16 or windows-1252, and for pages what they declare; plain text or HTML. */
public final class SourceDocuments {
    /** The size of the largest file that is read, in bytes; no article is that long. */
    public static final int MAX_BYTES = 20_000_000;
    private static final int MEGABYTE = 1_000_000;

    private SourceDocuments() {}

    /**
     * Reads a file.
     *
     * @throws DossierException if it cannot be read or holds no text
     */
    public static SourceDocument read(Path file) throws DossierException {
        var failure = new ReadFailure(file.toString(), MAX_BYTES);
        if (Files.isDirectory(file)) {
            throw failure.because("it is a folder; choose the files inside it");
        }
        try {
            if (Files.notExists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(failure);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(name(file), in.readNBytes(MAX_BYTES + 1), failure);
            }
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }

    /**
     * Reads a download.
     *
     * @param name of the file or the address, for people
     * @throws DossierException if it holds no text
     */
    public static SourceDocument of(String name, byte[] bytes) throws DossierException {
        return of(name, bytes, new ReadFailure(name, MAX_BYTES));
    }

    /** Takes over plain text, such as that of the clipboard. */
    public static SourceDocument pasted(String text) {
        return plain("pasted text", new Decoding(text, StandardCharsets.UTF_8));
    }

    private static SourceDocument of(String name, byte[] bytes, ReadFailure failure) throws DossierException {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(failure);
        }
        String foreign = ForeignFormat.of(bytes);
        if (foreign != null) {
            throw failure.because(foreign);
        }
        Decoding decoded = Decoding.of(bytes);
        if (decoded.text().isBlank()) {
            throw failure.because("it is empty; choose another file");
        }
        if (ForeignFormat.isBinary(decoded.text())) {
            throw failure.because("it is not a text; choose a plain text or HTML file");
        }
        if (!Page.looksLike(decoded.text(), name)) {
            return plain(name, decoded);
        }
        SourceDocument page = Page.read(name, decoded);
        if (page.text().isBlank()) {
            throw failure.because("the page holds no paragraphs of text; open it in a browser, and copy the article's"
                    + " text from there");
        }
        return page;
    }

    private static DossierException tooLarge(ReadFailure failure) {
        return failure.because("it is larger than any article, for which %d MB are enough; choose another file"
                .formatted(MAX_BYTES / MEGABYTE));
    }

    private static SourceDocument plain(String name, Decoding decoded) {
        return LineEnds.document(name, decoded);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
