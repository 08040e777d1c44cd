package org.demarche.store.download;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page as it came over the network. Immutable, as long as nobody writes into its bytes. */
public final class Page {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<byte[]> MARKS =
            Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                    .map(BYTE_ORDER_MARK::getBytes).toList();

    private final URI address;
    private final byte[] bytes;

    private Page(URI address, byte[] bytes) {
        this.address = address;
        this.bytes = bytes;
    }

    /**
     * A page.
     *
     * @param charset that the server states, null if it states none; it goes before what the page itself states
     */
    static Page of(URI address, byte[] bytes, @Nullable Charset charset) {
        // A mark at the beginning is believed before all else, by browsers too (WHATWG Encoding Standard, 6.1).
        return new Page(address, charset == null || marked(bytes) ? bytes
                : (BYTE_ORDER_MARK + new String(bytes, charset)).getBytes(StandardCharsets.UTF_8));
    }

    /** Where it was at last, after redirects. */
    public URI address() {
        return address;
    }

    /** Its bytes; where the server states a charset, the page in UTF-8 with a byte order mark. */
    public byte[] bytes() {
        return bytes;
    }

    private static boolean marked(byte[] bytes) {
        return MARKS.stream().anyMatch(mark -> bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length));
    }
}
