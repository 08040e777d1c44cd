package org.demarche.exchange.csv;

import java.util.List;
import org.demarche.exchange.tables.Table;

/** The page that goes with the tables and tells what stands in which column. */
final class CsvReadMe {
    private static final int NAME_WIDTH = 18;

    private CsvReadMe() {}

    static String of(String title, List<Table> tables) {
        StringBuilder text = new StringBuilder(title.replace('\n', ' ')).append("\n\n").append("""
                These tables are comma-separated values (RFC 4180) in UTF-8 with a byte order mark, so that
                spreadsheets see the charset. Every text stands in quotation marks; a quotation mark inside is
                written twice.

                A cell that begins with = + - @ or a tab would be run as a formula by a spreadsheet. Such cells have
                an apostrophe in front that is no part of the text; Demarche takes it off when it reads the tables.

                Spreadsheets turn dates into their own when they save. To edit and read the tables back, import all
                columns as text.

                Dates are in EDTF (ISO 8601-2): 2011-10-04, 2011-10 (some day in that month), 1982~ (about 1982),
                2011-03/2012-05 (from March to May), 2011-10-04/.. (no end), [2011-08-02,2011-08-03] (one of the two),
                XXXX (not known). The columns earliest and latest give their bounds as plain days.

                In cells with several lines, each line is an entry; a line break inside an entry is written \\n or \\r,
                a backslash \\\\, and an entry without characters \\e. Places in a text are counted in Unicode code
                points from 0, without the one at the end.
                """);
        for (Table table : tables) {
            text.append("\n\n").append(table.name()).append(".csv: ").append(table.purpose()).append("\n\n");
            for (Table.Heading heading : table.headings()) {
                String name = "  " + heading.name();
                text.append(name).repeat(' ', Math.max(1, NAME_WIDTH - name.length())).append(heading.meaning())
                        .append('\n');
            }
        }
        return text.toString().replace("\n", "\r\n");
    }
}
