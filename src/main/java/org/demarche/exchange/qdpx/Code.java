package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of a codebook, with the codes below it.
 *
 * @param name unlike any other of the codebook
 * @param codable whether text is coded with it; otherwise it only holds others together
 * @param colour {@code #RRGGBB}
 * @param below grows while a codebook is made
 */
record Code(String guid, String name, boolean codable, @Nullable String colour, String description,
        List<Code> below) {
    static Code heading(String guid, String name, String description) {
        return new Code(guid, name, false, null, description, new ArrayList<>());
    }

    static Code codable(String guid, String name, @Nullable String colour, String description) {
        return new Code(guid, name, true, colour, description, new ArrayList<>());
    }
}
