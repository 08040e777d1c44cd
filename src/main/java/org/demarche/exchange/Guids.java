package org.demarche.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Worldwide names for things of a dossier: made from names (RFC 9562, version 3), so that the same dossier gives the
 * same ones.
 *
 * @param dossier names the dossier
 */
public record Guids(String dossier) {
    /** The GUID of one thing. */
    public String of(String kind, String id) {
        return UUID.nameUUIDFromBytes(("demarche/" + dossier + "/" + kind + "/" + id).getBytes(UTF_8)).toString();
    }

    /** The same as a URN. */
    public String urn(String kind, String id) {
        return "urn:uuid:" + of(kind, id);
    }
}
