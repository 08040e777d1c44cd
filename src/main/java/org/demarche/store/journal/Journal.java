package org.demarche.store.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.model.Dossier;
import org.demarche.store.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * The file that keeps the steps of work on one dossier until they are saved. A step is confirmed when {@link #append}
 * returns: it is on the disk then. Only one process at a time has a journal open. For one thread at a time.
 *
 * <p>How a dossier is saved so that no moment loses a step or makes it twice: the new file is written beside the old
 * one; its fingerprint is {@linkplain #mark marked} in the journal; it takes the place of the old one; the journal is
 * {@linkplain #clear emptied}. Whoever finds the journal after a crash compares the fingerprint of the file with those
 * in the journal and knows which steps the file has.
 */
public final class Journal implements AutoCloseable {
    /** Far behind all content, since a lock on Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    /** Locks of the system count for the whole process, so it has to keep from opening a journal twice by itself. */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final @Nullable Reminder reminder;
    /** Closed together with the channel: on Unix, closing any channel of a file gives up its lock. */
    private @Nullable FileChannel witness;
    private String id = "";
    private long endOfClaim;
    private long end;
    private int entries;
    private @Nullable Kept kept;

    private Journal(Path path, FileChannel channel, @Nullable Reminder reminder) {
        this.path = path;
        this.channel = channel;
        this.reminder = reminder;
    }

    /**
     * Opens a journal, or begins it where there is none. What follows its last whole line is cut off.
     *
     * @throws JournalInUseException if another process, or this one, has it open
     * @throws StrangeJournalException if something else stands in its place
     * @throws IOException if it cannot be read or written
     */
    static Journal open(Path path) throws IOException {
        return open(path, null);
    }

    /** @param reminder told whether there are steps in the journal, null for none */
    static Journal open(Path path, @Nullable Reminder reminder) throws IOException {
        Path key = path.toAbsolutePath().normalize();
        if (!OPEN_HERE.add(key)) {
            throw new JournalInUseException(key);
        }
        try {
            while (true) {
                Journal journal = new Journal(key, FileChannel.open(
                        key, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), reminder);
                if (journal.begins()) {
                    return journal;
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            OPEN_HERE.remove(key);
            throw e;
        }
    }

    /** Locks and reads the file; false if it lost its place before it was locked, and is closed again. */
    private boolean begins() throws IOException {
        boolean ready = false;
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new JournalInUseException(path);
            }
            read();
            ready = isInPlace();
            return ready;
        } finally {
            if (!ready) {
                closeChannels();
            }
        }
    }

    /**
     * Whether the path leads to the file that was locked: whoever closes an empty journal deletes it, perhaps just
     * before this one was locked.
     */
    private boolean isInPlace() throws IOException {
        try {
            FileChannel other = FileChannel.open(path, StandardOpenOption.READ);
            witness = other;
            LineCodec.Read first = LineCodec.read(stream(other), other.size());
            return first != null && first.line().claim() != null && first.line().claim().id().equals(id);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private void read() throws IOException {
        long size = channel.size();
        InputStream in = stream(channel);
        LineCodec.Read first = first(in, size);
        if (first == null) {
            claim(size);
            return;
        }
        JournalLine.Claim claim = first.line().claim();
        if (claim == null || claim.version() != JournalLine.Claim.VERSION) {
            throw new StrangeJournalException(path, null);
        }
        id = claim.id();
        endOfClaim = first.length();
        end = endOfClaim;
        Ground ground = null;
        List<JournalEntry> steps = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        try {
            for (LineCodec.Read next; (next = LineCodec.read(in, size - end)) != null; end += next.length()) {
                JournalLine line = next.line();
                if ((ground == null) != (line.ground() != null)) {
                    throw new StrangeJournalException(path, null);
                }
                if (line.ground() != null) {
                    ground = line.ground();
                } else if (line.step() != null) {
                    steps.add(line.step());
                } else if (line.mark() != null) {
                    marks.add(line.mark());
                }
            }
        } catch (LineCodec.StrangeLineException e) {
            throw new StrangeJournalException(path, e);
        }
        if (end < size) {
            channel.truncate(end);
            channel.force(true);
        }
        entries = steps.size();
        kept = ground == null ? null : new Kept(ground, steps, marks, size - end);
    }

    private LineCodec.@Nullable Read first(InputStream in, long size) throws IOException {
        try {
            return LineCodec.read(in, size);
        } catch (LineCodec.StrangeLineException e) {
            throw new StrangeJournalException(path, e);
        }
    }

    /** Begins the file, if it is empty or was left while it was begun. */
    private void claim(long size) throws IOException {
        id = UUID.randomUUID().toString();
        byte[] line = LineCodec.bytes(JournalLine.of(new JournalLine.Claim(JournalLine.Claim.VERSION, id)));
        if (size >= line.length) {
            throw new StrangeJournalException(path, null);
        }
        channel.truncate(0);
        write(line);
        endOfClaim = end;
        AtomicFile.keepNames(path);
    }

    /** What an earlier session left here, null for nothing. */
    @Nullable Kept kept() {
        return kept;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether steps stand in it. */
    public boolean isEmpty() {
        return end == endOfClaim;
    }

    /**
     * Keeps a step.
     *
     * @param ground the dossier before the step and its file, for a journal that is empty
     * @throws IOException if it could not be kept; the journal is then as it was before
     */
    public void append(JournalEntry entry, Dossier ground, @Nullable Path file) throws IOException {
        if (isEmpty()) {
            write(LineCodec.bytes(JournalLine.of(Ground.of(ground, file, entry.at()))));
            if (reminder != null) {
                reminder.set();
            }
        }
        write(LineCodec.bytes(JournalLine.of(entry)));
        entries++;
    }

    /**
     * Says that all steps so far are about to be saved.
     *
     * @param fingerprint of what will be written
     * @param file where
     */
    public void mark(String fingerprint, Path file) throws IOException {
        if (!isEmpty()) {
            write(LineCodec.bytes(JournalLine.of(new Mark(entries, fingerprint, file.toAbsolutePath().toString()))));
        }
    }

    /** Forgets all steps: they were saved, or are not wanted. */
    public void clear() throws IOException {
        channel.truncate(endOfClaim);
        channel.force(true);
        end = endOfClaim;
        entries = 0;
        kept = null;
        if (reminder != null) {
            reminder.remove();
        }
    }

    /**
     * What an earlier session left here and nobody saved.
     *
     * @param own what the file of this journal's dossier holds now, null where it cannot be read or there is none
     * @param reader for the files to which it was saved under another name
     */
    public Optional<Recovered> recovered(@Nullable Dossier own, FileContents reader) {
        return kept == null ? Optional.empty() : kept.over(own, reader);
    }

    /** Reads dossiers. */
    @FunctionalInterface
    public interface FileContents {
        /** What the file holds, null if it is not there or cannot be read. */
        @Nullable Dossier read(Path file);
    }

    /** Writes at the end and waits until it is on the disk. */
    private void write(byte[] line) throws IOException {
        try {
            channel.position(end);
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            try {
                channel.truncate(end);
            } catch (IOException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
        end += line.length;
    }

    private static InputStream stream(FileChannel channel) {
        return new BufferedInputStream(Channels.newInputStream(channel));
    }

    /** Gives the dossier free; a journal without steps is deleted. */
    @Override
    public void close() throws IOException {
        try {
            if (isEmpty()) {
                Files.deleteIfExists(path);
            }
        } finally {
            closeChannels();
            OPEN_HERE.remove(path);
        }
    }

    private void closeChannels() throws IOException {
        try {
            channel.close();
        } finally {
            if (witness != null) {
                witness.close();
            }
        }
    }
}
