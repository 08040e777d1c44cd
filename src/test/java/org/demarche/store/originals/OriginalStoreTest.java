package org.demarche.store.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.store.DataFolder;
import org.demarche.store.DossierException;
import org.demarche.testing.Dossiers;
import org.demarche.text.original.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalStoreTest {
    private static final String TEXT = "The envoy said nothing.\n";
    private static final String SHA = Fingerprint.of(TEXT);
    private static final Article KNOWN = article("gazette", TEXT);
    private static final Article OTHER = article("courier", "Another text.");

    @TempDir
    private Path folder;
    private OriginalStore store;

    @BeforeEach
    void openAnEmptyStore() {
        store = new OriginalStore(new DataFolder(folder.resolve("data")));
    }

    @Test
    void anEmptyStoreHasNothingAndMakesNoFolder() throws Exception {
        assertEquals(Optional.empty(), store.find(KNOWN));
        assertEquals(List.of(), files());
    }

    @Test
    void theBytesStandOnceInAFileNamedByTheirHash() throws Exception {
        store.keep(KNOWN, origin(TEXT), true);
        store.keep(OTHER, origin(TEXT), false);

        assertEquals(List.of(
                "articles/" + note(OTHER), "articles/" + note(KNOWN), SHA.substring(0, 2) + "/" + SHA + ".txt")
                .stream().sorted().toList(), files());
        assertEquals(TEXT, Files.readString(content(SHA)));
    }

    @Test
    void anOriginalServesEveryDossierThatKnowsItsFingerprint() throws Exception {
        store.keep(KNOWN, origin(TEXT), true);

        Article elsewhere = Dossiers.titled("Another dossier")
                .article("the-same", a -> a.digest().original(TEXT).paragraph("Retold otherwise.")).build()
                .articles().getFirst();

        assertEquals(TEXT, store.find(elsewhere).orElseThrow().text());
    }

    @Test
    void aCopyForAnArticleWithoutFingerprintServesThatArticleAlone() throws Exception {
        Article bare = unknown("Retold.");
        Article sameId = unknown("Else.");

        store.keep(bare, origin(TEXT), false);

        assertEquals(TEXT, store.find(bare).orElseThrow().text());
        assertEquals(Optional.empty(), store.find(sameId));
    }

    @Test
    void damagedBytesAreNoticedAndSaidAndMadeWholeByAttachingAgain() throws Exception {
        store.keep(KNOWN, origin(TEXT), true);
        Files.writeString(content(SHA), "The envoy said everything.\n");

        assertEquals("Cannot read the attached original of \"Article gazette\": it is damaged (" + content(SHA)
                + " is not what was attached); attach it again.", fault());
        assertEquals(OriginalStore.Kept.THIS, store.keep(KNOWN, origin(TEXT), true));
        assertEquals(TEXT, store.find(KNOWN).orElseThrow().text());
    }

    @Test
    void missingBytesAreNoticedAndSaid() throws Exception {
        store.keep(KNOWN, origin(TEXT), true);
        Files.delete(content(SHA));

        assertEquals("Cannot read the attached original of \"Article gazette\": it is gone (" + content(SHA)
                + "); attach it again.", fault());
    }

    @Test
    void aDamagedNoteIsNoticedAndSaidAndWrittenAnewByAttachingAgain() throws Exception {
        store.keep(KNOWN, origin(TEXT), true);
        Path note = folder.resolve("data/originals/articles").resolve(note(KNOWN));
        for (String damage : List.of(
                "{\"content\":\"../../etc/passwd\",\"name\":\"n\",\"identical\":true}", "{\"con", "")) {
            Files.writeString(note, damage);

            assertEquals("Cannot read the attached original of \"Article gazette\": the note on it is damaged (" + note
                    + "); attach it again.", fault());
        }

        assertEquals(OriginalStore.Kept.THIS, store.keep(KNOWN, origin(TEXT), true));
        assertEquals(TEXT, store.find(KNOWN).orElseThrow().text());
    }

    @Test
    void aFaultOfOneOriginalLeavesTheOthers() throws Exception {
        store.keep(KNOWN, origin(TEXT), true);
        store.keep(OTHER, origin("Another text."), true);
        Files.delete(content(SHA));

        AttachedOriginals all = AttachedOriginals.of(Dossiers.titled("T")
                .article("gazette", a -> a.digest().original(TEXT).paragraph("Retold."))
                .article("courier", a -> a.digest().original("Another text.").paragraph("Retold."))
                .build(), store);

        assertEquals(List.of(OTHER.id()), List.copyOf(all.byArticle().keySet()));
        assertEquals(1, all.faults().size());
    }

    private String fault() {
        return assertThrows(DossierException.class, () -> store.find(KNOWN)).getMessage();
    }

    private Path content(String sha) {
        return folder.resolve("data/originals").resolve(sha.substring(0, 2)).resolve(sha + ".txt");
    }

    private List<String> files() throws IOException {
        Path root = folder.resolve("data/originals");
        if (Files.notExists(folder.resolve("data"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private static String note(Article article) {
        String key = article.original() == null ? "" : article.original().sha256();
        return key.substring(0, 2) + "/" + key + ".json";
    }

    private static Origin origin(String text) {
        return new Origin("file.txt", text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** An article whose original the dossier does not know. */
    private static Article unknown(String digest) {
        return Dossiers.titled("T").article("a", a -> a.digest().paragraph(digest)).build().articles().getFirst();
    }

    private static Article article(String id, String original) {
        return Dossiers.titled("T").article(id, a -> a.digest().original(original).paragraph("Retold.")).build()
                .articles().getFirst();
    }
}
