package org.demarche.state.speakers;

import java.util.List;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * What the card of a speaker shows, whichever of the quotes is selected.
 *
 * @param role the office at the time that the panes are about, with its period; null when not known
 * @param aliases other names, as the sources use them
 * @param tally how many quotes on how many occasions in how many sources
 * @param quotes how many quotes there are
 * @param first how many of them come before those on this page of the card
 * @param occasions the quotes of the page, by occasion, in the order of the dates on which they were said
 */
public record SpeakerCard(
        SpeakerId speaker,
        String name,
        @Nullable SideId side,
        @Nullable String sideName,
        @Nullable String role,
        List<String> aliases,
        String tally,
        int quotes,
        int first,
        List<Occasion> occasions) {

    public SpeakerCard {
        aliases = List.copyOf(aliases);
        occasions = List.copyOf(occasions);
    }

    /**
     * What was said on one occasion.
     *
     * @param event null where the dossier has none
     */
    public record Occasion(@Nullable EventId event, String title, List<Line> lines) {
        public Occasion {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A quote in one line.
     *
     * @param date on which it was said, short
     * @param words the first of them; in quotation marks unless {@code reported}
     * @param shown whether the filter lets it through
     * @param note when it was said and how that is known
     */
    public record Line(QuoteId quote, String date, String words, boolean reported, boolean shown, String note) {}

    /** The quotes of the page in the order of the dates on which they were said. */
    public List<Line> lines() {
        return occasions.stream().flatMap(occasion -> occasion.lines().stream()).toList();
    }
}
