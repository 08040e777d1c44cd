package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.demarche.model.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads dossiers from JSON, see {@link Dossier} and the schema that ships with the program. Reading checks the form
 * only; whether the dossier makes sense is for a validator to say. Safe to use from several threads.
 */
public final class DossierReader {
    /** Bytes of heap for one byte of a file: a little over 2 were measured for a million events; the rest is room. */
    private static final int HEAP_PER_BYTE = 3;

    private final long maxBytes;
    private final JsonMapper mapper;

    /** A reader that takes files as large as the memory of this process allows. */
    public DossierReader() {
        this(Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE);
    }

    /**
     * A reader that refuses larger files.
     *
     * @param maxBytes the size of the largest file that is read
     */
    public DossierReader(long maxBytes) {
        this.maxBytes = maxBytes;
        this.mapper = DossierJson.mapper(maxBytes);
    }

    /**
     * Reads a file.
     *
     * @throws DossierException if it cannot be read
     * @throws CancellationException if {@code progress} wished to stop
     */
    public Dossier read(Path file, ReadProgress progress) throws DossierException {
        ReadFailure failure = new ReadFailure(file.toString(), maxBytes);
        if (Files.isDirectory(file)) {
            throw failure.because("it is a folder; choose the dossier file inside it");
        }
        try {
            if (missing(file)) {
                throw new NoSuchFileException(file.toString());
            }
            long size = Files.size(file);
            if (size > maxBytes) {
                throw failure.tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, size == 0 ? ReadProgress.UNKNOWN : size, failure, progress);
            }
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }

    /** Whether there is no such file; one that is only out of reach is not missing. */
    private static boolean missing(Path file) {
        Path folder = file.getParent();
        return Files.notExists(file) || (folder != null && Files.isRegularFile(folder));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name of the source, for messages
     * @throws DossierException if it cannot be read
     */
    public Dossier read(InputStream in, String name) throws DossierException {
        ReadFailure failure = new ReadFailure(name, maxBytes);
        try {
            return read(in, ReadProgress.UNKNOWN, failure, ReadProgress.NONE);
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }

    private Dossier read(InputStream in, long total, ReadFailure failure, ReadProgress progress)
            throws DossierException, IOException {
        Utf8Text text = new Utf8Text(new WatchedInput(in, total, progress));
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    throw failure.because("it is empty; choose another file, or bring it back from a copy");
                }
                if (first != JsonToken.START_OBJECT) {
                    throw failure.because("it holds " + JsonNames.of(first) + " where a dossier is an object in braces;"
                            + " choose another file");
                }
                return mapper.readerFor(Dossier.class).readValue(parser);
            } catch (JacksonException e) {
                throw failure.explain(e, parser, text.ended());
            }
        }
    }
}
