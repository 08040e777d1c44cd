package org.demarche.store.download;

import java.net.URI;

/** Fetches single pages from the network. */
@FunctionalInterface
public interface PageFetcher {

    /**
     * Fetches a page; takes at most as long as the fetcher's limits say.
     *
     * @param address begins with {@code http:} or {@code https:}
     * @param wanted what it must be
     * @throws DownloadException if it cannot be had, with the reason in one sentence
     * @throws InterruptedException if the thread was interrupted, which gives the download up at once
     */
    Page fetch(URI address, ContentKind wanted) throws DownloadException, InterruptedException;
}
