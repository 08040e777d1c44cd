package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.DossierWriter;
import org.demarche.store.originals.OriginalAttacher;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;
import org.demarche.testing.EvidenceDispute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void theBundledDossierHolds() {
        assertEquals(0, check());
        assertTrue(lines(out).contains("\nEverything holds: "), out::toString);
        assertEquals("", lines(err));
    }

    @Test
    void aSoundDossierIsSummedUpByArticle() throws Exception {
        assertEquals(0, check(saved(Dossiers.small().build())));
        assertEquals("""
                The harbour dispute

                gazette  3 of 3 quotes exact in the digest
                courier  no quotes

                Everything holds: 3 quotes in 2 articles.
                """, lines(out));
    }

    @Test
    void originalsAreFoundByTheirContentAndMissingOnesAreSaid() throws Exception {
        Dossier dossier = Dossiers.small().build();
        Files.writeString(folder.resolve("whatever.bin"), originalOf(dossier));
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
        Files.writeString(folder.resolve("notes.txt"), "Something else.");
        assertEquals(0, check(saved(dossier), "--sources", folder.toString()));
        assertEquals("""
                The harbour dispute

                gazette  3 of 3 quotes exact in the digest, 3 of 3 in the original (whatever.bin)
                courier  no quotes; its original is not among the files

                Everything holds: 3 quotes in 2 articles; checked against 1 of 2 originals.
                """, lines(out));
    }

    @Test
    void aFolderWithoutAnyOriginalOfTheDossierIsAFinding() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "Something else.");
        assertEquals(1, check(saved(Dossiers.small().build()), "--sources", folder.toString()));
        assertEquals("""
                The harbour dispute

                Errors
                  %s: no original of this dossier was found in this folder, so no quote could be checked against one \
                [originals-not-found]

                gazette  3 of 3 quotes exact in the digest; its original is not among the files
                courier  no quotes; its original is not among the files

                1 finding: 1 error, 0 warnings; checked against 0 of 2 originals.
                """.formatted(folder), lines(out));
    }

    @Test
    void theVeryTextIsTakenBeforeAChangedCopy() throws Exception {
        Dossier dossier = Dossiers.small().build();
        Files.writeString(folder.resolve("a.txt"), originalOf(dossier) + "\nImprint");
        Files.writeString(folder.resolve("b.txt"), originalOf(dossier));
        assertEquals(0, check(saved(dossier), "--sources", folder.toString()));
        assertTrue(lines(out).contains("3 of 3 in the original (b.txt)"), out::toString);
    }

    @Test
    void aQuoteThatIsElsewhereInTheOriginalIsAFinding() throws Exception {
        Dossier dossier = Dossiers.small().quote("late", "anna", "gazette", "We have time,",
                q -> q.originalAnchor(new Anchor(0, 13, "", ""))).build();
        Files.writeString(folder.resolve("original.txt"), originalOf(dossier));
        assertEquals(1, check(saved(dossier), "--sources", folder.toString()));
        assertTrue(lines(out).contains("  quotes[4] late: its words stand in original.txt at 85 to 98, not where"
                + " anchors.original says [original-moved]\n"), out::toString);
        assertTrue(lines(out).contains("4 of 4 quotes exact in the digest, 3 of 4 in the original"), out::toString);
    }

    @Test
    void aChangedCopyIsAFindingAndSoAreItsQuotesThatAreGone() throws Exception {
        String text = "“This harbour is ours, and ours it stays.” “We shall not sign any treaty.” “Never.”";
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s)
                .article("gazette", a -> a.digest().original(text).paragraph(text))
                .quote("q1", "anna", "gazette", "This harbour is ours, and ours it stays.", q -> q)
                .quote("q2", "anna", "gazette", "We shall not sign any treaty.", q -> q)
                .quote("q3", "anna", "gazette", "Never.", q -> q)
                .build();
        Files.writeString(folder.resolve("copy.txt"), originalOf(dossier).replace("Never", "Perhaps"));
        assertEquals(1, check(saved(dossier), "--sources", folder.toString()));
        assertEquals("""
                T

                Errors
                  quotes[2] q3: its words do not stand in copy.txt [original-missing]

                Warnings
                  articles[0] gazette: copy.txt is a changed copy of the original: it has the quotes, but not the \
                fingerprint [original-changed]

                gazette  3 of 3 quotes exact in the digest, 2 of 3 in the original (copy.txt, a changed copy)

                Verdicts: 5 exact, 1 missing

                2 findings: 1 error, 1 warning; checked against 1 of 1 original.
                """, lines(out));
    }

    @Test
    void aFaultOfTheDossierIsAFinding() throws Exception {
        assertEquals(1, check(saved(Dossiers.small().speaker("eve", s -> s.side("east")).build())));
        assertTrue(lines(out).contains("""
                Errors
                  speakers[3] eve: side names 'east', but no side has that id [dangling-id]
                """), out::toString);
        assertTrue(lines(out).endsWith("\n1 finding: 1 error, 0 warnings.\n"), out::toString);
    }

    @Test
    void quotesThatWaitForReviewAreCounted() throws Exception {
        assertEquals(0, check(saved(Dossiers.titled("T").article("herald", a -> a.full().paragraph("One. Two. Three."))
                .candidate("c1", "herald", "One.", c -> c)
                .candidate("c2", "herald", "Two.", c -> c)
                .candidate("c3", "herald", "Three.", c -> c.rejected()).build())));
        assertTrue(lines(out).endsWith("""

                2 extracted quotes wait for review.
                Everything holds: 0 quotes in 1 article.
                """), out::toString);
    }

    @Test
    void theSameComesAsJson() throws Exception {
        Dossier dossier = Dossiers.small().speaker("eve", s -> s.side("east")).build();
        String file = saved(dossier);
        Files.writeString(folder.resolve("original.txt"), originalOf(dossier));
        assertEquals(1, check(file, "--sources", folder.toString(), "--json"));
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        JsonNode expected = JsonMapper.shared().readTree("""
                {
                  "title": "The harbour dispute",
                  "holds": false,
                  "waiting": 0,
                  "findings": [
                    {"severity": "error", "code": "dangling-id", "path": "speakers[3] eve",
                     "message": "side names 'east', but no side has that id"}
                  ],
                  "articles": [
                    {"id": "gazette", "text": "digest", "quotes": 3, "exactInText": 3,
                     "original": {"file": "original.txt", "identical": true, "exact": 3}},
                    {"id": "courier", "text": "full", "quotes": 0, "exactInText": 0,
                     "original": {"file": null, "identical": false, "exact": 0}}
                  ]
                }
                """);
        assertEquals(file, report.get("dossier").stringValue());
        expected.properties().forEach(field -> assertEquals(field.getValue(), report.get(field.getKey())));
    }

    @Test
    void theVerdictOnEachQuoteComesAsJson() throws Exception {
        assertEquals(1, check(saved(EvidenceDispute.dossier()), "--json"));
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertEquals(JsonMapper.shared().readTree("""
                {"exact": 2, "moved": 1, "typographic": 1, "changed": 1, "ambiguous": 2, "missing": 1}
                """), report.get("verdicts"));
        assertEquals(JsonMapper.shared().readTree("""
                {"quote": "changed", "article": "courier", "text": "full text", "verdict": "changed",
                 "place": {"start": 185, "end": 232},
                 "finding": "Is not word for word in the full text: it has “will not”, not “cannot”."}
                """), report.get("quotes").get(3));
        assertTrue(report.get("quotes").get(6).get("place").isNull());
    }

    @Test
    void theReportIsWrittenAsAPageAndAsATable() throws Exception {
        Path page = folder.resolve("report.html");
        Path table = folder.resolve("report.csv");
        assertEquals(1, check(saved(EvidenceDispute.dossier()), "--report", page.toString(),
                "--csv", table.toString()));
        assertTrue(Files.readString(page).contains("<del>cannot </del><ins>will not </ins>"));
        assertEquals(9, Files.readAllLines(table).size());
        assertTrue(lines(out).contains("\nVerdicts: 2 exact, 1 moved, 1 typographic, 1 changed, 2 ambiguous,"
                + " 1 missing\n"), out::toString);
    }

    @Test
    void attachedOriginalsAreLookedInto() throws Exception {
        Dossier dossier = Dossiers.small().build();
        new OriginalAttacher(dossier, TestOriginals.store(folder)).attach(
                List.of(Files.writeString(folder.resolve("harbour.txt"), originalOf(dossier))), (_, _, _) -> true);
        assertEquals(0, check(saved(dossier)));
        assertEquals("""
                The harbour dispute

                gazette  3 of 3 quotes exact in the digest, 3 of 3 in the original (harbour.txt)
                courier  no quotes

                Everything holds: 3 quotes in 2 articles; checked against 1 of 1 original.
                """, lines(out));
    }

    @Test
    void aReportThatCannotBeWrittenIsOneSentence() {
        Path nowhere = folder.resolve("no").resolve("report.html");
        assertEquals(2, check("--report", nowhere.toString()));
        assertEquals("demarche: The folder " + nowhere.getParent() + " does not exist.\n", lines(err));
    }

    @Test
    void aDossierThatCannotBeReadIsOneSentence() {
        Path file = folder.resolve("no.json");
        assertEquals(2, check(file.toString()));
        assertEquals("demarche: Cannot read " + file + ": there is no such file; check its name and folder.\n",
                lines(err));
        assertEquals("", lines(out));
    }

    @Test
    void aFolderOfOriginalsThatIsNoneCannotBeRead() throws Exception {
        Path missing = folder.resolve("no");
        assertEquals(2, check("--sources", missing.toString()));
        assertEquals("demarche: Cannot read " + missing + ": there is no such folder; check its name.\n", lines(err));
        Path file = Files.writeString(folder.resolve("f.txt"), "");
        assertEquals(2, check("--sources", file.toString()));
        assertTrue(lines(err).endsWith(": it is not a folder; name the folder that holds the originals.\n"));
    }

    @Test
    void aReportThatCannotBePrintedIsAFailure() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        CommandLine command = CommandLineFactory.create(_ -> {}, Optional::empty, ImageInstead.inUsualFolders(),
                TestOriginals.store(folder));
        assertEquals(2, command.setOut(new PrintWriter(full)).setErr(new PrintWriter(err, true)).execute("check"));
        assertEquals("demarche: Reading or writing failed: standard output takes no more; if it goes to a file, see"
                + " whether the disk is full.\n", lines(err));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anOriginalThatCannotBeReadIsNamed() throws Exception {
        Path broken = Files.createSymbolicLink(folder.resolve("broken.txt"), Path.of("/proc/self/mem"));
        try {
            assertEquals(2, check("--sources", folder.toString()));
        } finally {
            Files.delete(broken);
        }
        assertEquals("demarche: Cannot read " + broken + ": the disk or network failed (Input/output error); try again,"
                + " or copy it elsewhere.\n", lines(err));
    }

    private int check(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandLineFactory.create(_ -> {}, Optional::empty, ImageInstead.inUsualFolders(),
                TestOriginals.store(folder))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all);
    }

    private String saved(Dossier dossier) throws Exception {
        Path file = Files.createTempDirectory(folder, "dossier").resolve("d.json");
        new DossierWriter().write(dossier, file);
        return file.toString();
    }

    private static String originalOf(Dossier dossier) {
        return dossier.articles().stream().map(Article::original).filter(original -> original != null)
                .map(ArticleSketch::textOf).findFirst().orElseThrow();
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
