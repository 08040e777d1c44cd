package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.demarche.exchange.tables.Table.Content;
import org.demarche.exchange.tables.Table.Heading;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Puts a table together column by column. */
final class TableSketch<T> {
    static final int NARROW = 12;
    static final int MIDDLE = 22;
    static final int WIDE = 40;
    static final int TEXT = 70;

    private final String name;
    private final String purpose;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Function<T, @Nullable String>> values = new ArrayList<>();

    TableSketch(String name, String purpose) {
        this.name = name;
        this.purpose = purpose;
    }

    /** A column; null gives an empty cell. */
    TableSketch<T> column(String heading, int width, String meaning, Function<T, @Nullable String> value) {
        return column(new Heading(heading, meaning, width, Content.TEXT), value);
    }

    /** A narrow column of numbers. */
    TableSketch<T> number(String heading, String meaning, Function<T, @Nullable String> value) {
        return column(new Heading(heading, meaning, NARROW, Content.NUMBER), value);
    }

    private TableSketch<T> column(Heading heading, Function<T, @Nullable String> value) {
        headings.add(heading);
        values.add(value);
        return this;
    }

    /** The five columns of a date: as EDTF, its bounds as plain days, and how it is known. */
    TableSketch<T> dated(String heading, String prefix, String of, Function<T, Dated> value) {
        return column(heading, MIDDLE, of + ", in EDTF (ISO 8601-2)", thing -> value.apply(thing).date().text())
                .bounds(prefix, thing -> value.apply(thing).date())
                .column(prefix + "basis", NARROW,
                        "how that date is known: printed, resolved, inherited, history or given",
                        thing -> Words.of(value.apply(thing).basis()))
                .column(prefix + "evidence", WIDE, "what the date was worked out from",
                        thing -> value.apply(thing).evidence());
    }

    private TableSketch<T> bounds(String prefix, Function<T, Edtf> date) {
        return column(new Heading(prefix + "earliest", "the first day on which it can be", NARROW, Content.DAY),
                        thing -> DateCells.earliest(date.apply(thing)))
                .column(new Heading(prefix + "latest", "the last day on which it can be", NARROW, Content.DAY),
                        thing -> DateCells.latest(date.apply(thing)));
    }

    Table of(List<T> things) {
        return new Table(name, purpose, headings, things.stream().map(this::row).toList());
    }

    private List<String> row(T thing) {
        List<String> cells = new ArrayList<>(values.size());
        for (Function<T, @Nullable String> value : values) {
            String cell = value.apply(thing);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }
}
