package org.demarche.state.event;

import org.demarche.model.Dossier;
import org.demarche.review.Utterance;
import org.demarche.state.caption.Counted;

/**
 * What to do next in a dossier that has no events yet.
 *
 * @param title what there is, in a few words
 * @param sentence what to do, and what comes of it
 */
public record FirstSteps(String title, String sentence, Wish wish) {

    /** What helps. */
    public enum Wish {
        /** Articles are needed first. */
        ADD_ARTICLES,
        /** Quotes wait to be accepted. */
        REVIEW,
        /** Words of the articles are to be made quotes. */
        QUOTE
    }

    /** What to do in a dossier without events. */
    public static FirstSteps of(Dossier dossier) {
        if (dossier.articles().isEmpty()) {
            return new FirstSteps("This dossier is empty",
                    "Add the articles that tell of the dispute: text or HTML files, or pasted text.",
                    Wish.ADD_ARTICLES);
        }
        long waiting = Utterance.all(dossier).stream().filter(utterance -> !utterance.rejected()).count();
        if (waiting > 0) {
            return new FirstSteps("No events yet", Counted.of(waiting, "quote")
                    + (waiting == 1 ? " waits" : " wait")
                    + " for review. Those that you accept with a date appear on the timeline.",
                    Wish.REVIEW);
        }
        if (!dossier.quotes().isEmpty()) {
            return new FirstSteps("No events yet", "None of the quotes has a date. Click on one in its text, and"
                    + " change the date it was said with a right click: it then appears on the timeline.", Wish.QUOTE);
        }
        return new FirstSteps("No events yet",
                "Select words in an article and make them a quote; it then appears on the timeline.", Wish.QUOTE);
    }
}
