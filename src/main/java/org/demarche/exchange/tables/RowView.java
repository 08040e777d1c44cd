package org.demarche.exchange.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** One row, its cells by our names of the columns. */
final class RowView {
    private static final String FOREIGN = "x-";

    private final RawTable table;
    private final RawTable.Row row;
    private final Map<String, Integer> columns;
    private final Remarks remarks;

    RowView(RawTable table, RawTable.Row row, Map<String, Integer> columns, Remarks remarks) {
        this.table = table;
        this.row = row;
        this.columns = columns;
        this.remarks = remarks;
    }

    /** Empty where there is none. */
    String cell(String column) {
        Integer place = columns.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    /** Null where there is none, or it is empty. */
    @Nullable String maybe(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Tells of a fault in half a sentence. */
    void fault(String what) {
        remarks.add("%s, line %,d: %s.".formatted(table.file(), row.line(), what));
    }

    /** A constant by its words; told where it is none. */
    <E extends Enum<E>> E constant(String column, E[] constants, E otherwise) {
        String words = cell(column);
        E constant = words.isBlank() ? otherwise : Words.read(words, constants);
        if (constant == null) {
            fault("%s is '%s', which is none of the words for it; it is taken for '%s'"
                    .formatted(column, words, Words.of(otherwise)));
            return otherwise;
        }
        return constant;
    }

    /** A date with its evidence, as {@link TableSketch#dated} writes them; an unclear date becomes evidence. */
    Dated dated(String column, String prefix) {
        String words = words(column, "");
        String end = words("end", "end_");
        String evidence = cell(prefix + "evidence");
        DateBasis basis = constant(prefix + "basis", DateBasis.values(),
                words.isBlank() ? DateBasis.PRINTED : DateBasis.GIVEN);
        if (words.isBlank() && end.isBlank()) {
            return new Dated(Dated.unknown("").date(), basis, evidence);
        }
        Edtf date = words.isBlank() ? null : PlainDates.read(words);
        if (!end.isBlank()) {
            Edtf last = PlainDates.read(end);
            String start = words.isBlank() ? "" : date == null ? null : date.text();
            date = last == null || start == null ? null
                    : start.equals(last.text()) ? last : PlainDates.edtf(start + "/" + last.text());
        }
        String all = end.isBlank() ? words : words + " to " + end;
        if (date == null) {
            fault("'" + all + "' is not a date that can be read for sure; it is kept in the evidence. Write it as"
                    + " 2011-10-04, or in EDTF");
            String said = "The table says '" + all + "'.";
            return new Dated(Dated.unknown("").date(), basis, evidence.isEmpty() ? said : said + " " + evidence);
        }
        return new Dated(date, basis, evidence);
    }

    /** The words of a date, put together from its year, month and day where those are columns of their own. */
    private String words(String column, String prefix) {
        String words = cell(column);
        String year = cell(prefix + "year").strip();
        if (!words.isBlank() || year.isEmpty()) {
            return words;
        }
        String month = cell(prefix + "month").strip();
        String day = cell(prefix + "day").strip();
        return year + (month.isEmpty() ? "" : "-" + twoDigits(month))
                + (month.isEmpty() || day.isEmpty() ? "" : "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** A date without evidence; null where there is none, told where it cannot be read. */
    @Nullable Edtf date(String column) {
        String words = cell(column);
        Edtf date = words.isBlank() ? null : PlainDates.read(words);
        if (date == null && !words.isBlank()) {
            fault(column + " is '" + words + "', which is not a date that can be read for sure; it is left out");
        }
        return date;
    }

    /** A stretch whose start and end stand in two columns; null where there is none, told where it is faulty. */
    @Nullable TextRange range(String start, String end) {
        String from = cell(start).strip();
        String to = cell(end).strip();
        return from.isEmpty() && to.isEmpty() ? null : range(from + "-" + to);
    }

    /** A stretch written as 12-45; null where it is none, which is told. */
    @Nullable TextRange range(String written) {
        int dash = written.indexOf('-');
        try {
            return new TextRange(Integer.parseInt(written, 0, Math.max(dash, 0), 10),
                    Integer.parseInt(written, dash + 1, written.length(), 10));
        } catch (IllegalArgumentException noRange) {
            fault("'" + written + "' is not a place in a text; it is left out");
            return null;
        }
    }

    /** Fields that the program does not know, and the cells of columns that it does not know. */
    Map<String, @Nullable Object> extras() {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        Map<String, @Nullable Object> kept = ExtrasCell.read(cell("extras"));
        if (kept == null) {
            fault("extras is not a JSON object; it is left out");
        } else {
            extras.putAll(kept);
        }
        List<String> cells = row.cells();
        for (int i = 0; i < Math.min(cells.size(), table.header().size()); i++) {
            if (!columns.containsValue(i) && !cells.get(i).isEmpty()) {
                extras.put(FOREIGN + table.header().get(i), cells.get(i));
            }
        }
        return extras;
    }
}
