package org.demarche.export.citation;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The web archives, by the addresses of their copies. */
final class WebArchives {
    private WebArchives() {}

    /** What the archive is called; its host where it has no other name here. */
    static String name(String address) {
        String host = host(address);
        return switch (host) {
            case "web.archive.org", "archive.org", "www.archive.org" -> "Internet Archive";
            case "archive.today", "archive.ph", "archive.is", "archive.li", "archive.md", "archive.vn", "archive.fo" ->
                    "archive.today";
            case "perma.cc" -> "Perma.cc";
            case "webcitation.org", "www.webcitation.org" -> "WebCite";
            case "" -> "web archive";
            default -> host;
        };
    }

    private static String host(String address) {
        try {
            @Nullable String host = new URI(address).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
