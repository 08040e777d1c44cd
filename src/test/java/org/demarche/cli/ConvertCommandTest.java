package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.exchange.FieldText;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.exchange.html.HtmlPage;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.store.originals.OriginalAttacher;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertCommandTest {
    private static final String PUBLISHED = "Anna told reporters: “We shall not sign.” Bilal answered: “Then we wait,”"
            + " and left. “We have time,” he added.";
    private static final Dossier DOSSIER = Dossiers.small().build();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeTheDossier() throws DossierException {
        file = folder.resolve("harbour.json");
        new DossierWriter().write(DOSSIER, file);
    }

    private int run(Object... args) {
        List<String> all = new ArrayList<>(List.of("convert"));
        Stream.of(args).map(Object::toString).forEach(all::add);
        return CommandLineFactory.create(_ -> { }, Optional::empty, new ImageInstead(List.of(folder)),
                        TestOriginals.store(folder))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void whatIsLostIsToldAfterWhatWasWritten() throws IOException {
        Path page = folder.resolve("harbour.html");
        assertEquals(0, run(file, page), err::toString);
        assertTrue(Files.readString(page).contains("We shall not sign."));
        List<String> lines = out.toString().lines().toList();
        assertEquals("Wrote " + page, lines.getFirst());
        assertTrue(lines.contains("  Left out: published texts (1) and the places of quotes in them: they go along only"
                + " with full texts."), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void theFormatIsTheOneThatIsNamedWhateverTheEnding() throws IOException {
        Path page = folder.resolve("page.txt");
        assertEquals(0, run(file, "--to", "html", page), err::toString);
        assertTrue(Files.readString(page).startsWith("<!doctype html>"));
    }

    @Test
    void theBundledDossierStandsInForNone() {
        assertEquals(0, run("--bundled", folder.resolve("a.html")), err::toString);
        assertEquals(0, run(folder.resolve("b.html")), err::toString);
        assertTrue(Files.exists(folder.resolve("a.html")) && Files.exists(folder.resolve("b.html")));
    }

    @Test
    void aDossierOfItsOwnFormatIsWrittenWhole() throws DossierException {
        Path copy = folder.resolve("copy.json");
        assertEquals(0, run(file, "--to", "dossier", "--strict", copy), err::toString);
        assertEquals(DOSSIER, new DossierReader().read(copy, ReadProgress.NONE));
    }

    @ParameterizedTest
    @CsvSource({"csv,harbour.zip", "qdpx,harbour.qdpx", "timelinejs,timeline.json"})
    void whatOtherProgramsWriteBecomesADossier(String format, String name) throws DossierException {
        Path foreign = folder.resolve(name);
        Path back = folder.resolve("back.json");
        assertEquals(0, run("--with-full-texts", "--to", format, file, foreign), err::toString);
        assertEquals(0, run("--to", "dossier", foreign, back), err::toString);
        Dossier read = new DossierReader().read(back, ReadProgress.NONE);
        assertEquals(titles(DOSSIER), titles(read));
        assertEquals("", err.toString());
    }

    @Test
    void tablesKeepThePlacesOfQuotesInTextsThatStayBehind() {
        assertEquals(0, run(file, "--to", "csv", folder.resolve("harbour.zip")), err::toString);
        assertTrue(out.toString().contains("Left out: published texts (1): they go along only with full texts."),
                out::toString);
    }

    private static List<String> titles(Dossier dossier) {
        return dossier.events().stream().map(Event::title).sorted().toList();
    }

    @Test
    void aDossierThatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"), "my work");
        assertEquals(2, run("--to", "dossier", file, mine));
        assertTrue(err.toString().contains(mine + " is there already, and may hold work of yours"), err::toString);
        assertEquals("my work", Files.readString(mine));
        assertEquals(0, run("--to", "dossier", "--replace", file, mine), err::toString);
        assertTrue(Files.readString(mine).startsWith("{"));
    }

    @Test
    void publishedTextsLeaveOnlyWhenAskedFor() throws IOException, DossierException {
        Path original = folder.resolve("gazette.txt");
        Files.writeString(original, PUBLISHED);
        new OriginalAttacher(DOSSIER, TestOriginals.store(folder)).attach(List.of(original), (_, _, _) -> true);
        Path page = folder.resolve("page.html");
        assertEquals(0, run(file, page), err::toString);
        assertFalse(Files.readString(page).contains("The council voted on the harbour."));
        assertFalse(Files.readString(page).contains("Anna told reporters"));
        assertEquals(0, run(file, "--with-full-texts", page), err::toString);
        assertTrue(Files.readString(page).contains("The council voted on the harbour."));
        assertTrue(Files.readString(page).contains("Anna told reporters"));
    }

    @Test
    void strictnessIsAStatusAndTheFileIsWritten() {
        Path page = folder.resolve("page.html");
        assertEquals(1, run(file, "--strict", page));
        assertTrue(Files.exists(page));
    }

    @Test
    void theFormatsAreListed() {
        assertEquals(0, run("--formats"));
        List<String> slugs = out.toString().lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        assertEquals(Stream.concat(Stream.of("dossier"), Formats.all().stream().map(Format::slug)).toList(), slugs);
    }

    @Test
    void theTableOfAFormatIsPrinted() {
        assertEquals(0, run("--fields", "html"));
        assertEquals(FieldText.plain(new HtmlPage()), out.toString());
    }

    static List<Format> formats() {
        return Formats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsWrittenFromTheCommandLine(Format format) throws IOException {
        Path target = folder.resolve("out" + format.ending());
        assertEquals(0, run("--bundled", "--to", format.slug(), target), err::toString);
        assertTrue(Files.size(target) > 0);
        assertEquals("", err.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | Name the dossier and the file to write
            HARBOUR                 | Name the file to write after .*harbour.json, or give --bundled to replace it .*
            HARBOUR HARBOUR         | The file to write is the one to read; give it another name than .*harbour.json
            --bundled HARBOUR x.html | --bundled is in place of a dossier; leave out .*harbour.json or --bundled
            HARBOUR x.unknown       | The name .*x.unknown does not tell the format; say it with --to: dossier, .*html.*
            HARBOUR --to word x.doc | 'word' is no format; there are dossier, .*html.*
            --fields word           | 'word' is no format; there are dossier, .*html.*
            gone.json x.html        | Cannot read .*gone.json: .*
            HARBOUR no/x.html       | Cannot save .*no/x.html: its folder does not exist; create it or choose another\\.
            """)
    void whatCannotBeDoneIsSaidInOneSentence(String words, String sentence) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Object[] args = Stream.of(words.split(" ", -1)).filter(word -> !word.isEmpty())
                .map(word -> word.equals("HARBOUR") ? file
                        : word.startsWith("--") || !word.contains(".") ? word : folder.resolve(word)).toArray();
        assertEquals(2, run(args));
        String first = err.toString().lines().findFirst().orElseThrow();
        assertTrue(first.matches("demarche: " + sentence), first);
        assertEquals("", out.toString());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
