package org.demarche.store.download;

import java.time.Duration;

/**
 * How far a download may go.
 *
 * @param connect the longest time until a server answers
 * @param whole the longest time for everything, redirects included
 * @param bytes the size of the largest page, as it comes and when unpacked
 * @param redirects how often servers may point elsewhere
 */
public record Limits(Duration connect, Duration whole, int bytes, int redirects) {
    /** Enough for any article on a slow line. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 10_000_000, 10);
}
