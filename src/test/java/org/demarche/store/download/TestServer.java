package org.demarche.store.download;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as a test wants and remembers what it was asked. */
public final class TestServer implements AutoCloseable {

    /** Answers one request. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();

    /** Starts a server at a port of its own that knows no page. */
    public TestServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            headers.add(exchange.getRequestHeaders());
            try (exchange) {
                answers.getOrDefault(exchange.getRequestURI().getPath(), status(404)).to(exchange);
            }
        });
        server.start();
    }

    /** The address of a path, which begins with a slash. */
    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    /** Answers requests for a path from now on. */
    public TestServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Every path with its query that was asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The headers of the latest request. */
    Headers headers() {
        return headers.getLast();
    }

    /** A page in UTF-8 that says so. */
    public static Answer page(String text) {
        return bytes("text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer bytes(String type, byte[] bytes) {
        return exchange -> {
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", type);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Answer redirect(int status, String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Begins a page and never ends it. */
    Answer endless() {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<p>Once upon a time".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await();
        };
    }

    /** Takes the request and says nothing. */
    Answer silence() {
        return _ -> await();
    }

    /** Sends bytes until the other end has enough. */
    static Answer flood() {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            byte[] wave = new byte[65536];
            while (true) {
                out.write(wave);
            }
        };
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
