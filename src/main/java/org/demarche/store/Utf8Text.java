package org.demarche.store;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a UTF-8 file, without its byte order mark; malformed bytes are an error, not U+FFFD. Knows whether the
 * reader has asked for more than there is, which tells a file that is cut short from one that is wrong.
 */
final class Utf8Text extends FilterReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private boolean started;
    private boolean ended;

    Utf8Text(InputStream in) {
        super(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Whether a read has come to the end. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (!started && read > 0) {
            started = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
                return read > 1 ? read - 1 : read(buffer, offset, length);
            }
        }
        ended |= read < 0;
        return read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
