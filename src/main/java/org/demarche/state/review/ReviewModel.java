package org.demarche.state.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.edit.Change;
import org.demarche.model.edit.Edit;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.review.Accepting;
import org.demarche.review.Correcting;
import org.demarche.review.ExtentMove;
import org.demarche.review.KnownSpeakers;
import org.demarche.review.Merging;
import org.demarche.review.Step;
import org.demarche.review.Utterance;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what waits for review. Each step is one of {@link Editing}; after it the next utterance is shown, and
 * while the pane is in sight its passage in the reader. Use on the thread of the workspace.
 */
public final class ReviewModel {
    /** From this confidence on a speaker counts as sure, in percent. */
    public static final int SURE = 90;

    private final Workspace workspace;
    private final Editing editing;
    private final ReadOnlyObjectWrapper<ReviewPage> page;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private DossierIndex index;
    private ReviewFilter filter = ReviewFilter.WAITING;
    private List<Utterance> all;
    private List<Utterance> queue;
    private ReviewRows rows;
    private int at;
    private boolean inSight;
    /** Whether the change of the dossier that is under way is a step of review, which goes on to the next one. */
    private boolean stepping;
    /** Whether that change has come. */
    private boolean stepped;

    public ReviewModel(Workspace workspace, Editing editing) {
        this.workspace = workspace;
        this.editing = editing;
        index = workspace.index();
        rows = new ReviewRows(index);
        all = Utterance.all(index.dossier());
        queue = filter.of(all);
        at = queue.isEmpty() ? -1 : 0;
        page = new ReadOnlyObjectWrapper<>(this, "page", ReviewPage.of(index, all, queue, at));
        workspace.snapshotProperty().addListener((_, _, now) -> follow(now));
    }

    public ReadOnlyObjectProperty<ReviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Why the last step could not be taken, or what it left to do; empty where nothing needs saying. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReviewFilter filter() {
        return filter;
    }

    /** The utterance under review, null when the queue is empty. */
    public @Nullable Utterance current() {
        return at < 0 ? null : queue.get(at);
    }

    /** The name of the speaker under review as the dossier has it; empty where nobody is named. */
    public String currentSpeaker() {
        Utterance utterance = current();
        ProposedSpeaker proposed = utterance == null ? null : utterance.speaker();
        return proposed == null ? "" : new KnownSpeakers(index.dossier().speakers()).find(proposed.name())
                .map(Speaker::name).orElse(proposed.name());
    }

    /**
     * The EDTF date to begin with where a person is asked when it was said: the one that is known, else about the day
     * on which the article was published; empty where neither is known. A proposal to the person only.
     */
    public String dateToAskWith() {
        Utterance utterance = current();
        if (utterance == null) {
            return "";
        }
        Dated said = utterance.said();
        return said != null ? said.date().text()
                : index.article(utterance.article()).map(Undated::aboutPublication).orElse("");
    }

    /** What the queue says of one of its utterances. */
    public ReviewRow row(Utterance utterance) {
        return rows.row(utterance);
    }

    /** Whether the pane is in sight; only then the reader follows it. */
    public void setInSight(boolean now) {
        inSight = now;
        point();
    }

    /** Goes through others, or in another order. */
    public void show(ReviewFilter next) {
        Utterance before = current();
        boolean otherOrder = next.unsureFirst() != filter.unsureFirst();
        filter = next;
        queue = filter.of(all);
        int same = before == null || otherOrder ? -1 : indexOf(before.id());
        at = queue.isEmpty() ? -1 : Math.max(0, same);
        publish("");
    }

    /** Takes up an utterance of the queue. */
    public void choose(QuoteId id) {
        int next = indexOf(id);
        if (next >= 0 && next != at) {
            at = next;
            publish("");
        }
    }

    /** Takes up the utterance {@code step} places further, as far as the queue goes. */
    public void move(int step) {
        if (at >= 0) {
            choose(queue.get(Math.clamp(at + step, 0, queue.size() - 1)).id());
        }
    }

    /** Accepts it as it is proposed. */
    public void accept() {
        Utterance utterance = current();
        boolean dated = utterance != null && utterance.said() != null;
        if (take(Accepting::one) != null && !dated) {
            message.set("Accepted without an event, since its date is not known.");
        }
    }

    /** Accepts it as said at an event of the dossier. */
    public void acceptAt(EventId event) {
        take((dossier, utterance) -> Accepting.at(dossier, utterance, event));
    }

    /** Accepts all that waits in the article under review. */
    public void acceptArticle() {
        acceptAll((dossier, utterance) -> Accepting.all(dossier, one -> one.article().equals(utterance.article())));
    }

    /** Accepts all that waits and whose speaker is sure. */
    public void acceptSure() {
        acceptAll((dossier, _) -> Accepting.all(dossier, one -> one.surest().confidence() >= SURE));
    }

    /** Dates all that waits without a date in the article under review about the day of its publication. */
    public void dateArticle() {
        take((dossier, utterance) -> Undated.aboutPublication(dossier, utterance.article()));
    }

    private void acceptAll(BiFunction<Dossier, Utterance, Step> step) {
        Edit taken = take(step);
        if (taken != null) {
            message.set(Undated.remark(taken));
        }
    }

    /** Turns it down, or lets it wait again if it was turned down. */
    public void reject() {
        take((dossier, utterance) -> utterance.rejected() ? Correcting.takeBack(dossier, utterance)
                : Correcting.reject(dossier, utterance));
    }

    /** Says who speaks. */
    public void speaker(PersonChoice person) {
        take((dossier, utterance) -> Correcting.speaker(dossier, utterance, person.name(), person.nature()));
    }

    /** Says when; null: that it is not known. */
    public void said(@Nullable Edtf date) {
        take((dossier, utterance) -> Correcting.said(dossier, utterance, date));
    }

    /** Says that it is of the next kind: direct, partial, from a document, and direct again. */
    public void nextKind() {
        take((dossier, utterance) -> Correcting.directness(dossier, utterance, switch (utterance.directness()) {
            case DIRECT -> Directness.PARTIAL;
            case PARTIAL -> Directness.DOCUMENT;
            case DOCUMENT, REPORTED -> Directness.DIRECT;
        }));
    }

    /** Moves one of its ends by a word. */
    public void extent(ExtentMove move) {
        take((dossier, utterance) -> Correcting.extent(dossier, utterance, move));
    }

    /** Takes its parts apart. */
    public void apart() {
        take(Correcting::apart);
    }

    /** Says that its speaker is the same person as another, here and wherever the name stands. */
    public void merge(PersonChoice same) {
        take((dossier, utterance) -> {
            ProposedSpeaker speaker = utterance.speaker();
            return speaker == null ? new Step.Refused("Nobody is named here: choose a speaker first.")
                    : Merging.merge(dossier, speaker.name(), same.name(), same.nature());
        });
    }

    /** Takes a step on the current utterance; answers with what was done, null where nothing was. */
    private @Nullable Edit take(BiFunction<Dossier, Utterance, Step> step) {
        Utterance utterance = current();
        if (utterance == null) {
            return null;
        }
        switch (step.apply(index.dossier(), utterance)) {
            case Step.Possible(Edit edit) -> {
                boolean whole = showsAll();
                stepping = true;
                try {
                    editing.perform(edit);
                    // The window shows a step on a large dossier later; the queue goes on at once.
                    boolean taken = stepped || !isUpToDate();
                    refresh();
                    reveal(edit, whole);
                    return taken ? edit : null;
                } finally {
                    stepping = false;
                    stepped = false;
                }
            }
            case Step.Refused(String why) -> {
                message.set(why);
                return null;
            }
        }
    }

    private boolean showsAll() {
        TimeWindow content = workspace.snapshot().dossier().timeline().content();
        TimeWindow window = workspace.view().window();
        return window.start() <= content.start() && content.end() <= window.end();
    }

    /** Brings the events that a step has made into sight; a timeline that showed all events does so again. */
    private void reveal(Edit edit, boolean whole) {
        if (whole && !showsAll()) {
            workspace.fit();
            return;
        }
        TimeWindow window = workspace.view().window();
        for (Change change : edit.changes()) {
            if (change.before() == null && change.after() instanceof Event event) {
                window = window.revealing(event.when().date().bounds());
            }
        }
        if (!window.equals(workspace.view().window())) {
            workspace.window(window);
        }
    }

    private void follow(Snapshot now) {
        if (now.asked() == 0 && !now.index().equals(index)) {
            // Another dossier was opened; a step of work on the same one would have counted.
            filter = ReviewFilter.WAITING;
            queue = List.of();
            at = -1;
        }
        refresh();
    }

    /** Whether the queue is that of the dossier as all steps have made it. */
    @SuppressWarnings("ReferenceEquality") // To compare by value would take as long as the dossier is.
    private boolean isUpToDate() {
        return index.dossier() == editing.dossier();
    }

    @SuppressWarnings("ReferenceEquality")
    private DossierIndex latest() {
        Dossier dossier = editing.dossier();
        return workspace.index().dossier() == dossier ? workspace.index() : new DossierIndex(dossier);
    }

    private void refresh() {
        if (isUpToDate()) {
            return;
        }
        stepped = stepping;
        Utterance before = current();
        Set<QuoteId> known = new HashSet<>();
        queue.forEach(one -> known.add(one.id()));
        index = latest();
        rows = new ReviewRows(index);
        all = Utterance.all(index.dossier());
        queue = filter.of(all);
        int same = before == null ? -1 : indexOf(before.id());
        int returned = stepping ? -1 : IntStream.range(0, queue.size())
                .filter(i -> !known.contains(queue.get(i).id())).findFirst().orElse(-1);
        at = queue.isEmpty() ? -1
                : returned >= 0 ? returned
                : same >= 0 ? same
                : Math.clamp(at, 0, queue.size() - 1);
        publish("");
    }

    private void publish(String said) {
        message.set(said);
        page.set(ReviewPage.of(index, all, queue, at));
        point();
    }

    private void point() {
        Utterance utterance = current();
        if (inSight && utterance != null && index.article(utterance.article()).isPresent()) {
            workspace.pointAt(utterance.article(), utterance.range());
        }
    }

    private int indexOf(QuoteId id) {
        return IntStream.range(0, queue.size())
                .filter(i -> queue.get(i).parts().stream().anyMatch(part -> part.id().equals(id)))
                .findFirst().orElse(-1);
    }
}
