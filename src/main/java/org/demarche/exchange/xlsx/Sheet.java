package org.demarche.exchange.xlsx;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.exchange.tables.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one table as a sheet whose first row and column stay in sight. */
final class Sheet {
    /** Excel takes 1900 for a leap year: days before its March are not the same in every program. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Table table;
    private final Worksheet sheet;
    private int cut;

    Sheet(Workbook workbook, Table table) {
        this.table = table;
        sheet = workbook.newWorksheet(table.name());
    }

    /** What could not be written. */
    List<String> write() {
        List<String> remarks = new ArrayList<>();
        sheet.freezePane(1, 1);
        List<Table.Heading> headings = table.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, headings.get(column).width());
            sheet.inlineString(0, column, headings.get(column).name());
            sheet.style(0, column).bold().fillColor("E7EBEF").verticalAlignment("top").set();
        }
        int rows = Math.min(table.rows().size(), Worksheet.MAX_ROWS - 1);
        if (rows < table.rows().size()) {
            remarks.add("A sheet has no room for more than %,d rows: the last %,d %s are left out."
                    .formatted(Worksheet.MAX_ROWS, table.rows().size() - rows, table.name()));
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < headings.size(); column++) {
                write(row + 1, column, table.rows().get(row).get(column), headings.get(column).content());
            }
        }
        if (rows > 0) {
            sheet.setAutoFilter(0, 0, rows, headings.size() - 1);
        }
        if (cut > 0) {
            remarks.add(("In the sheet of %s, %,d cells are cut: a cell holds no more than %,d characters. The CSV"
                    + " tables have all of them.").formatted(table.name(), cut, CellText.LONGEST));
        }
        return remarks;
    }

    private void write(int row, int column, String cell, Table.Content content) {
        if (cell.isEmpty()) {
            return;
        }
        LocalDate day = content == Table.Content.DAY ? day(cell) : null;
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
        } else if (content == Table.Content.NUMBER) {
            sheet.value(row, column, Integer.valueOf(cell));
            sheet.style(row, column).verticalAlignment("top").set();
        } else {
            String held = CellText.cut(cell);
            cut += held.length() < cell.length() ? 1 : 0;
            sheet.inlineString(row, column, CellText.of(held));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** A day that workbooks can count; null for others, which stay text. */
    private static @Nullable LocalDate day(String cell) {
        try {
            LocalDate day = LocalDate.parse(cell);
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? null : day;
        } catch (DateTimeParseException moment) {
            return null;
        }
    }
}
