package org.demarche.state.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.download.HttpPageFetcher;
import org.demarche.store.download.Limits;
import org.demarche.store.download.TestServer;
import org.demarche.store.download.Web;
import org.demarche.store.download.WebArchive;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.Outcome;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {
    private static final String QUOTE = "We shall not sign this treaty, not today and not in the spring.";
    private static final String PAGE = "<!DOCTYPE html><title>Talks</title><article><p>The envoy spoke on the pier.</p>"
            + "<p>“" + QUOTE + "” he said, and the ferry left without him, as ferries do in that season.</p></article>";

    @TempDir
    private Path folder;
    private final TestOriginals report = new TestOriginals();
    private TestServer server;
    private Workspace workspace;
    private Originals originals;

    @BeforeEach
    void open() throws IOException {
        server = new TestServer();
        Dossier dossier = Dossiers.titled("T").speaker("envoy", s -> s)
                .article("gazette", a -> a.url(server.address("/talks").toString()).published("2011-10-05").digest()
                        .paragraph("“" + QUOTE + "”"))
                .quote("q", "envoy", "gazette", QUOTE, q -> q)
                .build();
        workspace = new Workspace(OpenDossier.of(new DossierIndex(dossier), null));
        HttpPageFetcher pages = new HttpPageFetcher(Limits.USUAL);
        originals = report.of(workspace, folder, new Web(pages,
                new WebArchive(pages, server.address("/available"), server.address("/web/"))));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nothingIsAskedOfTheWebByItself() throws IOException {
        workspace.select(article().id());
        originals.attach(List.of(Files.writeString(folder.resolve("a"), "A recipe for soup.")));

        assertEquals(List.of(), server.asked());
    }

    @Test
    void aPageIsDownloadedAndItsTextAttached() {
        server.on("/talks", TestServer.page(PAGE));

        originals.download(article(), Originals.Place.PUBLISHER);

        String from = server.address("/talks").toString();
        assertEquals(List.of(List.of(new Outcome.Attached(from, article(), false, 1, 1, true))), report.attached);
        AttachedOriginal attached = originals.attachedProperty().get().of(article().id());
        assertEquals(new AttachedOriginal(article().id(), from, "The envoy spoke on the pier.\n“" + QUOTE
                + "” he said, and the ferry left without him, as ferries do in that season.", false, from), attached);
    }

    @Test
    void thePageOfAnotherArticleIsNotAttached() {
        server.on("/talks", TestServer.page("<article><p>This address now belongs to a shop for boats.</p></article>"));

        originals.download(article(), Originals.Place.PUBLISHER);

        assertEquals(List.of(List.of(new Outcome.NoArticle(server.address("/talks").toString()))), report.attached);
        assertNull(originals.attachedProperty().get().of(article().id()));
    }

    @Test
    void whyAPageIsNotThereIsSaidInOneSentence() {
        originals.download(article(), Originals.Place.PUBLISHER);

        assertEquals(List.of("Cannot download " + server.address("/talks") + ": there is no such page any more (404);"
                + " look for its copy in a web archive."), report.sentences);
    }

    @Test
    void theArchivedCopyNearestToPublicationIsDownloaded() {
        server.on("/available", exchange -> {
            byte[] answer = "{\"archived_snapshots\":{\"closest\":{\"available\":true,\"timestamp\":\"20111006\"}}}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }).on("/web/20111006id_/" + server.address("/talks"), TestServer.page(PAGE));

        originals.download(article(), Originals.Place.ARCHIVE);

        assertTrue(server.asked().getFirst().endsWith("&timestamp=20111005"), server.asked().toString());
        assertEquals(List.of(), report.sentences);
        assertEquals(1, originals.attachedProperty().get().byArticle().size());
    }

    @Test
    void whatIsDamagedIsSaid() throws IOException {
        originals.attach(List.of(Files.writeString(folder.resolve("a"), "He said: “" + QUOTE + "”")));
        try (var files = Files.walk(folder.resolve("data"))) {
            Files.writeString(files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow(), "Else");
        }

        Originals again = report.of(workspace, folder, TestOriginals.NO_WEB);

        assertEquals(Map.of(), again.attachedProperty().get().byArticle());
        assertTrue(report.sentences.getFirst().contains("it is damaged"), report.sentences.toString());
    }

    private Article article() {
        return workspace.index().dossier().articles().getFirst();
    }
}
