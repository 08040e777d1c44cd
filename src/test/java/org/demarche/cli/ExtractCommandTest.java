package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.state.originals.TestOriginals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aQuoteIsALineOfJsonWithItsPlaceInTheFile() throws Exception {
        Path article = written("a.txt", "\uD83D\uDE00 \u201CWe have time,\u201D said Anna Berg.\n");
        assertEquals(0, extract("--json-lines", article.toString()));
        assertEquals("""
                {"article":"a.txt","start":3,"end":16,"text":"We have time,","speaker":"Anna Berg","cue":"said",\
                "said":null,"directness":"direct","rule":"verb-after","confidence":0.97}
                """, lines(out));
    }

    @Test
    void placesAreThoseOfTheFileWhateverItsLineEnds() throws Exception {
        Path article = written("a.txt", "Harbour.\r\n\r\nAnna Berg said: \"We have time.\"\r\n");
        extract("--json-lines", article.toString());
        assertTrue(lines(out).startsWith("{\"article\":\"a.txt\",\"start\":29,\"end\":42,"), out::toString);
    }

    @Test
    void aFolderIsListedArticleByArticle() throws Exception {
        written("b.txt", "Nothing was said.\n");
        written("a.txt", "\"We have time,\" said Anna Berg. \"We have money.\"\n");
        written("picture.png", "not a text");
        written(".hidden.txt", "\"No,\" said Anna Berg.\n");
        assertEquals(0, extract(folder.toString()));
        assertEquals("""
                a.txt: 2 quotes

                  Anna Berg (verb-after, 97 %)
                  \u201CWe have time,\u201D

                  Anna Berg, as before (continuation, 94 %)
                  \u201CWe have money.\u201D

                b.txt: no quotes

                """, lines(out));
    }

    @Test
    void whatIsNoSpeechIsLeftOut() throws Exception {
        Path article = written("a.txt", "It is known as the \"sleeping rule\" in the north.\n");
        assertEquals(0, extract("--json-lines", article.toString()));
        assertEquals("", lines(out));
    }

    @Test
    void oneBrokenFileDoesNotStopTheOthers() throws Exception {
        Path good = written("a.txt", "\"We have time,\" said Anna Berg.\n");
        Path empty = written("b.txt", "");
        assertEquals(1, extract(empty.toString(), good.toString()));
        assertTrue(lines(err).startsWith("demarche: Cannot read " + empty), err::toString);
        assertTrue(lines(out).contains("Anna Berg"), out::toString);
    }

    @Test
    void nothingReadableIsAFailure() {
        assertEquals(2, extract(folder.resolve("missing.txt").toString()));
        assertEquals("", lines(out));
    }

    private Path written(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private int extract(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "extract";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandLine command = CommandLineFactory.create(_ -> {}, Optional::empty, ImageInstead.inUsualFolders(),
                TestOriginals.store(folder));
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true)).execute(all);
    }

    private static String lines(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n");
    }
}
