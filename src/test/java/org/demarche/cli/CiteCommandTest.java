package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.state.originals.TestOriginals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("cite"));
        all.addAll(List.of(args));
        return CommandLineFactory.create(_ -> { }, Optional::empty, new ImageInstead(List.of(folder)),
                TestOriginals.store(folder))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void theBundledArticlesAreListedInTheUsualStyle() {
        assertEquals(0, run(), err::toString);
        assertEquals(5, out.toString().lines().count());
        assertEquals("AFP (2011) ‘[Russian envoy in Damascus reports no change of policy]’, Naharnet, 29 August."
                + " Available at: https://naharnet.com/stories/en/13887.",
                out.toString().lines().findFirst().orElse(""));
    }

    @Test
    void aQuoteIsASentenceWithItsCitation() {
        assertEquals(0, run("--quote", "juppe-hearing-1", "--style", "apa"), err::toString);
        assertTrue(out.toString().startsWith("On 5 July 2011, Alain Juppé, Minister of Foreign Affairs of France,"),
                out::toString);
        assertTrue(out.toString().endsWith("convinced him” (‘Paris Says Russia Reviewing Syria Stance’, 2011).\n"),
                out::toString);
    }

    @Test
    void theEndingOfTheFileTellsTheFormat() throws IOException {
        Path file = folder.resolve("sources.bib");
        assertEquals(0, run("--to", file.toString(), "--article", "kyiv-post-2011-09-07"), err::toString);
        assertTrue(Files.readString(file).startsWith("@article{kyiv-post-2011-09-07,\n"));
    }

    @Test
    void stylesAreListed() {
        assertEquals(0, run("--styles"));
        assertEquals(13, out.toString().lines().count());
    }

    @Test
    void whatCannotBeDoneIsToldInOneSentence() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csl"), "<style>\n<info></style>");
        Path dependent = Files.writeString(folder.resolve("dependent.csl"), """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>My Journal</title>
                <link href="http://www.zotero.org/styles/nature" rel="independent-parent"/></info></style>
                """);
        Path other = Files.writeString(folder.resolve("other.csl"), "<html/>");
        List<List<String>> wrong = List.of(
                List.of("--style", "nonsense"), List.of("--style", broken.toString()),
                List.of("--style", dependent.toString()), List.of("--style", other.toString()),
                List.of("--style", folder.resolve("none.csl").toString()), List.of("--language", "tlh"),
                List.of("--article", "nobody"), List.of("--quote", "Nobody!"), List.of("--as", "pdf"),
                List.of("--as", "ris", "--quote", "juppe-hearing-1"), List.of("--to", "x.doc"));
        for (List<String> args : wrong) {
            assertEquals(CommandLineFactory.CANNOT, run(args.toArray(String[]::new)), args::toString);
        }
        assertEquals("""
                demarche: There is no citation style 'nonsense'; choose one of \
                apa, american-political-science-association, american-sociological-association, \
                chicago-author-date, chicago-notes-bibliography, harvard-cite-them-right, ieee, \
                iso690-author-date-en, mhra-notes, modern-language-association, new-harts-rules-notes, \
                nlm-citation-sequence, oscola, or name a .csl file.
                demarche: FOLDER/broken.csl is not a citation style: its XML is broken in line 2.
                demarche: FOLDER/dependent.csl only says that “My Journal” is the style “nature” \
                under another name; put nature.csl into the same folder.
                demarche: FOLDER/other.csl is not a citation style (CSL 1.0).
                demarche: There is no file FOLDER/none.csl.
                demarche: References cannot be written in the language 'tlh'; \
                use a tag such as en-GB, en-US, fr-FR or ar.
                """.replace("FOLDER", folder.toString()),
                String.join("\n", err.toString().lines().limit(6).toList()) + "\n");
        assertEquals(wrong.size(), err.toString().lines().filter(line -> line.startsWith("demarche: ")).count());
    }

    @Test
    void aDependentStyleTakesTheRulesOfItsParent() throws IOException {
        Path dependent = Files.writeString(folder.resolve("journal.csl"), """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>My Journal</title>
                <link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>
                """);
        assertEquals(0, run("--style", dependent.toString(), "--article", "kyiv-post-2011-09-07"), err::toString);
        assertTrue(out.toString().startsWith("Reuters. (2011, September 7). France urges Russia"), out::toString);
    }
}
