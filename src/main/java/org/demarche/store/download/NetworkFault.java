package org.demarche.store.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a page did not come, and what to do. */
final class NetworkFault {
    private static final String LOOK_ELSEWHERE = "look for its copy in a web archive";

    private NetworkFault() {}

    /** What a status other than 200 means. */
    static String reason(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 -> "its server lets not everybody read it (" + status
                    + "); open it in the browser, save it there, and attach the file";
            case 404, 410 -> "there is no such page any more (" + status + "); " + LOOK_ELSEWHERE;
            case 408, 425, 429, 503 -> "its server is too busy (" + status + "); try again later";
            default -> status >= 500
                    ? "its server has a fault (" + status + "); try again later, or " + LOOK_ELSEWHERE
                    : "its server gives no page (" + status + "); open it in the browser";
        };
    }

    /** What a failure of the connection means. */
    static String reason(@Nullable Throwable failure, Limits limits) {
        return switch (failure) {
            case BoundedBody.TooLargeException _ -> "it is larger than " + HttpPageFetcher.size(limits.bytes())
                    + ", which no article is; open it in the browser";
            case HttpConnectTimeoutException _ -> "its server does not answer within "
                    + HttpPageFetcher.words(limits.connect()) + "; try again later";
            case HttpTimeoutException _ -> "it has not come within " + HttpPageFetcher.words(limits.whole())
                    + "; try again later";
            case SSLException _ -> "its server cannot be trusted, since the encrypted connection to it fails; open it"
                    + " in the browser, or " + LOOK_ELSEWHERE;
            case ConnectException e when isUnresolved(e) ->
                    "no server of that name is found; check the address and your connection to the internet";
            case ConnectException _ -> "its server takes no connection; try again later, or " + LOOK_ELSEWHERE;
            case IOException _ -> "the connection broke off; try again";
            case null, default -> throw new IllegalStateException("downloading failed", failure);
        };
    }

    private static boolean isUnresolved(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(UnresolvedAddressException.class::isInstance);
    }
}
