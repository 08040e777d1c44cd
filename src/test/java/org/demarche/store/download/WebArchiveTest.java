package org.demarche.store.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
    private static final URI ADDRESS = URI.create("https://paper.example/2012/02/08/talks?id=1");
    private static final String FOUND = """
            {"url": "%s", "archived_snapshots": {"closest": {"status": "200", "available": true,
             "url": "http://web.archive.org/web/20120209101112/%s", "timestamp": "20120209101112"}}}
            """.formatted(ADDRESS, ADDRESS);

    private TestServer server;
    private WebArchive archive;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
        archive = new WebArchive(
                new HttpPageFetcher(Limits.USUAL), server.address("/available"), server.address("/web/"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theCopyNearestToADayIsAskedForAndFetchedAsItWasStored() throws Exception {
        server.on("/available", json(FOUND))
                .on("/web/20120209101112id_/https://paper.example/2012/02/08/talks", TestServer.page("<p>Talks.</p>"));

        Page copy = archive.fetch(ADDRESS, "20120208");

        assertEquals("\uFEFF<p>Talks.</p>", new String(copy.bytes(), StandardCharsets.UTF_8));
        assertEquals(List.of(
                "/available?url=https%3A%2F%2Fpaper.example%2F2012%2F02%2F08%2Ftalks%3Fid%3D1&timestamp=20120208",
                "/web/20120209101112id_/https://paper.example/2012/02/08/talks?id=1"), server.asked());
    }

    @Test
    void thereMayBeNoCopy() {
        assertEquals("the web archive has no copy of it; open the page in the browser",
                reason("{\"url\": \"x\", \"archived_snapshots\": {}}", null));
        assertEquals("the web archive has no copy of it; open the page in the browser",
                reason(FOUND.replace("true", "false"), null));
        assertEquals(List.of("/available?url=https%3A%2F%2Fpaper.example%2F2012%2F02%2F08%2Ftalks%3Fid%3D1"),
                server.asked().stream().distinct().toList());
    }

    @Test
    void anAnswerThatMakesNoSenseIsSaid() {
        assertEquals("the web archive gives an answer that cannot be read; try again later", reason("<html>", null));
        assertEquals("the web archive names a copy of no date; try again later",
                reason(FOUND.replace("\"20120209101112\"", "\"../../elsewhere\""), null));
    }

    @Test
    void aCopyThatIsNotThereIsSaid() {
        assertEquals("there is no such page any more (404); look for its copy in a web archive",
                reason(FOUND, "20120208"));
    }

    private String reason(String answer, @Nullable String day) {
        server.on("/available", json(answer));
        return assertThrows(DownloadException.class, () -> archive.fetch(ADDRESS, day)).reason();
    }

    private static TestServer.Answer json(String text) {
        return TestServer.bytes("application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
