package org.demarche.store.download;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copies of pages that the Internet Archive keeps, by its availability API.
 *
 * @see <a href="https://archive.org/help/wayback_api.php">Wayback Machine APIs</a>
 */
public final class WebArchive {
    private static final URI API = URI.create("https://archive.org/wayback/available");
    private static final URI COPIES = URI.create("https://web.archive.org/web/");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4,14}");
    private static final JsonMapper JSON = new JsonMapper();

    private final PageFetcher fetcher;
    private final URI api;
    private final URI copies;

    /** The Wayback Machine. */
    public WebArchive(PageFetcher fetcher) {
        this(fetcher, API, COPIES);
    }

    /**
     * An archive elsewhere that answers in the same way.
     *
     * @param api the address that tells whether there is a copy
     * @param copies the address before a copy's timestamp, with a slash at its end
     */
    public WebArchive(PageFetcher fetcher, URI api, URI copies) {
        this.fetcher = fetcher;
        this.api = api;
        this.copies = copies;
    }

    /**
     * Fetches the copy of a page as it was stored, without the archive's own frame.
     *
     * @param day the copy nearest to which is wanted, as eight digits or fewer: 20120208, 201202; null for the newest
     * @throws DownloadException if there is none, or it cannot be had
     */
    public Page fetch(URI address, @Nullable String day) throws DownloadException, InterruptedException {
        String timestamp = timestamp(address, day);
        return fetcher.fetch(URI.create(copies + timestamp + "id_/" + address), ContentKind.ARTICLE);
    }

    private String timestamp(URI address, @Nullable String day) throws DownloadException, InterruptedException {
        URI question = URI.create(api + "?url=" + URLEncoder.encode(address.toString(), StandardCharsets.UTF_8)
                + (day == null ? "" : "&timestamp=" + day));
        Page answer = fetcher.fetch(question, ContentKind.JSON);
        String timestamp;
        try {
            JsonNode closest = JSON.readTree(new String(answer.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                    .path("archived_snapshots").path("closest");
            timestamp = closest.path("available").asBoolean(false) ? closest.path("timestamp").asString("") : "";
        } catch (JacksonException e) {
            throw new DownloadException(address, "the web archive gives an answer that cannot be read; try again later",
                    e);
        }
        if (timestamp.isEmpty()) {
            throw new DownloadException(address, "the web archive has no copy of it; open the page in the browser");
        }
        if (!TIMESTAMP.matcher(timestamp).matches()) {
            throw new DownloadException(address, "the web archive names a copy of no date; try again later");
        }
        return timestamp;
    }
}
