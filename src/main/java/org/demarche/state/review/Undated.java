package org.demarche.state.review;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.Precision;
import org.demarche.model.id.ArticleId;
import org.demarche.review.Amending;
import org.demarche.review.Step;
import org.demarche.review.Utterance;
import org.demarche.state.caption.Counted;

/** Quotes whose date is not known, and so have no event. */
final class Undated {
    private Undated() {}

    /** The EDTF date about the day on which an article was published; empty where that day is not known for sure. */
    static String aboutPublication(Article article) {
        return article.published().date() instanceof EdtfDate day && day.precision() == Precision.DAY
                && !day.unspecified() && !day.uncertain() && !day.approximate() ? day.text() + "~" : "";
    }

    /** Dates all that waits without a date in an article about the day of its publication. */
    static Step aboutPublication(Dossier dossier, ArticleId id) {
        Optional<String> about = dossier.articles().stream().filter(article -> article.id().equals(id)).findFirst()
                .map(Undated::aboutPublication);
        if (about.isEmpty() || about.get().isEmpty()) {
            return new Step.Refused("The day on which this article was published is not known: give it first.");
        }
        List<Utterance> undated = Utterance.all(dossier).stream()
                .filter(one -> one.article().equals(id) && !one.rejected() && one.said() == null).toList();
        if (undated.isEmpty()) {
            return new Step.Refused("All that waits in this article has a date.");
        }
        Draft draft = new Draft(dossier);
        Edtf date = Edtf.parse(about.get());
        for (Utterance one : undated) {
            for (Candidate part : one.parts()) {
                draft.replace(part.withSaid(Amending.given(date)));
            }
        }
        return new Step.Possible(draft.edit("Date " + Counted.of(undated.size(), "quote")
                + " about the publication"));
    }

    /** How many quotes a step has made without an event, and what to do; empty where there are none. */
    static String remark(Edit taken) {
        long count = taken.changes().stream()
                .filter(change -> change.before() == null && change.after() instanceof Quote quote
                        && quote.event() == null)
                .count();
        return count == 0 ? "" : Counted.of(count, "quote") + " got no event, since " + (count == 1 ? "its date is"
                : "their dates are") + " not known. Click on one in its text to give it a date; or undo, and date"
                + " those without a date with “Accept many”.";
    }
}
