package org.demarche.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.exchange.tables.DossierTables;
import org.demarche.exchange.tables.Table;
import org.demarche.exchange.tables.TableFields;
import org.demarche.model.DossierIndex;

/** One table of a dossier as a file of comma-separated values. */
public final class CsvTableFormat implements Format {
    /** Quotes with their speakers, dates and sources. */
    public static final Format QUOTES =
            new CsvTableFormat("quotes", DossierTables::quotes,
                    TableFields.quotesAlone(CsvFormat.PLACE, CsvFormat.CAVEAT));
    /** Events. */
    public static final Format EVENTS =
            new CsvTableFormat("events", DossierTables::events,
                    TableFields.eventsAlone(CsvFormat.PLACE, CsvFormat.CAVEAT));
    /** Speakers. */
    public static final Format SPEAKERS =
            new CsvTableFormat("speakers", DossierTables::speakers,
                    TableFields.speakersAlone(CsvFormat.PLACE, CsvFormat.CAVEAT));
    /** Articles. */
    public static final Format ARTICLES =
            new CsvTableFormat("articles", DossierTables::articles,
                    TableFields.articlesAlone(CsvFormat.PLACE, CsvFormat.CAVEAT));

    private final String things;
    private final Function<DossierTables, Table> table;
    private final FieldTable fields;

    private CsvTableFormat(String things, Function<DossierTables, Table> table, FieldTable fields) {
        this.things = things;
        this.table = table;
        this.fields = fields;
    }

    @Override
    public String slug() {
        return "csv-" + things;
    }

    @Override
    public String name() {
        return "CSV, " + things + " only";
    }

    @Override
    public String purpose() {
        return "One table of the " + things + ", for a spreadsheet or a statistics program.";
    }

    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public FieldTable fields() {
        return fields;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        return CsvWriting.write(table.apply(new DossierTables(index, options)), out);
    }
}
