package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a file has one sentence: what, where, what to do. */
class BadInputTest {
    private static final String EVENT = """
            {"format": 1, "title": "T", "events": [
              {"id": "veto", "title": "Veto", "when": {"date": "2011-10-04", "basis": "printed"}, "kind": "vote"},
              %s
            ]}""";

    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        Path file = folder.resolve("no.json");
        assertEquals("Cannot read " + file + ": there is no such file; check its name and folder.",
                messageOf(file));
    }

    @Test
    void aFileWithAFileInPlaceOfItsFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), "{}").resolve("e.json");
        assertEquals("Cannot read " + file + ": there is no such file; check its name and folder.", messageOf(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsOutOfReachIsNotCalledMissing() throws IOException {
        Path one = folder.resolve("one.json");
        Path other = Files.createSymbolicLink(folder.resolve("other.json"), one);
        Files.createSymbolicLink(one, other);
        String message = messageOf(one);
        assertTrue(message.startsWith("Cannot read " + one + ": the disk or network failed (Too many levels of symbolic"
                + " links"), message);
    }

    @Test
    void aFolder() {
        assertEquals("Cannot read " + folder + ": it is a folder; choose the dossier file inside it.",
                messageOf(folder));
    }

    @Test
    void aFileThatMayNotBeRead() {
        DossierException failure = new ReadFailure("secret.json", 1).explain(new AccessDeniedException("secret.json"));
        assertEquals("Cannot read secret.json: you may not read it; change its permissions or ask its owner.",
                failure.getMessage());
    }

    @Test
    void aDiskThatFailsOnTheWay() {
        InputStream failing = new FilterInputStream(new ByteArrayInputStream("{\"format\": 1, ".getBytes(
                StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("Input/output error");
                }
                return read;
            }
        };
        DossierException failure =
                assertThrows(DossierException.class, () -> new DossierReader().read(failing, "t.json"));
        assertEquals("Cannot read t.json: at line 1, column 15 the disk or network failed (Input/output error);"
                + " try again, or copy it elsewhere.", failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void anEmptyFile(String content) {
        assertMessage("it is empty; choose another file, or bring it back from a copy", content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "<html>", "%PDF-1.7", "\u0000\u0001"})
    void noJsonAtAll(String content) {
        assertMessage("it is not JSON, the form that a dossier has; choose another file", content);
    }

    @Test
    void aCommaTooMany() {
        assertMessage("at line 2, column 15 it is not JSON: a comma, colon, bracket or quotation mark is missing there"
                + " or one too many; correct it there, or choose another file", "{\"format\": 1,\n \"title\": \"T\",}");
    }

    @Test
    void aFileThatIsCutShort() {
        String whole = EVENT.formatted("{}");
        assertMessage("it breaks off inside events[0].when.date (line 2, column 66); the file is cut short, so bring it"
                + " back from a copy", whole.substring(0, whole.indexOf("\"basis\"")));
    }

    @Test
    void aFileThatIsCutShortInsideAText() {
        assertMessage("it breaks off inside title (line 1, column 31); the file is cut short, so bring it back from a"
                + " copy", "{\"format\": 1, \"title\": \"A disp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2]", "[]"})
    void aListInPlaceOfADossier(String content) {
        assertMessage("it holds a list where a dossier is an object in braces; choose another file", content);
    }

    @Test
    void aTextInPlaceOfADossier() {
        assertMessage("it holds a text where a dossier is an object in braces; choose another file", "\"dossier\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\": \"something else\"}", "{\"format\": null}"})
    void noFormat(String content) {
        assertMessage("it has no \"format\" number, so it is not a dossier; choose another file", content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "17", "99999999999999999999"})
    void aLaterFormatIsSaidBeforeAnythingElse(String version) {
        assertMessage("it was written by a later version of Demarche (its format is " + version
                + ", this version reads format 1); update Demarche to open it",
                "{\"format\": " + version + ", \"title\": {\"en\": \"T\"}}");
    }

    @Test
    void aFormatThatNeverWas() {
        assertMessage("its format is 0, which no version of Demarche has written; write 1 there if it is a dossier",
                "{\"format\": 0}");
    }

    @Test
    void aFormatThatIsNoNumber() {
        assertMessage("format (line 1, column 12) is a text where a whole number belongs; correct it there",
                "{\"format\": \"1\"}");
        assertMessage("format (line 1, column 12) is a number where a whole number belongs; correct it there",
                "{\"format\": 1.5}");
    }

    @Test
    void aFieldOfTheWrongType() {
        assertMessage("title (line 1, column 24) is a number where a text belongs; correct it there",
                "{\"format\": 1, \"title\": 5}");
        assertMessage("title (line 1, column 24) is an object where a text belongs; correct it there",
                "{\"format\": 1, \"title\": {}}");
        assertMessage("events (line 1, column 25) is an object where a list belongs; correct it there",
                "{\"format\": 1, \"events\": {}}");
        assertMessage("events[0] (line 1, column 26) is a text where an object belongs; correct it there",
                "{\"format\": 1, \"events\": [\"veto\"]}");
        assertMessage("events[1].id (line 3, column 10) is a number where a text belongs; correct it there",
                EVENT.formatted("{\"id\": 5}"));
        assertMessage("quotes[0].about[0] (line 1, column 35) is true or false where a text belongs; correct it there",
                "{\"format\": 1, \"quotes\":[{\"about\":[true]}]}");
        assertMessage("articles[0].original.length (line 1, column 49) is a text where a whole number belongs; correct"
                + " it there", "{\"format\": 1, \"articles\":[{\"original\":{\"length\":\"9\"}}]}");
    }

    @Test
    void aNumberThatIsTooLarge() {
        assertMessage("articles[0].original.length (line 1, column 60) is a number that is too large; correct it there"
               , "{\"format\": 1, \"articles\":[{\"original\":{\"length\":99999999999}}]}");
    }

    @Test
    void aMissingField() {
        assertMessage("events[1] (line 3, column 46) has no \"when\"; add it there",
                EVENT.formatted("{\"id\": \"e\", \"title\": \"Veto\", \"kind\": \"vote\"}"));
        assertMessage("events[1].when (line 3, column 41) has no \"date\"; add it there",
                EVENT.formatted("{\"id\": \"e\", \"when\": {\"basis\":\"a\"}}".replace("\"a\"", "\"printed\"")));
        assertMessage("quotes[0] (line 1, column 33) has no \"id\"; add it there",
                "{\"format\": 1, \"quotes\": [{\"id\": null}]}");
    }

    @Test
    void aNullInAList() {
        assertMessage("speakers[0].aliases[1] (line 1, column 46) is null; remove it, or write a value there",
                "{\"format\": 1, \"speakers\": [{\"aliases\": [\"A\", null]}]}");
    }

    @Test
    void aBrokenDate() {
        String message = messageOf(EVENT.formatted("{\"id\": \"e\", \"when\": {\"date\": \"4 October 2011\"}}"));
        assertTrue(message.startsWith("Cannot read t.json: events[1].when.date (line 3, column 32): '4 October 2011' is"
                + " not an EDTF date: "), message);
        assertTrue(message.endsWith("; correct it there."), message);
    }

    @Test
    void aBadId() {
        assertMessage("events[1].id (line 3, column 10): 'The Veto' is not an id; use lower-case letters, digits, dots"
                + " and hyphens, for example 'veto-2011-10-04'; correct it there",
                EVENT.formatted("{\"id\": \"The Veto\"}"));
    }

    @Test
    void aVeryLongValueIsNotRepeatedInFull() {
        assertTrue(messageOf(EVENT.formatted("{\"id\": \"" + "X".repeat(100_000) + "\"}")).length() < 500);
        assertTrue(messageOf("{\"format\": 1, \"relations\":[{\"kind\":\"" + "x".repeat(100_000) + "\"}]}")
                .length() < 500);
    }

    @Test
    void aRangeThatRunsBackwards() {
        assertMessage("quotes[0].edits[0].range (line 1, column 62): a text range runs from 0 or more to its start or"
                + " later, not from 9 to 2; correct it there",
                "{\"format\": 1, \"quotes\":[{\"edits\":[{\"range\":{\"start\":9,\"end\":2}}]}]}");
    }

    @Test
    void aValueThatIsNotOneOfTheKnownOnes() {
        assertMessage("relations[0].kind (line 1, column 36): 'causes' is not one of responds-to, part-of, precedes,"
                + " contradicts; correct it there", "{\"format\": 1, \"relations\":[{\"kind\":\"causes\"}]}");
        assertMessage("relations[0].kind (line 1, column 36): 'PART_OF' is not one of responds-to, part-of, precedes,"
                + " contradicts; correct it there", "{\"format\": 1, \"relations\":[{\"kind\":\"PART_OF\"}]}");
        assertMessage("relations[0].kind (line 1, column 36): '' is not one of responds-to, part-of, precedes,"
                + " contradicts; correct it there", "{\"format\": 1, \"relations\":[{\"kind\":\"\"}]}");
        assertMessage("relations[0].kind (line 1, column 36): '1' is not one of responds-to, part-of, precedes,"
                + " contradicts; correct it there",
                "{\"format\": 1, \"relations\":[{\"kind\":1}]}");
    }

    @Test
    void anUnknownFieldWhereNoneIsKept() {
        assertMessage("speakers[0].roles[0].since (line 1, column 79) is not a field that this version knows; remove"
                + " it, or correct its name",
                "{\"format\":1,\"speakers\":[{\"roles\":[{\"title\":\"A\",\"period\":\"2011\",\"since\":\"2011\"}]}]}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xC0, 0x80})
    void invalidUtf8(int bad) {
        byte[] content = "{\"format\": 1, \"title\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        content[24] = (byte) bad;
        DossierException failure = assertThrows(DossierException.class,
                () -> new DossierReader().read(new ByteArrayInputStream(content), "t.json"));
        assertEquals("Cannot read t.json: after line 1 it is not UTF-8 text; save it as UTF-8.", failure.getMessage());
    }

    @Test
    void invalidUtf8FarIntoTheFileIsPlacedRoughly() {
        byte[] content = ("{\"format\": 1,\n\"title\": \"" + "x".repeat(20_000) + "?\"}")
                .getBytes(StandardCharsets.UTF_8);
        content[content.length - 3] = (byte) 0xFF;
        DossierException failure = assertThrows(DossierException.class,
                () -> new DossierReader().read(new ByteArrayInputStream(content), "t.json"));
        assertEquals("Cannot read t.json: after line 2 it is not UTF-8 text; save it as UTF-8.", failure.getMessage());
    }

    @Test
    void aFieldThatIsThereTwice() {
        assertMessage("title (line 1, column 36) is there twice; remove one of them",
                "{\"format\": 1, \"title\": \"A\", \"title\": \"B\"}");
        assertMessage("events[1].kind (line 3, column 23) is there twice; remove one of them",
                EVENT.formatted("{\"kind\": \"a\", \"kind\": \"b\"}"));
    }

    @Test
    void textAfterTheDossier() {
        assertMessage("it goes on at line 2, column 1, after the dossier's closing brace; remove what follows there",
                "{\"format\": 1}\n{\"format\": 1}");
    }

    @Test
    void absurdNesting() {
        String deep = "{\"format\": 1, \"x\": " + "[".repeat(100_000);
        assertMessage("at line 1, column 120 its braces and brackets are nested more than 100 deep, which no dossier"
                + " needs; choose another file", deep);
    }

    @Test
    void oneTextOfAGigabyteFailsFastWithoutBeingHeld() {
        EndlessInput input = new EndlessInput("{\"format\": 1, \"title\": \"", 1L << 30);
        DossierException failure =
                assertThrows(DossierException.class, () -> new DossierReader().read(input, "t.json"));
        assertTrue(failure.getMessage().endsWith("it holds a single text, name or number that is too long for any"
                + " dossier (more than 20 million characters for a text); split it, or choose another file."),
                failure.getMessage());
        assertTrue(input.read < 50_000_000, "read " + input.read + " bytes before it gave up");
    }

    @Test
    void aLineOfAGigabyteThatIsNoJsonFailsFast() {
        EndlessInput input = new EndlessInput("", 1L << 30);
        assertThrows(DossierException.class, () -> new DossierReader().read(input, "t.json"));
        assertTrue(input.read < 1_000_000, "read " + input.read + " bytes before it gave up");
    }

    @Test
    void aFieldNameOfAGigabyteFailsFast() {
        EndlessInput input = new EndlessInput("{\"", 1L << 30);
        assertThrows(DossierException.class, () -> new DossierReader().read(input, "t.json"));
        assertTrue(input.read < 1_000_000, "read " + input.read + " bytes before it gave up");
    }

    @Test
    void aFileThatIsTooLargeForTheMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("large.json"), " ".repeat(3_000_000));
        DossierException failure = assertThrows(DossierException.class,
                () -> new DossierReader(2_000_000).read(file, ReadProgress.NONE));
        assertEquals("Cannot read " + file + ": it is too large for the memory of this program, which can take a file"
                + " of 2 MB; give it more memory with the Java option -Xmx, or split the dossier.",
                failure.getMessage());
    }

    @Test
    void aStreamThatIsTooLargeForTheMemory() {
        EndlessInput input = new EndlessInput("{\"format\": 1, \"x\": [" + "1,".repeat(2_000_000), 1L << 30);
        DossierException failure =
                assertThrows(DossierException.class, () -> new DossierReader(2_000_000).read(input, "t.json"));
        assertTrue(failure.getMessage().startsWith("Cannot read t.json: it is too large for the memory of this"
                + " program, which can take a file of 2 MB; "), failure.getMessage());
        assertTrue(input.read < 10_000_000, "read " + input.read + " bytes before it gave up");
    }

    @Test
    void theExceptionKnowsThePlaceAndTheCause() {
        DossierException failure = failureOf("{\"format\": 1, \"title\": 5}");
        assertEquals(new Place("title", 1, 24), failure.place());
        assertNotNull(failure.getCause());
    }

    private static void assertMessage(String reason, String content) {
        assertEquals("Cannot read t.json: " + reason + ".", messageOf(content));
    }

    private static String messageOf(String content) {
        return failureOf(content).getMessage();
    }

    private static DossierException failureOf(String content) {
        InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return assertThrows(DossierException.class, () -> new DossierReader().read(in, "t.json"));
    }

    private static String messageOf(Path file) {
        return assertThrows(DossierException.class, () -> new DossierReader().read(file, ReadProgress.NONE))
                .getMessage();
    }

    /** A start, and then the letter a for as long as anybody reads, up to a length. */
    private static final class EndlessInput extends InputStream {
        private final byte[] start;
        private final long length;
        private long read;

        EndlessInput(String start, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            int next = read < start.length ? start[(int) read] : 'a';
            read++;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) {
            int count = 0;
            while (count < wanted && read < length) {
                buffer[offset + count++] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
