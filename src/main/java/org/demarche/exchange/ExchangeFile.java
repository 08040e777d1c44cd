package org.demarche.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.demarche.model.DossierIndex;
import org.demarche.store.AtomicFile;
import org.demarche.store.DossierException;
import org.demarche.store.WriteFailure;

/** Writes a dossier to a file in a format, whole or not at all. */
public final class ExchangeFile {
    private static final int BUFFER = 1 << 16;

    private ExchangeFile() {}

    /**
     * Writes a file in the place of what may be there.
     *
     * @param written told now and then how many bytes there are; may throw to give up
     * @return what could not be expressed beyond what the format's table tells, in one sentence each
     * @throws DossierException in one sentence, if it cannot be written; the file is then as it was
     */
    public static List<String> write(
            Format format, DossierIndex index, ExchangeOptions options, Path file, LongConsumer written)
            throws DossierException {
        if (Files.isDirectory(file)) {
            throw WriteFailure.because(file, "it is a folder; choose a file name inside it");
        }
        List<String> remarks = new ArrayList<>();
        try {
            AtomicFile.write(file, out -> {
                OutputStream buffered = new BufferedOutputStream(new Watched(out, written), BUFFER);
                remarks.addAll(format.write(index, options, buffered));
                buffered.flush();
            });
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
        return List.copyOf(remarks);
    }

    /** Tells how many bytes have passed. */
    private static final class Watched extends FilterOutputStream {
        private final LongConsumer watch;
        private long count;

        Watched(OutputStream out, LongConsumer watch) {
            super(out);
            this.watch = watch;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
            watch.accept(count);
        }
    }
}
