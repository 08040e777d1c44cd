package org.demarche.store.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.id.ArticleId;
import org.demarche.store.DataFolder;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalAttacherTest {
    private static final String GAZETTE = """
            Treaty talks break down
            NORTHPORT — The envoy’s “patience” is at an end, he said on Monday after eleven hours in the customs house.

            “We shall not sign this treaty, not today and not in the spring,” he told reporters on the pier.
            His hosts called it “a pause for breath” and served soup.
            """;
    private static final String COURIER = "The mayor said: “The harbour belongs to all of us, whatever is signed.”\n";
    private static final Dossier DOSSIER = Dossiers.titled("T")
            .speaker("envoy", s -> s)
            .article("gazette", a -> a.digest().original(GAZETTE)
                    .paragraph("“We shall not sign this treaty, not today and not in the spring,”")
                    .paragraph("“a pause for breath”"))
            .article("courier", a -> a.digest().paragraph("“The harbour belongs to all of us, whatever is signed.”"))
            .quote("g1", "envoy", "gazette", "We shall not sign this treaty, not today and not in the spring,", q -> q)
            .quote("g2", "envoy", "gazette", "a pause for breath", q -> q)
            .quote("c1", "envoy", "courier", "The harbour belongs to all of us, whatever is signed.", q -> q)
            .build();

    @TempDir
    private Path folder;
    private OriginalStore store;
    private OriginalAttacher attacher;

    @BeforeEach
    void openAnEmptyStore() {
        store = new OriginalStore(new DataFolder(folder.resolve("data")));
        attacher = new OriginalAttacher(DOSSIER, store);
    }

    @Test
    void anOriginalIsFoundByWhatIsInItAndKeptAsItIs() throws Exception {
        Path file = write("notes.md", GAZETTE, StandardCharsets.UTF_8);

        assertEquals(List.of(new Outcome.Attached(file.toString(), article("gazette"), true, 2, 2, true)),
                attach(file));
        assertEquals(new AttachedOriginal(new ArticleId("gazette"), "notes.md", GAZETTE, true, null), kept("gazette"));
        assertEquals(
                Map.of(new ArticleId("gazette"), kept("gazette")), AttachedOriginals.of(DOSSIER, store).byArticle());
    }

    @Test
    void theEncodingAndTheLineEndsOfTheFileMakeNoDifference() throws Exception {
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            String text = charset.equals("UTF-16LE") ? "\uFEFF" + GAZETTE : GAZETTE;
            Path file = write(charset + ".txt", text.replace("\n", "\r\n"), Charset.forName(charset));

            attach(file);

            assertEquals(GAZETTE, kept("gazette").text(), charset);
        }
    }

    @Test
    void aPageIsAChangedCopyWithAllQuotes() throws Exception {
        String page = "<!DOCTYPE html><html><head><title>Treaty</title></head><body><nav>Home</nav><article>"
                + GAZETTE.lines().map(line -> "<p>" + line.replace("’", "&rsquo;") + "</p>")
                        .collect(Collectors.joining())
                + "</article><footer>Imprint</footer></body></html>";
        Path file = write("page.html", page, StandardCharsets.UTF_8);

        assertEquals(List.of(new Outcome.Attached(file.toString(), article("gazette"), false, 2, 2, true)),
                attach(file));
        assertEquals(false, kept("gazette").identical());
        assertTrue(kept("gazette").text().contains("he told reporters on the pier"), kept("gazette").text());
    }

    @Test
    void theOriginalItselfIsNotReplacedByAChangedCopyButReplacesOne() throws Exception {
        Path copy = write("copy.txt", GAZETTE + "Imprint\n", StandardCharsets.UTF_8);
        Path original = write("original.txt", GAZETTE, StandardCharsets.UTF_8);

        assertEquals(List.of(
                new Outcome.Attached(copy.toString(), article("gazette"), false, 2, 2, true),
                new Outcome.Attached(original.toString(), article("gazette"), true, 2, 2, true),
                new Outcome.Superseded(copy.toString(), article("gazette"))),
                Stream.of(copy, original, copy).flatMap(file -> attach(file).stream()).toList());
        assertEquals("original.txt", kept("gazette").name());
    }

    @Test
    void whatIsAttachedAlreadyIsSaidToBe() throws Exception {
        Path file = write("original.txt", GAZETTE, StandardCharsets.UTF_8);
        attach(file);

        assertEquals(List.of(new Outcome.Attached(file.toString(), article("gazette"), true, 2, 2, false)),
                attach(file));
    }

    @Test
    void aFolderIsSearchedToItsGroundButHiddenFilesAreNot() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("in/deep/down"));
        Path gazette = Files.writeString(deep.resolve("1.txt"), GAZETTE);
        Path courier = Files.writeString(folder.resolve("in/2.txt"), COURIER);
        Path other = Files.writeString(folder.resolve("in/3.txt"), "A recipe for soup.");
        Files.writeString(folder.resolve("in/.hidden"), GAZETTE);

        assertEquals(List.of(
                new Outcome.Attached(courier.toString(), article("courier"), false, 1, 1, true),
                new Outcome.NoArticle(other.toString()),
                new Outcome.Attached(gazette.toString(), article("gazette"), true, 2, 2, true)),
                attach(folder.resolve("in")));
    }

    @Test
    void oneUnreadableFileDoesNotStopTheOthers() throws Exception {
        Path missing = folder.resolve("missing.txt");
        Path empty = write("empty.txt", "", StandardCharsets.UTF_8);
        Path courier = write("courier.txt", COURIER, StandardCharsets.UTF_8);

        List<Outcome> outcomes = attacher.attach(List.of(missing, empty, courier), (_, _, _) -> true);

        assertEquals("Cannot read " + missing + ": there is no such file; check its name and folder.",
                sentence(outcomes.get(0)));
        assertTrue(sentence(outcomes.get(1)).contains("it is empty"), sentence(outcomes.get(1)));
        assertEquals(new Outcome.Attached(courier.toString(), article("courier"), false, 1, 1, true), outcomes.get(2));
    }

    @Test
    void aTextOfTwoArticlesIsAttachedToNone() throws Exception {
        Path volume = write("volume.txt", COURIER + COURIER + GAZETTE.lines().skip(3).collect(Collectors.joining("\n")),
                StandardCharsets.UTF_8);

        assertEquals(List.of(new Outcome.Undecided(volume.toString(), List.of(article("gazette"), article("courier")))),
                attach(volume));
        assertEquals(Map.of(), AttachedOriginals.of(DOSSIER, store).byArticle());
    }

    @Test
    void aPageThatWasAskedForOneArticleIsAttachedToNoOther() {
        byte[] bytes = COURIER.getBytes(StandardCharsets.UTF_8);

        assertEquals(new Outcome.OtherArticle("https://example.org/1", article("courier")),
                attacher.attach(article("gazette"), "https://example.org/1", bytes));
        assertEquals(Map.of(), AttachedOriginals.of(DOSSIER, store).byArticle());
        assertEquals(new Outcome.Attached("https://example.org/1", article("courier"), false, 1, 1, true),
                attacher.attach(article("courier"), "https://example.org/1", bytes));
    }

    @Test
    void itStopsWhenItIsNoLongerWanted() throws Exception {
        Path one = write("1.txt", GAZETTE, StandardCharsets.UTF_8);
        Path two = write("2.txt", COURIER, StandardCharsets.UTF_8);

        assertEquals(1, attacher.attach(List.of(one, two), (_, done, total) -> total == 2 && done < 1).size());
    }

    private List<Outcome> attach(Path path) {
        return attacher.attach(List.of(path), (_, _, _) -> true);
    }

    private AttachedOriginal kept(String article) throws Exception {
        return store.find(article(article)).orElseThrow();
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String sentence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed(_, String sentence) -> sentence;
            default -> outcome.toString();
        };
    }

    private static Article article(String id) {
        return DOSSIER.articles().stream().filter(a -> a.id().equals(new ArticleId(id))).findFirst().orElseThrow();
    }
}
