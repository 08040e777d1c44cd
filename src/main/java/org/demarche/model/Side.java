package org.demarche.model;

import java.util.Map;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * A party to the dispute, or a group of parties that act together.
 *
 * @param name as lanes and legends show it
 */
public record Side(SideId id, String name, Map<String, @Nullable Object> extras) {
    public Side {
        extras = Extras.keep(extras);
    }
}
