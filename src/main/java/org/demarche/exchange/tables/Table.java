package org.demarche.exchange.tables;

import java.util.List;

/**
 * Things of one kind, one to a row; a cell that is empty says nothing.
 *
 * @param name of its file or sheet, for example "quotes"
 * @param purpose one sentence
 * @param rows each with a cell for each heading
 */
public record Table(String name, String purpose, List<Heading> headings, List<List<String>> rows) {
    /**
     * What stands in a column.
     *
     * @param meaning half a sentence
     * @param width in characters of an ordinary typeface
     */
    public record Heading(String name, String meaning, int width, Content content) {}

    /** What the cells of a column are, where they are not empty. */
    public enum Content {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A day of ISO 8601, or a moment where a time of day is stated. */
        DAY
    }

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
