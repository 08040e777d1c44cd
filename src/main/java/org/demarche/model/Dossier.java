package org.demarche.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one dispute.
 *
 * <p>A dossier may be inconsistent (an id that leads nowhere, a quote that is not in its source): reading one is kept
 * apart from judging it, which a validator does.
 *
 * @param format version of the file format, see {@link #FORMAT}
 * @param sides in the order in which lanes and legends show them
 * @param kinds of event, in the order in which lanes show them
 * @param candidates quotes that were extracted and wait for review, in the order of the queue
 * @param extras fields that this version does not know, kept for the next writer
 */
public record Dossier(
        int format,
        String title,
        String description,
        List<Side> sides,
        List<EventKind> kinds,
        List<Article> articles,
        List<Speaker> speakers,
        List<Event> events,
        List<Quote> quotes,
        List<Relation> relations,
        List<Candidate> candidates,
        Map<String, @Nullable Object> extras) {

    /** The version of the file format that this program writes. */
    public static final int FORMAT = 1;

    public Dossier {
        sides = List.copyOf(sides);
        kinds = List.copyOf(kinds);
        articles = List.copyOf(articles);
        speakers = List.copyOf(speakers);
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        relations = List.copyOf(relations);
        candidates = List.copyOf(candidates);
        extras = Extras.keep(extras);
    }

    /** A dossier of that title with nothing in it. */
    public static Dossier empty(String title) {
        return new Dossier(FORMAT, title, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Map.of());
    }
}
