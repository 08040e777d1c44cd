package org.demarche.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.exchange.tables.DossierTables;
import org.demarche.exchange.tables.Table;
import org.demarche.exchange.tables.TableFields;
import org.demarche.model.DossierIndex;
import org.dhatim.fastexcel.Workbook;

/** A workbook with a sheet for each table; cells hold text and never formulas. */
public final class XlsxFormat implements Format {
    private static final FieldTable FIELDS = TableFields.all("sheet %s, column %s",
            "A cell holds no more than 32,767 characters and a sheet no more than 1,048,576 rows; what is longer is"
                    + " cut, and told when it is written.");

    @Override
    public String slug() {
        return "xlsx";
    }

    @Override
    public String name() {
        return "Excel workbook";
    }

    @Override
    public String purpose() {
        return "Everything as sheets of one workbook, to read, sort and filter in a spreadsheet.";
    }

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public FieldTable fields() {
        return FIELDS;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        List<String> remarks = new ArrayList<>();
        Path raw = Files.createTempFile("demarche-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(raw)) {
                Workbook workbook = new Workbook(file, "Demarche", "1.0");
                workbook.properties().setTitle(CellText.cut(CellText.of(index.dossier().title())));
                for (Table table : new DossierTables(index, options).all()) {
                    remarks.addAll(new Sheet(workbook, table).write());
                }
                workbook.finish();
            }
            Repacking.copy(raw, out);
        } finally {
            Files.delete(raw);
        }
        return remarks;
    }
}
