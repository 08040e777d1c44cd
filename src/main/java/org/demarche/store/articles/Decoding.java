package org.demarche.store.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, and the charset by which they were read: that of the byte order mark, else UTF-16 where every other
 * byte is zero, else UTF-8 where they are well-formed, else what an HTML page declares, else windows-1252.
 *
 * @param text without a byte order mark
 */
public record Decoding(String text, Charset charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** As far as a page must declare its charset (HTML Living Standard, 13.2.3.2). */
    private static final int DECLARATION = 1024;
    private static final Pattern META = Pattern.compile(
            "<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 4096;

    /** Never fails: windows-1252 reads any bytes. */
    public static Decoding of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide);
        }
        Charset declared = declared(bytes);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)
                && (plainAscii(bytes) || !wellFormed(bytes))) {
            return decode(bytes, 0, declared);
        }
        return decode(bytes, 0, wellFormed(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    /** Whether the bytes begin with these. */
    static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoding decode(byte[] bytes, int from, Charset charset) {
        return new Decoding(new String(bytes, from, bytes.length - from, charset), charset);
    }

    /** UTF-16 without a mark: the high bytes of Latin text are zero, the low ones never. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int many = sample / 4;
        if (bytes.length % 2 != 0 || many == 0) {
            return null;
        }
        if (zeros[0] == 0 && zeros[1] > many) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] == 0 && zeros[0] > many ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean wellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static boolean plainAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return null;
        }
        String name = meta.group(1);
        try {
            Charset charset = Charset.forName(name);
            // So browsers read it (WHATWG Encoding Standard, 4.2), and a page whose declaration could be read so
            // far is no UTF-16.
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS_1252 : charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
