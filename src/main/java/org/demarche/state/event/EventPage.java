package org.demarche.state.event;

import java.util.List;
import org.demarche.model.Relation;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.reader.SourceCheck;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event shows, whichever of its quotes is selected.
 *
 * @param when date in words, with how it is known
 * @param dateEvidence why the date is believed, empty where nothing needs saying
 * @param kind what kind of event it is
 * @param quotes that the filter lets through, in the dossier's order
 * @param leftOut how many quotes the filter leaves out
 * @param about quotes of other occasions that speak of the event and that the filter lets through
 */
public record EventPage(
        EventId event,
        String title,
        String when,
        String dateEvidence,
        @Nullable String place,
        List<Person> participants,
        String kind,
        String summary,
        List<FigureLine> figures,
        List<QuoteCard> quotes,
        int leftOut,
        List<QuoteCard> about,
        List<EvidenceLine> evidence,
        List<RelationLine> relations) {

    public EventPage {
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
        relations = List.copyOf(relations);
    }

    /**
     * Somebody who took part.
     *
     * @param name short where the dossier gives a surname alone as an alias, else in full
     */
    public record Person(SpeakerId speaker, String name) {}

    /**
     * A number that a source gives.
     *
     * @param source who gave it and which article prints it
     */
    public record FigureLine(String value, String source) {}

    /**
     * A quote said on the occasion.
     *
     * @param role what the speaker was at the time, null when not known or already given on the card before
     * @param manner how the words came to the page
     * @param words all of them; in quotation marks unless {@code reported}
     * @param said when, where that is another date than the event's; else null
     * @param dateNote how the date is known, where the source does not print it; else null
     * @param fault why its words are not those of the source, for example "does not stand in the text"; null when
     *     they are, or when there are none to compare
     */
    public record QuoteCard(
            QuoteId quote,
            SpeakerId speaker,
            String speakerName,
            @Nullable SideId side,
            @Nullable String role,
            String manner,
            boolean reported,
            String words,
            @Nullable String said,
            @Nullable String dateNote,
            @Nullable String fault) {}

    /**
     * An article that tells of the event.
     *
     * @param passage the place in the text that the dossier carries, null when not known
     * @param detail what stands there
     * @param check whether the event's quotes stand there word for word
     */
    public record EvidenceLine(
            ArticleId article, String title, String detail, SourceCheck check, @Nullable TextRange passage) {}

    /**
     * A tie to another event, read from the shown one.
     *
     * @param words for example "responds to"
     * @param outward whether the shown event is the one that does so
     * @param title of the other event
     * @param date of the other event, short
     * @param inferred whether the dossier's author infers the tie
     * @param note why, empty where nothing needs saying
     */
    public record RelationLine(
            EventId event,
            Relation.Kind kind,
            boolean outward,
            String words,
            String title,
            String date,
            boolean inferred,
            String note) {}
}
