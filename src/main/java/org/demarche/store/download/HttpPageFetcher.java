package org.demarche.store.download;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages by HTTP, within limits of time and size. Follows redirects to other web addresses only. Sends no
 * cookies and keeps nothing. Safe for several threads.
 */
public final class HttpPageFetcher implements PageFetcher {
    /** Says honestly who asks, and that it is no crawler. */
    static final String USER_AGENT = "Demarche (desktop program; fetches one page when its reader asks for it)";

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int MEGABYTE = 1_000_000;

    private final Limits limits;

    public HttpPageFetcher(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Page fetch(URI address, ContentKind wanted) throws DownloadException, InterruptedException {
        long deadline = System.nanoTime() + limits.whole().toNanos();
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
        try {
            Set<URI> seen = new HashSet<>();
            URI at = address;
            while (seen.add(at)) {
                HttpResponse<byte[]> response = answer(client, request(at, wanted), deadline);
                if (!REDIRECTS.contains(response.statusCode())) {
                    return page(at, response, wanted);
                }
                if (seen.size() > limits.redirects()) {
                    throw new DownloadException(address, "its server points on more than " + limits.redirects()
                            + " times without giving a page; open it in the browser");
                }
                at = target(at, response);
            }
            throw new DownloadException(address, "its server sends round in a circle, back to " + at
                    + "; open it in the browser");
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest request(URI address, ContentKind wanted) throws DownloadException {
        String scheme = address.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || address.getHost() == null) {
            throw new DownloadException(address, "it is not a web address; one begins with http:// or https://");
        }
        return HttpRequest.newBuilder(address)
                .timeout(limits.whole())
                .header("User-Agent", USER_AGENT)
                .header("Accept", wanted.accept())
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private HttpResponse<byte[]> answer(HttpClient client, HttpRequest request, long deadline)
            throws DownloadException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request,
                head -> head.statusCode() == 200 ? BoundedBody.of(limits.bytes()) : BoundedBody.none());
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new DownloadException(request.uri(), "it has not come within " + words(limits.whole())
                    + "; try again later", e);
        } catch (ExecutionException e) {
            throw new DownloadException(request.uri(), NetworkFault.reason(e.getCause(), limits), e.getCause());
        } finally {
            // Nothing if it has come; else closes the connection.
            answer.cancel(true);
        }
    }

    private static URI target(URI from, HttpResponse<?> response) throws DownloadException {
        Optional<String> location = response.headers().firstValue("Location");
        if (location.isEmpty()) {
            throw new DownloadException(from, "its server points elsewhere, but does not say where ("
                    + response.statusCode() + ")");
        }
        try {
            return from.resolve(URI.create(location.get().strip()));
        } catch (IllegalArgumentException e) {
            throw new DownloadException(from, "its server points to something that is not an address", e);
        }
    }

    private Page page(URI address, HttpResponse<byte[]> response, ContentKind wanted) throws DownloadException {
        if (response.statusCode() != 200) {
            throw new DownloadException(address, NetworkFault.reason(response.statusCode()));
        }
        String stated = response.headers().firstValue("Content-Type").orElse("");
        String type = stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !wanted.takes(type)) {
            throw new DownloadException(address, "its server gives " + type + " where " + wanted.words()
                    + " belongs; open it in the browser");
        }
        return Page.of(address, unpacked(address, response), charset(stated));
    }

    private byte[] unpacked(URI address, HttpResponse<byte[]> response) throws DownloadException {
        String coding = response.headers().firstValue("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "identity", "" -> response.body();
            case "gzip", "x-gzip" -> unzipped(address, response.body());
            default -> throw new DownloadException(address, "it comes packed in a way that was not asked for (" + coding
                    + "); open it in the browser");
        };
    }

    private byte[] unzipped(URI address, byte[] packed) throws DownloadException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new BoundedBody.TooLargeException();
            }
            return bytes;
        } catch (BoundedBody.TooLargeException e) {
            throw new DownloadException(address, NetworkFault.reason(e, limits), e);
        } catch (IOException e) {
            throw new DownloadException(address, "it came damaged; try again", e);
        }
    }

    /** The charset that a server states; null where it states none that Java knows, and the page itself is asked. */
    private static @Nullable Charset charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** For example "60 seconds". */
    static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " seconds" : time.toMillis() + " ms";
    }

    /** For example "10 MB". */
    static String size(int bytes) {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
