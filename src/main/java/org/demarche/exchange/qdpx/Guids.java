package org.demarche.exchange.qdpx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The GUIDs of a project's things: made from names (RFC 9562, version 3), so that the same dossier gives the same ones.
 *
 * @param dossier names the dossier
 */
record Guids(String dossier) {
    /** The GUID of one thing. */
    String of(String kind, String id) {
        return UUID.nameUUIDFromBytes(("demarche/" + dossier + "/" + kind + "/" + id).getBytes(UTF_8)).toString();
    }
}
