package org.demarche.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.exchange.tables.Table;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes tables by RFC 4180: commas, every text in quotation marks, CR LF after each row; UTF-8 with a byte order mark,
 * without which Excel takes it for the charset of the country.
 */
final class CsvWriting {
    static final String MARK = "\uFEFF";

    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private CsvWriting() {}

    /**
     * Writes a table.
     *
     * @param out stays open
     * @return what could not be written as it is
     */
    static List<String> write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        try (SequenceWriter rows = MAPPER.writer(SCHEMA).writeValues(writer)) {
            rows.write(table.headings().stream().map(Table.Heading::name).toArray(String[]::new));
            for (List<String> row : table.rows()) {
                rows.write(row.stream().map(FormulaGuard::on).toArray(String[]::new));
            }
        }
        writer.flush();
        return halves(table);
    }

    /** UTF-8 has no bytes for half a surrogate pair; a question mark stands in its place. */
    private static List<String> halves(Table table) {
        long cells = table.rows().stream().flatMap(List::stream).filter(CsvWriting::broken).count();
        List<String> remarks = new ArrayList<>();
        if (cells > 0) {
            remarks.add(("In the table of %s, %,d cells hold half a character (an unpaired surrogate), which no Unicode"
                    + " file can carry; a question mark stands there.").formatted(table.name(), cells));
        }
        return remarks;
    }

    private static boolean broken(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
