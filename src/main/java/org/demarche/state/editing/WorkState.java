package org.demarche.state.editing;

import org.demarche.state.caption.Counted;
import org.demarche.store.journal.Recovered;
import org.jspecify.annotations.Nullable;

/**
 * How the work on the open dossier stands.
 *
 * @param unsaved whether the dossier is another than its file, or than it was when it was opened
 * @param saved whether it was saved since it was opened
 * @param unkept how many steps are not on the disk yet
 * @param trouble why steps are not kept as usual, in a sentence; null if they are
 * @param hindrance why no step can be made, in a sentence; null if it can
 * @param offer what an earlier session left and nobody has decided on; null for nothing
 * @param postponed whether the offer is not to be shown just now
 */
public record WorkState(boolean unsaved, boolean saved, int unkept, @Nullable String trouble,
        @Nullable String hindrance, @Nullable Recovered offer, boolean postponed) {
    /** Nothing was done yet. */
    public static final WorkState UNTOUCHED = new WorkState(false, false, 0, null, null, null, false);

    /** For the foot of the window, for example "All steps kept"; empty when there is nothing to say. */
    public String words() {
        if (hindrance != null) {
            return "Read only";
        }
        if (unkept > 0) {
            return trouble == null ? "Keeping…" : Counted.of(unkept, "step") + " not kept yet";
        }
        if (unsaved) {
            return "All steps kept";
        }
        return saved ? "Saved" : "";
    }

    WorkState withUnsaved(boolean next) {
        return new WorkState(next, saved, unkept, trouble, hindrance, offer, postponed);
    }

    WorkState withUnkept(int next) {
        return new WorkState(unsaved, saved, next, trouble, hindrance, offer, postponed);
    }

    WorkState withTrouble(@Nullable String next) {
        return new WorkState(unsaved, saved, unkept, next, hindrance, offer, postponed);
    }

    WorkState withHindrance(@Nullable String next) {
        return new WorkState(unsaved, saved, unkept, trouble, next, offer, postponed);
    }

    WorkState withOffer(@Nullable Recovered next) {
        return new WorkState(unsaved, saved, unkept, trouble, hindrance, next, false);
    }

    WorkState withPostponed(boolean next) {
        return new WorkState(unsaved, saved, unkept, trouble, hindrance, offer, next);
    }
}
