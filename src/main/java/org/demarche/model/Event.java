package org.demarche.model;

import java.util.List;
import java.util.Map;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, at a point or over a span of time.
 *
 * @param title at most {@value #TITLE_LENGTH} code points
 * @param when with its evidence
 * @param place city or country
 * @param side that acted, null where none or several did
 * @param participants in order of importance
 * @param summary in the dossier's own words
 * @param figures numbers that sources give for it
 * @param mentions the articles that speak of it
 */
public record Event(
        EventId id,
        String title,
        Dated when,
        @Nullable String place,
        @Nullable SideId side,
        KindId kind,
        List<SpeakerId> participants,
        String summary,
        List<Figure> figures,
        List<Mention> mentions,
        Map<String, @Nullable Object> extras) {

    /** The most code points of a title. */
    public static final int TITLE_LENGTH = 60;

    public Event {
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
        extras = Extras.keep(extras);
    }
}
