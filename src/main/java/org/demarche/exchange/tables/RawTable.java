package org.demarche.exchange.tables;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param file as people name it, for example "quotes.csv"
 * @param header names of the columns as written
 */
public record RawTable(String file, List<String> header, List<Row> rows) {
    /**
     * A row of cells; those that are missing at its end are empty.
     *
     * @param line on which it begins, from 1
     */
    public record Row(int line, List<String> cells) {}
}
