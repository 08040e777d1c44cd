package org.demarche.store.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.demarche.store.DataFolder;
import org.jspecify.annotations.Nullable;

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
            Journal journal = Journal.open(elsewhere, reminder(file));
            if (!journal.isEmpty()) {
                return journal;
            }
            journal.close();
        }
        try {
            return Journal.open(beside(file), reminder(file));
        } catch (JournalInUseException | StrangeJournalException e) {
            throw e;
        } catch (IOException e) {
            try {
                data.folder(FOLDER);
                return Journal.open(elsewhere, reminder(file));
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
     * Work that an earlier session, or another window, has in a journal.
     *
     * @param dossier where it stands, null for one that was never saved
     * @param file the journal, or the reminder of it
     */
    public record Left(@Nullable Path dossier, Path file) {}

    /**
     * Where there is work that was not saved, the latest first: on dossiers that were never saved, and on those with a
     * file.
     *
     * @throws IOException if the data folder cannot be read
     */
    public List<Left> leftBehind() throws IOException {
        Path folder = data.path().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(Comparator.comparing(Journals::changed).reversed())
                    .map(Journals::left)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private static @Nullable Left left(Path file) {
        if (name(file).startsWith(UNSAVED) && name(file).endsWith(ENDING)) {
            return new Left(null, file);
        }
        Reminder reminder = name(file).endsWith(Reminder.ENDING) ? Reminder.read(file) : null;
        return reminder == null ? null : new Left(reminder.dossier(), file);
    }

    /** Opens the journal of such work; null if there is none any more, another window has it, or it is strange. */
    public @Nullable Journal open(Left left) throws IOException {
        try {
            Path dossier = left.dossier();
            if (dossier == null) {
                return Journal.open(left.file());
            }
            if (!Files.exists(dossier)) {
                return null;
            }
            Journal journal = open(dossier);
            if (journal.isEmpty()) {
                journal.close();
                Files.deleteIfExists(left.file());
                return null;
            }
            return journal;
        } catch (JournalInUseException | StrangeJournalException _) {
            // Another window's, or another version's: nothing to offer here, and nothing to harm.
            return null;
        }
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
        return data.path().resolve(FOLDER).resolve(name(file) + "-" + hash(file) + ENDING);
    }

    private Reminder reminder(Path file) {
        return new Reminder(
                data.path().resolve(FOLDER).resolve(name(file) + "-" + hash(file) + Reminder.ENDING), file);
    }

    /** Tells files of one name in different folders apart. */
    private static String hash(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
