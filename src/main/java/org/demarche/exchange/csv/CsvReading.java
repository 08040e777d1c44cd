package org.demarche.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import org.demarche.exchange.tables.RawTable;
import org.demarche.exchange.tables.Remarks;
import org.demarche.store.articles.Decoding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvParser;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads a table from bytes of any common charset, with commas, semicolons, tabs or vertical bars between the cells. A
 * row that breaks the rules of quotation is told, and reading goes on after its line.
 */
final class CsvReading {
    private static final String SEPARATORS = ",;\t|";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    private final String file;
    private final Remarks remarks;
    private final List<RawTable.Row> rows = new ArrayList<>();

    private CsvReading(String file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** @param file as remarks name it */
    static RawTable read(String file, byte[] bytes, Remarks remarks) {
        String text = Decoding.of(bytes).text();
        char separator = separator(text);
        // A first line that some spreadsheets write to say what stands between the cells.
        int line = 1;
        if (text.startsWith("sep=")) {
            text = text.substring(after(text, 0));
            line = 2;
        }
        CsvReading reading = new CsvReading(file, remarks);
        int from = 0;
        while (from < text.length()) {
            int next = reading.rows(text.substring(from), separator, line);
            line += lines(text, from, from + next);
            from += next;
        }
        List<String> header = reading.rows.isEmpty() ? List.of() : reading.rows.removeFirst().cells();
        return new RawTable(file, header, reading.rows);
    }

    /** Reads to the end or to a fault; the UTF-16 index from which to go on. */
    private int rows(String text, char separator, int firstLine) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<String> cells = new ArrayList<>();
        TokenStreamLocation start = TokenStreamLocation.NA;
        try (CsvParser parser = (CsvParser) MAPPER.reader(schema).createParser(text)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    switch (token) {
                        case START_ARRAY -> {
                            start = parser.currentLocation();
                            cells = new ArrayList<>();
                        }
                        case END_ARRAY -> {
                            add(firstLine + start.getLineNr() - 1, cells);
                            // The array of all rows ends too, and is no row.
                            cells = List.of();
                        }
                        default -> cells.add(FormulaGuard.off(parser.getString()));
                    }
                }
                return text.length();
            } catch (JacksonException broken) {
                TokenStreamLocation at = broken.getLocation() == null ? start : broken.getLocation();
                remarks.add(("%s, line %,d: the quotation marks of this row do not match, and it is left out; a"
                        + " quotation mark inside a cell is written twice.")
                        .formatted(file, firstLine + at.getLineNr() - 1));
                return after(text, Math.clamp(at.getCharOffset(), 0, text.length()));
            }
        }
    }

    private void add(int line, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new RawTable.Row(line, cells));
        }
    }

    /** What stands most often in the first line, outside of quotation marks. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** After the line in which an index lies. */
    private static int after(String text, int index) {
        int feed = text.indexOf('\n', index);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static int lines(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
