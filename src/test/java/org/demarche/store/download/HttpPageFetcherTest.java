package org.demarche.store.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPageFetcherTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "<p>The envoy’s “patience” is at an end.</p>";
    /** Where nothing is to be waited for, waiting is a fault; where it is, see {@link #IMPATIENT}. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), 100_000, 5);
    private static final Limits IMPATIENT = new Limits(Duration.ofSeconds(20), Duration.ofMillis(300), 100_000, 5);

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageComesWithItsAddress() throws Exception {
        server.on("/page", TestServer.page(TEXT));

        Page page = fetch("/page");

        assertEquals(server.address("/page"), page.address());
        assertEquals(TEXT, text(page));
    }

    @Test
    void itSaysHonestlyWhoAsks() throws Exception {
        fetchFrom("/page", TestServer.page(TEXT));

        assertEquals(List.of(HttpPageFetcher.USER_AGENT), server.headers().get("User-Agent"));
        assertFalse(server.headers().containsKey("Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "utf-8", "\"Windows-1252\""})
    void theCharsetThatTheServerStatesIsBelieved(String charset) throws Exception {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset.replace("\"", "")));

        assertEquals(TEXT, text(fetchFrom("/page", TestServer.bytes("text/html; charset=" + charset, bytes))));
    }

    @Test
    void withoutACharsetTheBytesStayAsTheyAre() throws Exception {
        byte[] bytes = TEXT.getBytes(WINDOWS_1252);

        for (String type : List.of("text/html", "text/html; charset=no-such", "")) {
            Page page = fetchFrom("/page", TestServer.bytes(type, bytes));
            assertEquals(TEXT, new String(page.bytes(), WINDOWS_1252), type);
        }
    }

    @Test
    void aPackedPageIsUnpacked() throws Exception {
        assertEquals(TEXT, text(fetchFrom("/page", packed(TEXT.getBytes(StandardCharsets.UTF_8), "gzip"))));
    }

    @Test
    void aPageThatIsHugeOnlyOnceItIsUnpackedIsTooLarge() {
        assertEquals("it is larger than 100000 bytes, which no article is; open it in the browser",
                reason("/page", packed(new byte[5_000_000], "gzip")));
    }

    @Test
    void aDamagedOrUnknownPackingIsSaid() {
        assertEquals("it came damaged; try again", reason("/page", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            TestServer.page(TEXT).to(exchange);
        }));
        assertEquals("it comes packed in a way that was not asked for (br); open it in the browser",
                reason("/page", packed(new byte[10], "br")));
    }

    @Test
    void aHugePageIsGivenUpWhileItComes() {
        assertEquals("it is larger than 100000 bytes, which no article is; open it in the browser",
                reason("/page", TestServer.flood()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreFollowed(int status) throws Exception {
        server.on("/old", TestServer.redirect(status, "/newer"))
                .on("/newer", TestServer.redirect(status, server.address("/new?x=1").toString()))
                .on("/new", TestServer.page(TEXT));

        assertEquals(server.address("/new?x=1"), fetch("/old").address());
        assertEquals(List.of("/old", "/newer", "/new?x=1"), server.asked());
    }

    @Test
    void aCircleOfRedirectsIsLeft() {
        server.on("/a", TestServer.redirect(302, "/b"));

        assertEquals("its server sends round in a circle, back to " + server.address("/a") + "; open it in the browser",
                reason("/a", "/b", TestServer.redirect(302, "/a")));
        assertEquals(List.of("/a", "/b"), server.asked());
    }

    @Test
    void aChainOfRedirectsIsFollowedSoFarOnly() {
        server.on("/go", exchange -> TestServer.redirect(302, "/go?" + server.asked().size()).to(exchange));

        assertEquals("its server points on more than 5 times without giving a page; open it in the browser",
                failure("/go").reason());
        assertEquals(6, server.asked().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://localhost/a", "jar:file:/x!/y", "mailto:a@b"})
    void aRedirectLeadsToNothingButTheWeb(String location) {
        DownloadException failure = failure("/page", TestServer.redirect(302, location));

        assertEquals("Cannot download " + location + ": it is not a web address; one begins with http:// or https://.",
                failure.getMessage());
    }

    @Test
    void aRedirectToNowhereIsSaid() {
        assertEquals("its server points elsewhere, but does not say where (302)",
                reason("/page", TestServer.status(302)));
        assertEquals("its server points to something that is not an address",
                reason("/page", TestServer.redirect(302, "http://[not an address")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "403 | its server lets not everybody read it (403); open it in the browser, save it there, and attach the file",
        "404 | there is no such page any more (404); look for its copy in a web archive",
        "410 | there is no such page any more (410); look for its copy in a web archive",
        "429 | its server is too busy (429); try again later",
        "500 | its server has a fault (500); try again later, or look for its copy in a web archive",
        "503 | its server is too busy (503); try again later",
        "204 | its server gives no page (204); open it in the browser",
    })
    void whatTheServerSaysIsSaidInWords(int status, String reason) {
        assertEquals(reason, reason("/page", TestServer.status(status)));
    }

    @Test
    void whatIsNoTextIsNotTaken() {
        assertEquals("its server gives application/pdf where a web page or plain text belongs; open it in the browser",
                reason("/page", TestServer.bytes("application/pdf", "%PDF".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void aSlowPageIsGivenUpAtTheTimeLimit() {
        server.on("/slow", server.endless()).on("/silent", server.silence());

        for (String path : List.of("/slow", "/silent")) {
            DownloadException failure = assertThrows(DownloadException.class, () -> new HttpPageFetcher(IMPATIENT)
                    .fetch(server.address(path), ContentKind.ARTICLE));
            assertEquals("it has not come within 300 ms; try again later", failure.reason());
        }
    }

    @Test
    void anInterruptGivesADownloadUp() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            begun.countDown();
            server.endless().to(exchange);
        });
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                fetch("/slow");
            } catch (DownloadException | InterruptedException e) {
                thrown.set(e);
            }
        });
        begun.await();
        reader.interrupt();
        reader.join();

        assertInstanceOf(InterruptedException.class, thrown.get());
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals("its server takes no connection; try again later, or look for its copy in a web archive",
                failureAt(URI.create("http://localhost:" + free + "/")).reason());
        assertEquals("no server of that name is found; check the address and your connection to the internet",
                failureAt(URI.create("http://no-such-host.invalid/")).reason());
    }

    @Test
    void aServerWithoutEncryptionIsNotTrustedWithIt() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            // A connection that breaks before its answer is read is tried again, and has to be answered again.
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket client = socket.accept()) {
                        client.getOutputStream().write("HTTP/1.1 400\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        if (!socket.isClosed()) {
                            throw new UncheckedIOException(e);
                        }
                    }
                }
            });
            assertEquals("its server cannot be trusted, since the encrypted connection to it fails; open it in the"
                    + " browser, or look for its copy in a web archive",
                    failureAt(URI.create("https://localhost:" + socket.getLocalPort() + "/")).reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "page.html", "http:/page", "mailto:a@b"})
    void whatIsNoWebAddressIsNotAskedFor(String address) {
        assertEquals("it is not a web address; one begins with http:// or https://",
                failureAt(URI.create(address)).reason());
    }

    private static TestServer.Answer packed(byte[] bytes, String coding) {
        return exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            exchange.getResponseHeaders().add("Content-Encoding", coding);
            TestServer.bytes("text/html; charset=utf-8", packed.toByteArray()).to(exchange);
        };
    }

    private Page fetch(String path) throws DownloadException, InterruptedException {
        return new HttpPageFetcher(LIMITS).fetch(server.address(path), ContentKind.ARTICLE);
    }

    private Page fetchFrom(String path, TestServer.Answer answer) throws DownloadException, InterruptedException {
        server.on(path, answer);
        return fetch(path);
    }

    private String reason(String path, TestServer.Answer answer) {
        return failure(path, answer).reason();
    }

    private String reason(String path, String other, TestServer.Answer answer) {
        server.on(other, answer);
        return failure(path).reason();
    }

    private DownloadException failure(String path, TestServer.Answer answer) {
        server.on(path, answer);
        return failure(path);
    }

    private DownloadException failure(String path) {
        return failureAt(server.address(path));
    }

    private static DownloadException failureAt(URI address) {
        return assertThrows(DownloadException.class,
                () -> new HttpPageFetcher(LIMITS).fetch(address, ContentKind.ARTICLE));
    }

    private static String text(Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
