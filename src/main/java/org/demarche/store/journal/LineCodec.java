package org.demarche.store.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.demarche.model.edit.Change;
import org.demarche.model.edit.Table;
import org.demarche.store.DossierJson;
import org.demarche.store.SurrogateEscaper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes a line of a journal as bytes and reads it back: the length of the JSON in bytes and its CRC-32C, eight
 * hexadecimal digits each, the JSON, and a line feed. A line that was not written to its end, or in which a bit has
 * tipped over, is told from a whole one by its length and checksum.
 */
final class LineCodec {
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 8;
    /** Length, space, checksum, space. */
    private static final int PREFIX = 2 * (DIGITS + 1);

    private static final JsonMapper MAPPER = DossierJson.mapper(Long.MAX_VALUE).rebuild()
            .disable(SerializationFeature.INDENT_OUTPUT)
            // What a record says of itself beside its components, like whether it is empty, is no part of it.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .addModule(new SimpleModule("journal").addDeserializer(Change.class, new ChangeReader()))
            .build();

    /** Says that a line is whole, but does not say what a journal says: another version of the program wrote it. */
    static final class StrangeLineException extends IOException {
        private static final long serialVersionUID = 1L;

        StrangeLineException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    private LineCodec() {}

    static byte[] bytes(JournalLine line) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (Writer out = new SurrogateEscaper(
                new BufferedWriter(new OutputStreamWriter(json, StandardCharsets.UTF_8)))) {
            MAPPER.writeValue(out, line);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
        byte[] content = json.toByteArray();
        byte[] bytes = new byte[PREFIX + content.length + 1];
        byte[] prefix = (HEX.toHexDigits(content.length) + " " + HEX.toHexDigits(checksum(content)) + " ")
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(prefix, 0, bytes, 0, PREFIX);
        System.arraycopy(content, 0, bytes, PREFIX, content.length);
        bytes[bytes.length - 1] = '\n';
        return bytes;
    }

    /**
     * A line as it was read.
     *
     * @param length of all of it, in bytes
     */
    record Read(JournalLine line, long length) {}

    /**
     * Reads the next line.
     *
     * @param left how many bytes the stream still has
     * @return null where no whole line follows
     * @throws StrangeLineException if it is whole, but not a line of this version
     */
    static @Nullable Read read(InputStream in, long left) throws IOException {
        byte[] prefix = in.readNBytes((int) Math.min(PREFIX, left));
        if (prefix.length < PREFIX || prefix[DIGITS] != ' ' || prefix[PREFIX - 1] != ' ') {
            return null;
        }
        int length;
        int checksum;
        try {
            String digits = new String(prefix, StandardCharsets.US_ASCII);
            length = HexFormat.fromHexDigits(digits, 0, DIGITS);
            checksum = HexFormat.fromHexDigits(digits, DIGITS + 1, PREFIX - 1);
        } catch (IllegalArgumentException _) {
            return null;
        }
        if (length < 0 || length >= left - PREFIX) {
            return null;
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length || in.read() != '\n' || checksum(content) != checksum) {
            return null;
        }
        try {
            return new Read(MAPPER.readValue(content, JournalLine.class), PREFIX + length + 1L);
        } catch (JacksonException e) {
            throw new StrangeLineException(e.getOriginalMessage(), e);
        }
    }

    private static int checksum(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return (int) crc.getValue();
    }

    /** Reads a change: its table, which comes first, says of what kind the things before and after it are. */
    private static final class ChangeReader extends StdDeserializer<Change> {
        ChangeReader() {
            super(Change.class);
        }

        @Override
        public Change deserialize(JsonParser parser, DeserializationContext context) {
            Table table = null;
            int at = -1;
            Record before = null;
            Record after = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("table")) {
                    table = context.readValue(parser, Table.class);
                } else if (name.equals("at")) {
                    at = parser.getIntValue();
                } else if (table == null) {
                    return context.reportInputMismatch(this, "a change begins with its table");
                } else if (name.equals("before")) {
                    before = context.readValue(parser, table.type());
                } else if (name.equals("after")) {
                    after = context.readValue(parser, table.type());
                } else {
                    return (Change) context.handleUnexpectedToken(Change.class, parser);
                }
            }
            if (table == null) {
                return context.reportInputMismatch(this, "a change has a table");
            }
            return new Change(table, at, before, after);
        }
    }
}
