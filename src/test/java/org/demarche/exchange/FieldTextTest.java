package org.demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.exchange.html.HtmlPage;
import org.junit.jupiter.api.Test;

class FieldTextTest {
    /** The written table. After a change of a format it is written anew by a run with {@code -Drecord.fields}. */
    private static final Path WRITTEN = Path.of("assets/formats/fields.md");

    @Test
    void theWrittenTableSaysWhatTheProgramDoes() throws IOException {
        String table = FieldText.markdown(Formats.all());
        if (System.getProperty("record.fields") != null) {
            Files.writeString(WRITTEN, table);
        }
        assertEquals(table, Files.readString(WRITTEN),
                "the written table is another; look at it and record it with -Drecord.fields");
    }

    @Test
    void theTableForATerminalHasALineForEachField() {
        List<String> lines = FieldText.plain(new HtmlPage()).lines().toList();
        assertEquals(Field.values().length + 1, lines.size());
        assertTrue(lines.contains("titles of events                     whole    heading of the event"),
                lines::toString);
    }
}
