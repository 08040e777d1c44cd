package org.demarche.state.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.Candidate;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.edit.Change;
import org.demarche.model.edit.Edit;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.review.Accepting;
import org.demarche.review.KnownSpeakers;
import org.demarche.review.Step;
import org.demarche.review.Utterance;
import org.demarche.state.caption.Manner;
import org.demarche.state.caption.QuoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is proposed for one utterance, with the reason for each.
 *
 * @param words the first and last of them, in quotation marks
 * @param parts how many parts the utterance has
 * @param speaker name as the dossier will have it
 * @param speakerNote how the speaker is known, whether taken over, whether new
 * @param date in words
 * @param dateNote how the date is known, or what to do without one
 * @param event which event the quote will belong to
 * @param kind how near it is to the speaker's own words
 * @param obstacle why it cannot be accepted as it is, empty if it can
 */
public record ReviewDetails(String words, String speaker, String speakerNote, String date,
        String dateNote, String event, String kind, String obstacle, int parts) {

    private static final String NO_DATE = "Not known";
    /** The most code points of words that are shown at length. */
    private static final int WORDS = 210;
    private static final String GAP = " ⋯ ";

    static ReviewDetails of(DossierIndex index, Utterance utterance) {
        String words = ends(utterance.parts().stream().map(part -> "“" + part.text().replace('\n', ' ') + "”")
                .collect(Collectors.joining(" … ")));
        ProposedSpeaker proposed = utterance.speaker();
        Optional<Speaker> known = proposed == null ? Optional.empty()
                : new KnownSpeakers(index.dossier().speakers()).find(proposed.name());
        Dated said = utterance.said();
        Step step = Accepting.one(index.dossier(), utterance);
        return new ReviewDetails(words,
                known.map(Speaker::name).orElse(proposed == null ? "Not known" : proposed.name()),
                speakerNote(utterance.surest(), known.isPresent()),
                said == null ? NO_DATE : EdtfWords.full(said.date()),
                said == null ? "The text does not tell. D gives a date, and with it an event." : dateNote(said),
                event(index, step), kind(utterance.directness()),
                step instanceof Step.Refused(String why) ? why : "", utterance.parts().size());
    }

    /** What a person may call the kind of a quote. */
    static String kind(Directness directness) {
        return switch (directness) {
            case DIRECT -> "Direct: at least a whole clause";
            case PARTIAL -> "Partial: words inside a sentence of the author's";
            case DOCUMENT -> "From a document";
            case REPORTED -> "Reported";
        };
    }

    private static String speakerNote(Candidate surest, boolean known) {
        ProposedSpeaker speaker = surest.speaker();
        String rule = RuleWords.of(surest);
        if (speaker == null) {
            return capital(rule);
        }
        return (speaker.inherited() ? "Inherited: " + rule : capital(rule)) + (known ? "" : " · new to the dossier");
    }

    private static String dateNote(Dated said) {
        String basis = capital(Manner.of(said.basis()));
        return said.evidence().isBlank() ? basis : basis + ": " + said.evidence();
    }

    private static String event(DossierIndex index, Step step) {
        return switch (step) {
            case Step.Refused _ -> "";
            case Step.Possible(Edit edit) -> event(index, edit);
        };
    }

    private static String event(DossierIndex index, Edit edit) {
        @Nullable Event made = null;
        @Nullable Quote quote = null;
        for (Change change : edit.changes()) {
            if (change.before() == null && change.after() instanceof Event event) {
                made = event;
            } else if (change.after() instanceof Quote accepted) {
                quote = accepted;
            }
        }
        if (made != null) {
            return "New: " + made.title();
        }
        return quote == null || quote.event() == null ? "None, since there is no date"
                : index.event(quote.event()).map(Event::title).orElse("");
    }

    /** The first and the last words of a long quote, which matter for its extent; the reader shows all of it. */
    private static String ends(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= WORDS) {
            return words;
        }
        int limit = words.offsetByCodePoints(0, length - WORDS / 3);
        int space = words.indexOf(' ', limit);
        return QuoteWords.shortened(words, WORDS / 2).replaceFirst("…$", "") + GAP
                + words.substring(space < 0 ? limit : space + 1);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
