package org.demarche.exchange.qdpx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP file of a project. Nothing is unpacked to the disk, so no name in it can lead out of it; parts that unpack to
 * more than a limit are refused.
 */
final class Archive implements AutoCloseable {
    static final String PROJECT = "project.qde";
    /** In lower case, as ATLAS.ti demands; the others take both. */
    static final String SOURCES = "sources/";

    /** Bytes that the texts and the description of a project may have together: a few thousand books. */
    static final long MOST_BYTES = 1_000_000_000;
    private static final int MOST_PARTS = 200_000;
    private static final String ENDING = ".qde";

    private final ZipFile zip;
    private final ReadFailure failure;
    private long left = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 4);

    private Archive(ZipFile zip, ReadFailure failure) {
        this.zip = zip;
        this.failure = failure;
    }

    /** Opens a file. */
    static Archive open(Path file, ReadFailure failure) throws DossierException {
        try {
            return new Archive(new ZipFile(file.toFile(), StandardCharsets.UTF_8), failure);
        } catch (ZipException _) {
            throw failure.because("it is not a ZIP file, or a damaged one; export the project again, or choose another"
                    + " file");
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }

    /** Whether there is a description of a project. */
    boolean hasProject() {
        return project().isPresent();
    }

    private Optional<? extends ZipEntry> project() {
        ZipEntry usual = zip.getEntry(PROJECT);
        return usual != null ? Optional.of(usual) : Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().indexOf('/') < 0
                        && entry.getName().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .findFirst();
    }

    /** The bytes of the description of the project. */
    byte[] projectBytes() throws DossierException {
        if (zip.size() > MOST_PARTS) {
            throw failure.because("it packs more than 200,000 files, which no project needs; choose another file");
        }
        ZipEntry entry = project().orElse(null);
        if (entry == null) {
            throw failure.because("it has no project.qde, so it is not a REFI-QDA project; choose another file");
        }
        return bytes(entry);
    }

    /**
     * The text of an internal source.
     *
     * @param name of its file
     * @return null where there is no such file
     */
    @Nullable String source(String name) throws DossierException {
        for (String folder : new String[] {SOURCES, "Sources/", ""}) {
            ZipEntry entry = zip.getEntry(folder + name);
            if (entry != null && !entry.isDirectory()) {
                return text(bytes(entry), name);
            }
        }
        return null;
    }

    private String text(byte[] bytes, String name) throws DossierException {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw failure.because("its source " + name + " is not UTF-8 text; export the project again as REFI-QDA");
        }
    }

    private byte[] bytes(ZipEntry entry) throws DossierException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > left) {
                throw failure.because("it unpacks to more than this program can hold; split the project, or choose"
                        + " another file");
            }
            left -= bytes.length;
            return bytes;
        } catch (ZipException _) {
            throw failure.because("its part " + entry.getName() + " is damaged; export the project again");
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }

    @Override
    public void close() throws DossierException {
        try {
            zip.close();
        } catch (IOException e) {
            throw failure.explain(e);
        }
    }
}
