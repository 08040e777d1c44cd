package org.demarche.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.tables.DossierTables;
import org.demarche.exchange.tables.Table;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class XlsxFormatTest {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4})_");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyCellHoldsWhatTheTablesSay(@ForAll("dossiers") Dossier dossier) throws Exception {
        DossierIndex index = new DossierIndex(dossier);
        List<Table> tables = new DossierTables(index, ExchangeOptions.STANDARD).all();
        Map<String, byte[]> parts = parts(dossier, List.of());
        for (int i = 0; i < tables.size(); i++) {
            assertEquals(expected(tables.get(i)), sheet(parts, i + 1));
        }
    }

    @Test
    void aCellThatIsTooLongIsCutBetweenCharactersAndTold() throws Exception {
        String words = "x" + "😀".repeat(20_000);
        Dossier dossier = Dossiers.titled("Long").article("a", a -> a.paragraph(words)).speaker("s", s -> s)
                .quote("q", "s", "a", words, q -> q.anchor(null)).build();
        Map<String, byte[]> parts = parts(dossier, List.of("In the sheet of quotes, 1 cells are cut: a cell holds no"
                + " more than 32,767 characters. The CSV tables have all of them."));
        assertEquals(words.substring(0, 32_767), sheet(parts, 1).get("A2"));
    }

    @Test
    void charactersThatXmlCannotSayAreWrittenAsExcelDoes() {
        assertEquals("a_x0000__x001F_\t\n_x000D__x005F_x0041_ _x_ _xD83D_", CellText.of(
                "a\u0000\u001F\t\n\r_x0041_ _x_ \uD83D"));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    /** What a table says, by the names of cells; empty ones are not there. */
    private static Map<String, String> expected(Table table) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < table.headings().size(); column++) {
            cells.put(column(column) + 1, table.headings().get(column).name());
            for (int row = 0; row < table.rows().size(); row++) {
                String cell = table.rows().get(row).get(column);
                if (!cell.isEmpty()) {
                    cells.put(column(column) + (row + 2), cell);
                }
            }
        }
        return cells;
    }

    private static String column(int number) {
        return (number < 26 ? "" : Character.toString('A' + number / 26 - 1)) + (char) ('A' + number % 26);
    }

    private static Map<String, byte[]> parts(Dossier dossier, List<String> remarks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(remarks, new XlsxFormat().write(new DossierIndex(dossier), ExchangeOptions.STANDARD, out));
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Map<String, String> sheet(Map<String, byte[]> parts, int number) throws Exception {
        return cells(Objects.requireNonNull(parts.get("xl/worksheets/sheet" + number + ".xml")));
    }

    /** The cells of a sheet as a program reads them, with days and numbers as text. */
    private static Map<String, String> cells(byte[] sheet) throws Exception {
        Map<String, String> cells = new HashMap<>();
        List<String> formulas = new ArrayList<>();
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(sheet));
        String name = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> name = xml.getAttributeValue(null, "r");
                    case "f" -> formulas.add(name);
                    case "t" -> {
                        assertEquals("preserve", xml.getAttributeValue(XMLConstants.XML_NS_URI, "space"));
                        cells.put(name, ESCAPE.matcher(xml.getElementText())
                                .replaceAll(m -> Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(m.group(1), 16)))));
                    }
                    case "v" -> {
                        String value = xml.getElementText();
                        cells.put(name, value.endsWith(".0")
                                ? DAY_ZERO.plusDays((long) Double.parseDouble(value)).toString() : value);
                    }
                    default -> { }
                }
            }
        }
        assertEquals(List.of(), formulas);
        return cells;
    }
}
