package org.demarche.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.ReadableFormat;
import org.demarche.exchange.tables.DossierTables;
import org.demarche.exchange.tables.RawTable;
import org.demarche.exchange.tables.Remarks;
import org.demarche.exchange.tables.Table;
import org.demarche.exchange.tables.TableFields;
import org.demarche.exchange.tables.TableReader;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;

/** All tables of a dossier in one ZIP archive; reads that, a folder of such tables, or any single table. */
public final class CsvFormat implements ReadableFormat {
    /** How places are named to people. */
    static final String PLACE = "%s.csv, %s";
    /** What {@link FormulaGuard} and the charset do to cells. */
    static final String CAVEAT = "A cell that begins with = + - @, a tab or a carriage return has an apostrophe in"
            + " front, so that no spreadsheet runs it; Demarche takes it off when it reads. Half a character (an"
            + " unpaired surrogate) becomes a question mark, and is told.";
    private static final FieldTable FIELDS = TableFields.all(PLACE, CAVEAT);
    /** Archives have to be equal whenever and wherever they are made; the first day of ZIP has a meaning of its own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
    private static final int SIGNATURE = 4;
    /** More than any tables that people have; an archive can unpack to more than memory holds. */
    private static final int LARGEST = (int) Math.min(512 << 20, Runtime.getRuntime().maxMemory() / 4);

    @Override
    public String slug() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV tables";
    }

    @Override
    public String purpose() {
        return "Everything as tables in a ZIP archive, for spreadsheets, R and Python; can be read back.";
    }

    @Override
    public String ending() {
        return ".zip";
    }

    @Override
    public FieldTable fields() {
        return FIELDS;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        List<Table> tables = new DossierTables(index, options).all();
        List<String> remarks = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "README.txt");
        zip.write(CsvReadMe.of(index.dossier().title(), tables).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (Table table : tables) {
            begin(zip, table.name() + ".csv");
            remarks.addAll(CsvWriting.write(table, zip));
            zip.closeEntry();
        }
        zip.finish();
        return remarks;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public boolean recognises(Path file) {
        if (table(file)) {
            return Files.isRegularFile(file);
        }
        try {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.list(file)) {
                    return inside.anyMatch(CsvFormat::table);
                }
            }
            return zipped(file) && archiveHasTables(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean archiveHasTables(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (table(Path.of(entry.getName()))) {
                    return true;
                }
            }
            return false;
        } catch (IllegalArgumentException badName) {
            return false;
        }
    }

    @Override
    public ReadDossier read(Path file) throws DossierException {
        Remarks remarks = new Remarks();
        List<RawTable> tables = new ArrayList<>();
        try {
            if (Files.isDirectory(file)) {
                readFolder(file, tables, remarks);
            } else if (zipped(file)) {
                readArchive(file, tables, remarks);
            } else if (Files.size(file) > LARGEST) {
                throw tooLarge(file, null);
            } else {
                tables.add(CsvReading.read(name(file), Files.readAllBytes(file), remarks));
            }
        } catch (IOException | IllegalArgumentException cause) {
            throw new DossierException("%s cannot be read (%s). Check that it is there and whole, and may be read."
                    .formatted(file, cause.getMessage()), null, cause);
        }
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            throw new DossierException(("%s has no table with rows in it. A table is a .csv file whose first row names"
                    + " its columns.").formatted(file), null, null);
        }
        ReadDossier read = TableReader.read(tables, name(file).replaceFirst("\\.[A-Za-z]+$", ""), remarks);
        if (read.dossier().equals(Dossier.empty(read.dossier().title()))) {
            throw new DossierException("%s holds nothing that a dossier has: %s".formatted(
                    file, String.join(" ", read.remarks())), null, null);
        }
        return read;
    }

    private static void readFolder(Path folder, List<RawTable> tables, Remarks remarks)
            throws IOException, DossierException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(CsvFormat::table).sorted().toList();
        }
        for (Path file : files) {
            if (Files.size(file) > LARGEST) {
                throw tooLarge(file, null);
            }
            tables.add(CsvReading.read(name(file), Files.readAllBytes(file), remarks));
        }
    }

    private static void readArchive(Path file, List<RawTable> tables, Remarks remarks)
            throws IOException, DossierException {
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && table(Path.of(entry.getName()))) {
                    byte[] bytes = zip.readNBytes(left);
                    if (bytes.length == left) {
                        throw tooLarge(file, entry.getName());
                    }
                    left -= bytes.length;
                    tables.add(CsvReading.read(name(Path.of(entry.getName())), bytes, remarks));
                }
            }
        }
    }

    private static DossierException tooLarge(Path file, @Nullable String entry) {
        return new DossierException("%s is too large: tables may unpack to %,d MB together. Split them into parts."
                .formatted(entry == null ? file : entry + " in " + file, LARGEST >> 20), null, null);
    }

    private static boolean zipped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(SIGNATURE);
            return first.length == SIGNATURE && first[0] == 'P' && first[1] == 'K' && first[2] <= 6 && first[3] <= 7;
        }
    }

    private static boolean table(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith(".");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
