package org.demarche.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.demarche.model.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes dossiers as JSON: UTF-8, keys in the order of the model, indented by two spaces, lines ended by a line feed.
 * Equal dossiers give equal bytes. Safe to use from several threads.
 */
public final class DossierWriter {
    private final JsonMapper mapper = DossierJson.mapper(Long.MAX_VALUE);

    /**
     * Puts the dossier in the place of the file, as a whole or not at all.
     *
     * @throws DossierException if that fails; the file is then as it was
     */
    public void write(Dossier dossier, Path file) throws DossierException {
        if (Files.isDirectory(file)) {
            throw failure(file, "it is a folder; choose a file name inside it", null);
        }
        try {
            AtomicFile.write(file, out -> write(dossier, out));
        } catch (NoSuchFileException e) {
            throw failure(file, "its folder does not exist; create it or choose another", e);
        } catch (AccessDeniedException e) {
            throw failure(file, "you have no permission to write it; choose another file or folder", e);
        } catch (IOException e) {
            throw failure(file, "the disk or network failed (" + ReadFailure.reason(e)
                    + "), and what was there before is unharmed; free some space or choose another folder", e);
        }
    }

    /** Writes to a stream and leaves it open. */
    public void write(Dossier dossier, OutputStream out) throws IOException {
        Writer text = new SurrogateEscaper(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        try {
            mapper.writeValue(text, dossier);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
        text.write('\n');
        text.flush();
    }

    private static DossierException failure(Path file, String reason, @Nullable IOException cause) {
        return new DossierException("Cannot save " + file + ": " + reason + ".", null, cause);
    }
}
