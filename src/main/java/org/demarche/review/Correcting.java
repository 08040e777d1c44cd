package org.demarche.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.CodePoints;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.jspecify.annotations.Nullable;

/** Corrects what waits for review; the parts of an utterance are corrected together. */
public final class Correcting {
    /** The rule of a speaker whom a person has named. */
    public static final String BY_HAND = "by-hand";

    private Correcting() {}

    /** Says who speaks. */
    public static Step speaker(Dossier dossier, Utterance utterance, String name, Speaker.Nature nature) {
        if (name.isBlank()) {
            return new Step.Refused("A speaker needs a name.");
        }
        return change(dossier, utterance, "Change the speaker to " + name.strip(), part -> new Candidate(part.id(),
                part.article(), part.directness(), part.text(), part.place(),
                new ProposedSpeaker(name.strip(), mention(part), nature, false), part.cue(), part.said(), BY_HAND, 100,
                part.group(), part.rejected(), part.extras()));
    }

    /** Says when it was said; null: that this is not known. */
    public static Step said(Dossier dossier, Utterance utterance, @Nullable Edtf date) {
        if (date == null) {
            return change(dossier, utterance, "Take the date away", part -> part.withSaid(null));
        }
        Optional<String> late = dossier.articles().stream()
                .filter(article -> article.id().equals(utterance.article()))
                .findFirst()
                .flatMap(article -> Acceptance.lateness(date, article));
        return late.<Step>map(Step.Refused::new).orElseGet(() -> change(dossier, utterance,
                "Change the date to " + EdtfWords.brief(date), part -> part.withSaid(given(date))));
    }

    /** Says how near it is to the speaker's own words. */
    public static Step directness(Dossier dossier, Utterance utterance, Directness directness) {
        if (directness == Directness.REPORTED) {
            return new Step.Refused("What was said without quotation marks is no quote.");
        }
        return change(dossier, utterance, "Change the kind of quote", part -> new Candidate(part.id(), part.article(),
                directness, part.text(), part.place(), part.speaker(), part.cue(), part.said(), part.rule(),
                part.confidence(), part.group(), part.rejected(), part.extras()));
    }

    /** Moves the beginning of the first part, or the end of the last one, by a word. */
    public static Step extent(Dossier dossier, Utterance utterance, ExtentMove move) {
        Optional<Article> article = dossier.articles().stream()
                .filter(one -> one.id().equals(utterance.article()))
                .findFirst();
        boolean start = move == ExtentMove.START_EARLIER || move == ExtentMove.START_LATER;
        Candidate part = start ? utterance.first() : utterance.parts().getLast();
        CodePoints text = CodePoints.of(article.map(one -> one.text().joined()).orElse(""));
        if (!text.holds(part.place().range())) {
            return new Step.Refused("The text of the article does not reach this place any more: reject this one.");
        }
        TextRange next = move.of(text, part.place().range());
        if (next.equals(part.place().range())) {
            return new Step.Refused("There is no further word to move to.");
        }
        Draft draft = new Draft(dossier);
        draft.replace(new Candidate(part.id(), part.article(), part.directness(), text.slice(next),
                Passages.anchor(text, next), part.speaker(), part.cue(), part.said(), part.rule(), part.confidence(),
                part.group(), part.rejected(), part.extras()));
        return new Step.Possible(draft.edit(start ? "Move the start of a quote" : "Move the end of a quote"));
    }

    /** Takes the parts of an utterance apart: from now on each waits for itself. */
    public static Step apart(Dossier dossier, Utterance utterance) {
        if (utterance.parts().size() < 2) {
            return new Step.Refused("This quote has one part only.");
        }
        return change(dossier, utterance, "Take a quote apart", part -> new Candidate(part.id(), part.article(),
                part.directness(), part.text(), part.place(), part.speaker(), part.cue(), part.said(), part.rule(),
                part.confidence(), null, part.rejected(), part.extras()));
    }

    /** Turns an utterance down; it is kept, so that it is not proposed again. */
    public static Step reject(Dossier dossier, Utterance utterance) {
        return change(dossier, utterance, "Reject a quote", part -> part.withRejected(true));
    }

    /** Lets an utterance that was turned down wait again. */
    public static Step takeBack(Dossier dossier, Utterance utterance) {
        return change(dossier, utterance, "Take a rejection back", part -> part.withRejected(false));
    }

    /** A date that a person has given. */
    static Dated given(Edtf date) {
        return new Dated(date, DateBasis.GIVEN, "");
    }

    private static Step change(Dossier dossier, Utterance utterance, String title, UnaryOperator<Candidate> change) {
        Draft draft = new Draft(dossier);
        List<Candidate> changed = utterance.parts().stream().map(change).toList();
        changed.forEach(draft::replace);
        return new Step.Possible(draft.edit(title));
    }

    private static String mention(Candidate part) {
        return part.speaker() == null ? "" : part.speaker().mention();
    }
}
