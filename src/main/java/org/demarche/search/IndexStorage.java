package org.demarche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/** Where an index is while it is in use; nothing of it is left once this is closed or the program has ended. */
final class IndexStorage implements AutoCloseable {
    private final Directory directory;
    private final Runnable remove;

    private IndexStorage(Directory directory, Runnable remove) {
        this.directory = directory;
        this.remove = remove;
    }

    /** In the heap. */
    static IndexStorage inMemory() {
        return new IndexStorage(new ByteBuffersDirectory(), () -> { });
    }

    /**
     * In a new folder among the system's temporary files.
     *
     * @throws UncheckedIOException when there can be none
     */
    static IndexStorage onDisk() {
        try {
            return in(Files.createTempDirectory("demarche-search-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the search index could be made", e);
        }
    }

    /** In a folder of its own, which is deleted in the end. */
    static IndexStorage in(Path folder) throws IOException {
        Thread atExit = new Thread(() -> delete(folder), "search-index-cleanup");
        Directory files = new NeverSynced(FSDirectory.open(folder));
        Runtime.getRuntime().addShutdownHook(atExit);
        return new IndexStorage(files, () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException _) {
                // The program is ending, and the folder is being deleted already.
                return;
            }
            delete(folder);
        });
    }

    Directory directory() {
        return directory;
    }

    /** Gives the room back. Closing again does nothing. */
    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index could not be closed", e);
        } finally {
            remove.run();
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index was left in " + folder, e);
        }
    }

    /** Does not wait for the disk: an index that goes with the program need not outlive a power cut. */
    private static final class NeverSynced extends FilterDirectory {
        NeverSynced(Directory directory) {
            super(directory);
        }

        @Override
        public void sync(Collection<String> names) {
            ensureOpen();
        }

        @Override
        public void syncMetaData() {
            ensureOpen();
        }
    }
}
