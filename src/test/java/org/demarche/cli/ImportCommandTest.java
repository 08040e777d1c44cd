package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;
    private Path dossier = Path.of("");
    private Path article = Path.of("");

    @BeforeEach
    void writeAnArticle() throws IOException {
        dossier = folder.resolve("harbour.json");
        article = folder.resolve("talks.txt");
        Files.writeString(article, """
                Harbour talks fail

                By Ann Miller

                PORT HAVEN, Sept 7 (Reuters) - “We will not sign,” Mayor Olga Brandt said on Wednesday.

                Read more
                """);
    }

    @Test
    void aNewDossierIsMade() throws DossierException {
        assertEquals(0, run(article.toString(), "--title", "The harbour"));
        assertEquals("""
                %s: reuters-harbour-talks-fail
                  Headline   Harbour talks fail  [The first line: “Harbour talks fail”.]
                  Publisher  [Not told.]
                  Agency     Reuters  [The dateline: “PORT HAVEN, Sept 7 (Reuters) -”.]
                  Byline     Ann Miller  [The byline: “By Ann Miller”.]
                  Dateline   PORT HAVEN, Sept 7  [The dateline: “PORT HAVEN, Sept 7 (Reuters) -”.]
                  Published  7 September of some year  [The dateline: “PORT HAVEN, Sept 7 (Reuters) -”, without a year;\
                 no other place gives one.]
                  Text       1 paragraph, without a link line, the byline, the headline
                  Quotes     1 quote to review
                1 article came into %s, with 1 quote to review.
                """.formatted(article, dossier), lines(out));
        Dossier made = read();
        assertEquals("The harbour", made.title());
        assertEquals(List.of("We will not sign,"), made.candidates().stream().map(one -> one.text()).toList());
    }

    @Test
    void aDossierGrows() throws DossierException {
        Dossier before = Dossiers.small().build();
        new DossierWriter().write(before, dossier);
        assertEquals(0, run(folder.toString(), "--publisher", "The Pier", "--date", "2012"));
        Dossier after = read();
        assertEquals(before.articles(), after.articles().subList(0, before.articles().size()));
        assertEquals("The Pier", after.articles().getLast().publisher());
        assertEquals(before.quotes(), after.quotes());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndDoesNotStopTheOthers() throws IOException, DossierException {
        Path broken = folder.resolve("broken.txt");
        Files.writeString(broken, "%PDF-1.4");
        assertEquals(1, run(broken.toString(), article.toString()));
        assertEquals("demarche: Cannot read " + broken + ": it is a PDF file; save its text as plain text or HTML, and"
                + " choose that file.\n", lines(err));
        assertEquals(1, read().articles().size());
    }

    @Test
    void aFolderWithoutTextsIsSaidToHaveNone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(2, run(empty.toString()));
        assertEquals("demarche: Nothing was imported: there is no text (.txt) or page (.html) in " + empty
                + "; name a file, or a folder that holds some.\n", lines(err));
        assertFalse(Files.exists(dossier));
    }

    @Test
    void theBrokenPartsOfAnUtteranceCountOnceAsTheyAreReviewed() throws IOException {
        Files.writeString(article, """
                PORT HAVEN, Sept 7 (Reuters) - The mayor spoke.

                “We will not sign,” Mayor Ada Brook said, “and we will not pay.”
                """);
        assertEquals(0, run(article.toString()));
        assertTrue(lines(out).endsWith("1 article came into " + dossier + ", with 1 quote to review.\n"),
                out::toString);
    }

    @Test
    void nothingIsWrittenWhenNothingCanBeRead() {
        assertEquals(2, run(folder.resolve("missing.txt").toString()));
        assertEquals("0 articles came into " + dossier + ", with 0 quotes to review; 1 file could not be imported.\n",
                lines(out));
        assertFalse(Files.exists(dossier));
    }

    @Test
    void aDryRunOnlyTells() {
        assertEquals(0, run(article.toString(), "--dry-run"));
        assertEquals("1 article would come into " + dossier + ", with 1 quote to review.",
                lines(out).lines().reduce("", (_, last) -> last));
        assertFalse(Files.exists(dossier));
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        assertEquals(0, run(article.toString()));
        byte[] before = Files.readAllBytes(dossier);
        out.getBuffer().setLength(0);
        assertEquals(0, run(article.toString()));
        assertEquals(article + ": already there as reuters-harbour-talks-fail; left as it is\n0 articles came into "
                + dossier + ", with 0 quotes to review; 1 file already there.\n", lines(out));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(dossier));
    }

    @Test
    void aTitleIsForANewDossierOnly() throws DossierException {
        new DossierWriter().write(Dossiers.small().build(), dossier);
        assertEquals(2, run(article.toString(), "--title", "Another"));
        assertEquals(
                "demarche: --title is for a new dossier, and " + dossier + " is there already; leave the title out",
                lines(err).lines().findFirst().orElseThrow());
    }

    private Dossier read() throws DossierException {
        return new DossierReader().read(dossier, ReadProgress.NONE);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(args));
        all.addAll(List.of("--into", dossier.toString()));
        CommandLine line = CommandLineFactory.create(_ -> {}, Optional::empty, ImageInstead.inUsualFolders(),
                TestOriginals.store(folder));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(all.toArray(String[]::new));
    }

    private static String lines(StringWriter writer) {
        return writer.toString().replace(System.lineSeparator(), "\n");
    }
}
