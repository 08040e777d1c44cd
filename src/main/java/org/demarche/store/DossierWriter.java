package org.demarche.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.model.Dossier;
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
        write(dossier, file, _ -> { });
    }

    /** Told what is about to take the place of a file. */
    @FunctionalInterface
    public interface BeforeSaving {
        /**
         * Called when the new file is written, but not yet in its place.
         *
         * @param fingerprint see {@link #fingerprint}
         * @throws IOException if the file is to stay as it is
         */
        void saving(String fingerprint) throws IOException;
    }

    /**
     * Puts the dossier in the place of the file, as a whole or not at all.
     *
     * @throws DossierException if that fails; the file is then as it was
     */
    public void write(Dossier dossier, Path file, BeforeSaving before) throws DossierException {
        if (Files.isDirectory(file)) {
            throw WriteFailure.because(file, "it is a folder; choose a file name inside it");
        }
        try {
            AtomicFile.write(file, out -> {
                DigestOutputStream digested = new DigestOutputStream(out, sha256());
                write(dossier, digested);
                before.saving(hex(digested));
            });
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
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

    /**
     * The SHA-256 of the bytes that are written for a dossier, as hexadecimal digits. Equal dossiers have equal ones,
     * whatever the white space in the files from which they were read.
     */
    public static String fingerprint(Dossier dossier) {
        DigestOutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
        try {
            new DossierWriter().write(dossier, digested);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hex(digested);
    }

    private static String hex(DigestOutputStream digested) {
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
