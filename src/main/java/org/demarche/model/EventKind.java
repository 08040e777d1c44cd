package org.demarche.model;

import java.util.Map;
import org.demarche.model.id.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event that the dossier tells apart, such as talks, a draft resolution or a vote.
 *
 * @param name as lanes and legends show it
 */
public record EventKind(KindId id, String name, Map<String, @Nullable Object> extras) {
    public EventKind {
        extras = Extras.keep(extras);
    }
}
