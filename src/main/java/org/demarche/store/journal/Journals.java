package org.demarche.store.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.demarche.store.DataFolder;

/**
 * Knows where journals are: beside the dossier, {@code NAME.json.journal}; where that folder cannot be written, and for
 * dossiers that were never saved, in the person's data folder.
 */
public final class Journals {
    private static final String FOLDER = "journals";
    private static final String ENDING = ".journal";
    private static final String UNSAVED = "unsaved-";
    private static final int HASH_DIGITS = 16;

    private final DataFolder data;

    public Journals(DataFolder data) {
        this.data = data;
    }

    /**
     * Opens the journal of a dossier.
     *
     * @throws JournalInUseException if another window or command has it open
     * @throws StrangeJournalException if it cannot be understood
     * @throws IOException if it can be written neither beside the dossier nor in the data folder
     */
    public Journal open(Path dossier) throws IOException {
        Path file = Files.exists(dossier) ? dossier.toRealPath() : dossier.toAbsolutePath().normalize();
        Path elsewhere = elsewhere(file);
        if (Files.exists(elsewhere)) {
            Journal journal = Journal.open(elsewhere);
            if (!journal.isEmpty()) {
                return journal;
            }
            journal.close();
        }
        try {
            return Journal.open(beside(file));
        } catch (JournalInUseException | StrangeJournalException e) {
            throw e;
        } catch (IOException e) {
            try {
                data.folder(FOLDER);
                return Journal.open(elsewhere);
            } catch (IOException alsoFailed) {
                alsoFailed.addSuppressed(e);
                throw alsoFailed;
            }
        }
    }

    /** Whether a journal stands beside its dossier, and not in the data folder instead. */
    public boolean isBeside(Journal journal) {
        return !journal.path().startsWith(data.path().toAbsolutePath().normalize());
    }

    /**
     * Begins a journal for a dossier that was never saved.
     *
     * @throws IOException if the data folder cannot be written
     */
    public Journal begin() throws IOException {
        return Journal.open(data.folder(FOLDER).resolve(UNSAVED + UUID.randomUUID() + ENDING));
    }

    /**
     * Opens the journals that earlier sessions left of dossiers that were never saved, the latest first. Those that are
     * in use or cannot be understood are left out.
     *
     * @throws IOException if the data folder cannot be read
     */
    public List<Journal> leftBehind() throws IOException {
        Path folder = data.path().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> paths;
        try (Stream<Path> all = Files.list(folder)) {
            paths = all.filter(path -> name(path).startsWith(UNSAVED) && name(path).endsWith(ENDING))
                    .sorted(Comparator.comparing(Journals::changed).reversed())
                    .toList();
        }
        List<Journal> found = new ArrayList<>();
        for (Path path : paths) {
            try {
                found.add(Journal.open(path));
            } catch (JournalInUseException | StrangeJournalException _) {
                // Another window's, or another version's: nothing to offer here, and nothing to harm.
            }
        }
        return found;
    }

    private static FileTime changed(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(name(file) + ENDING);
    }

    private Path elsewhere(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            String short16 = HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
            return data.path().resolve(FOLDER).resolve(name(file) + "-" + short16 + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
