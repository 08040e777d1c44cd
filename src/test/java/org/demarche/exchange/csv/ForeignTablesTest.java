package org.demarche.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.exchange.ReadDossier;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.store.DossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignTablesTest {
    @TempDir
    Path folder;

    @Test
    void aTableOfQuotesGivesItsSpeakersAndArticles() throws Exception {
        ReadDossier read = read("spoken.csv", """
                Quote,Speaker,Date,Source,Publisher,URL
                "We shall not sign.",Anna Nord,4 October 2011,Harbour talks fail,Gazette,https://gazette.example/1
                "We ""wait"",
                then",Bilal Süd,2011-10-04,Harbour talks fail,Gazette,https://gazette.example/1
                """, StandardCharsets.UTF_8);
        assertEquals(List.of(), read.remarks());
        assertEquals("spoken", read.dossier().title());
        assertEquals(List.of("anna-nord", "bilal-sud"),
                read.dossier().quotes().stream().map(quote -> quote.speaker().value()).toList());
        assertEquals(List.of("We shall not sign.", "We \"wait\",\nthen"),
                read.dossier().quotes().stream().map(Quote::text).toList());
        assertEquals(List.of("2011-10-04", "2011-10-04"),
                read.dossier().quotes().stream().map(quote -> quote.attribution().said().date().text()).toList());
        assertEquals(List.of("Harbour talks fail"),
                read.dossier().articles().stream().map(article -> article.headline()).toList());
    }

    @Test
    void semicolonsTabsAndOldCharsetsAreRead() throws Exception {
        String rows = "Title;When;Group\nDébat;1982;Süd\n";
        Charset western = Charset.forName("windows-1252");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, western)) {
            assertEquals(List.of("Débat 1982 sud"), titles(read("a.csv", rows, charset)));
            assertEquals(List.of("Débat 1982 sud"), titles(read("a.tsv", rows.replace(';', '\t'), charset)));
        }
    }

    @Test
    void theSpreadsheetOfATimelineIsRead() throws Exception {
        ReadDossier read = read("timeline.csv", """
                Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Group
                2011,10,4,,,,,A veto,It falls.,West
                2012,2,,,2012,3,,Talks,,East
                -500,,,,,,,Long ago,,
                """, StandardCharsets.UTF_8);
        assertEquals(List.of("A veto 2011-10-04 west", "Talks 2012-02/2012-03 east", "Long ago -0500 -"), titles(read));
    }

    @Test
    void aFaultyRowIsToldByItsLineAndCostsOnlyWhatIsFaulty() throws Exception {
        ReadDossier read = read("events.csv", """
                title,date
                One,2011-10-04
                Two,03/04/2011
                ,2011
                "Four" and a half,2011
                Five,sometime
                """, StandardCharsets.UTF_8);
        assertEquals(List.of("One 2011-10-04 -", "Two XXXX -", "Five XXXX -"), titles(read));
        assertEquals(List.of(
                "events.csv, line 5: the quotation marks of this row do not match, and it is left out; a quotation mark"
                        + " inside a cell is written twice.",
                "events.csv, line 3: '03/04/2011' is not a date that can be read for sure; it is kept in the evidence."
                        + " Write it as 2011-10-04, or in EDTF.",
                "events.csv, line 4: it names no event, and is left out.",
                "events.csv, line 6: 'sometime' is not a date that can be read for sure; it is kept in the evidence."
                        + " Write it as 2011-10-04, or in EDTF."), read.remarks());
        assertEquals("The table says '03/04/2011'.", read.dossier().events().get(1).when().evidence());
    }

    @Test
    void columnsThatADossierHasNoPlaceForAreKeptAndTold() throws Exception {
        ReadDossier read = read("events.csv", "title,date,Coder,Empty\nOne,2011,AB,\n", StandardCharsets.UTF_8);
        assertEquals(List.of("events.csv: a dossier has no place for the column 'Coder'; what stands there is kept in"
                + " its file, but not shown."), read.remarks());
        assertEquals(Map.of("x-Coder", "AB"), read.dossier().events().getFirst().extras());
    }

    @Test
    void aFolderOfTablesIsOneDossier() throws Exception {
        Files.writeString(folder.resolve("people.csv"), "name,country\nAnna Nord,North\n");
        Files.writeString(folder.resolve("quotes.csv"), "quote,speaker\nNo.,Anna Nord\n");
        ReadDossier read = new CsvFormat().read(folder);
        assertTrue(new CsvFormat().recognises(folder));
        assertEquals(1, read.dossier().speakers().size());
        assertEquals(List.of("North"), read.dossier().sides().stream().map(side -> side.name()).toList());
    }

    @Test
    void namesInAnArchiveLeadNowhere() throws Exception {
        Path file = folder.resolve("tables.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../events.csv"));
            zip.write("Title,When\nTalks,1982\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("Talks"),
                new CsvFormat().read(file).dossier().events().stream().map(Event::title).toList());
        try (Stream<Path> inside = Files.list(folder)) {
            assertEquals(List.of(file), inside.toList());
        }
    }

    @Test
    void aFileWithoutAnythingOfADossierIsRefusedInOneSentence() {
        DossierException refusal = assertThrows(DossierException.class,
                () -> read("prices.csv", "colour,price\nred,1\n", StandardCharsets.UTF_8));
        assertEquals(folder.resolve("prices.csv") + " holds nothing that a dossier has: prices.csv is left out: its"
                + " columns (colour, price) are not those of quotes, events, speakers or articles. Name them in the"
                + " first row, for example quote and speaker, or title and date.", refusal.getMessage());
        assertThrows(DossierException.class, () -> read("nothing.csv", "", StandardCharsets.UTF_8));
    }

    @Test
    void anyBytesGiveADossierOrASentence() throws Exception {
        for (String text : List.of("\"", "\"\"\"", "a,b\n\"", "title,date\n\"x", ",,,\n,,,",
                "\u0000\u0000", "sep=", "sep=;\n")) {
            assertThrows(DossierException.class, () -> read("any.csv", text, StandardCharsets.UTF_8), text);
        }
    }

    private static List<String> titles(ReadDossier read) {
        return read.dossier().events().stream().map(ForeignTablesTest::line).toList();
    }

    private static String line(Event event) {
        return event.title() + " " + event.when().date().text() + " " + (event.side() == null ? "-" : event.side());
    }

    private ReadDossier read(String name, String text, Charset charset) throws IOException, DossierException {
        Path file = Files.write(folder.resolve(name), text.getBytes(charset));
        assertTrue(new CsvFormat().recognises(file));
        return new CsvFormat().read(file);
    }
}
