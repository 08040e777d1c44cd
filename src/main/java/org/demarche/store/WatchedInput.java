package org.demarche.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Tells a {@link ReadProgress} of each piece that is read, and stops where it wishes. */
final class WatchedInput extends FilterInputStream {
    private final ReadProgress progress;
    private final long total;
    private long count;

    WatchedInput(InputStream in, long total, ReadProgress progress) {
        super(in);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            progress.onBytes(count, total);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
