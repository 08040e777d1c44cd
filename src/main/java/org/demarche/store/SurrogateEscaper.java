package org.demarche.store;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON so that every Java string survives: half a surrogate pair, which UTF-8 cannot hold, becomes an escape.
 * Safe since JSON has such characters inside of texts only.
 */
public final class SurrogateEscaper extends FilterWriter {
    private char high;

    public SurrogateEscaper(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(unit)) {
                out.write(first);
                out.write(unit);
                return;
            }
            escape(first);
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            out.write(unit);
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (high != 0 || Character.isSurrogate(buffer[i])) {
                out.write(buffer, from, i - from);
                write(buffer[i]);
                from = i + 1;
            }
        }
        out.write(buffer, from, end - from);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        char[] units = new char[length];
        text.getChars(offset, offset + length, units, 0);
        write(units, 0, length);
    }

    private void escape(char unit) throws IOException {
        out.write(String.format("\\u%04X", (int) unit));
    }
}
