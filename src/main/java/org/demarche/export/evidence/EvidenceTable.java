package org.demarche.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.EvidenceRow;
import org.demarche.evidence.VerdictName;
import org.demarche.model.TextRange;
import org.demarche.text.anchor.Difference;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A report as comma-separated values by RFC 4180. */
final class EvidenceTable {
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(List.of("quote", "article", "speaker", "source", "text", "verdict", "start", "end", "words",
                    "passage", "finding"), CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .setLineSeparator("\r\n")
            .build();

    private static final CsvMapper MAPPER =
            CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private EvidenceTable() {}

    static void write(EvidenceReport report, OutputStream out) throws IOException {
        try (SequenceWriter rows = MAPPER.writer(COLUMNS).writeValues(out)) {
            for (EvidenceRow row : report.rows()) {
                rows.write(cells(row));
            }
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
    }

    private static List<String> cells(EvidenceRow row) {
        TextRange place = row.place();
        Difference difference = row.difference();
        String passage = difference != null ? difference.passage() : place == null ? "" : row.words();
        return List.of(
                safe(row.quote().value()), safe(row.article().value()), safe(row.speaker()), safe(row.source()),
                row.copy().words(), VerdictName.code(row.kind()),
                place == null ? "" : Integer.toString(place.start()),
                place == null ? "" : Integer.toString(place.end()),
                safe(row.words()), safe(passage), safe(row.sentence()));
    }

    /**
     * Text that a spreadsheet does not take for a formula: one that begins like one gets an apostrophe before it, as
     * OWASP advises against CSV injection.
     */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
