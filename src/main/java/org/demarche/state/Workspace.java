package org.demarche.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.filter.Filter;
import org.demarche.state.filter.Visible;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;

/**
 * The one holder of what is open and what is shown: the dossier, the selection, the filter, the visible stretch of time
 * and the way back.
 *
 * <p>Panes listen to {@link #snapshotProperty()} and call the methods; they do not speak to each other. A selection,
 * filter or choice of lanes is a step that {@link #back()} undoes; panning and zooming belong to the present step, so
 * that coming back to it shows exactly what was left. Use on one thread, the one that shows the panes.
 */
public final class Workspace {
    /** The size of timeline, in px, for which the margins beside all events are reckoned. */
    private static final double USUAL_WIDTH = 900;
    private static final double USUAL_HEIGHT = 500;

    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private History<ViewState> history;

    public Workspace(OpenDossier first) {
        ViewState start = startOf(first);
        history = History.startingAt(start);
        snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", new Snapshot(first, start, visible(first, start), 0));
    }

    /** What is open and shown. A change of anything is one change of this value. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public Snapshot snapshot() {
        return snapshot.get();
    }

    /** The contents of the open dossier. */
    public DossierIndex index() {
        return snapshot().index();
    }

    public ViewState view() {
        return snapshot().view();
    }

    public Focus focus() {
        return view().focus();
    }

    /** Shows another dossier, from its start; the way back ends here. */
    public void open(OpenDossier next) {
        ViewState start = startOf(next);
        history = History.startingAt(start);
        publish(new Snapshot(next, start, visible(next, start), 0));
    }

    /**
     * Shows the open dossier as a step of work has made it; what is selected, filtered and in sight stays. A dossier
     * that had no events before is shown from its start.
     */
    public void update(OpenDossier next) {
        Snapshot now = snapshot();
        if (now.dossier().timeline().size() == 0 && next.timeline().size() > 0) {
            history = history.replace(now.view().withWindow(startOf(next).window()));
        }
        ViewState view = existing(next, history.present());
        publish(new Snapshot(next, view, visible(next, view), now.asked() + 1));
    }

    /**
     * Selects an event, quote, speaker or article; the timeline moves when an event would be out of sight. Selecting
     * once more what is selected is no step, but asks the panes to show it again.
     */
    public void select(Id id) {
        Focus next = new Focusing(index()).select(focus(), id);
        ViewState before = view();
        step(now -> eventOf(id).map(event -> revealing(event, now)).orElse(now).withFocus(next));
        if (view().equals(before) && id.equals(next.selected())) {
            Snapshot now = snapshot();
            publish(new Snapshot(now.dossier(), now.view(), now.visible(), now.asked() + 1));
        }
    }

    /** Selects something as part of the present step, as if the window had begun with it; the timeline stays. */
    public void startAt(Id id) {
        show(history.replace(view().withFocus(new Focusing(index()).select(focus(), id))));
    }

    /** Opens an article at a passage of the text that the dossier carries, in code points. */
    public void selectPassage(ArticleId article, TextRange passage) {
        step(now -> now.withFocus(new Focusing(index()).passage(now.focus(), article, passage)));
    }

    /** Opens an article at a passage as part of the present step, as if it had been there all along. */
    public void pointAt(ArticleId article, TextRange passage) {
        show(history.replace(view().withFocus(new Focusing(index()).passage(view().focus(), article, passage))));
    }

    /** Puts the selected event or quote away; article and speaker stay. */
    public void clearSelection() {
        step(now -> now.withFocus(new Focus(null, null, now.focus().article(), null, now.focus().speaker(), null)));
    }

    /** Lets other events and quotes through. */
    public void filter(Filter filter) {
        step(now -> now.withFilter(filter));
    }

    /** Arranges the timeline in other lanes. */
    public void lanes(LaneKind lanes) {
        step(now -> now.withLanes(lanes));
    }

    /** Arranges the lanes by hand. */
    public void arrange(UnaryOperator<LaneArrangement> change) {
        step(now -> now.withArrangement(change.apply(now.arrangement())));
    }

    /** Draws other things beside the events. */
    public void overlays(UnaryOperator<Overlays> change) {
        step(now -> now.withOverlays(change.apply(now.overlays())));
    }

    /** Shrinks long empty stretches, or shows them at their length. */
    public void folded(boolean folded) {
        step(now -> now.withFolded(folded));
    }

    /** Pans or zooms. */
    public void window(TimeWindow window) {
        show(history.replace(view().withWindow(window)));
    }

    /** Scrolls the lanes; {@code scrollY} in px. */
    public void scrollY(double scrollY) {
        show(history.replace(view().withScrollY(scrollY)));
    }

    /** Shows a state that was kept elsewhere, exactly. */
    public void restore(ViewState kept) {
        step(_ -> kept);
    }

    /** Shows all events that the filter lets through. */
    public void fit() {
        Snapshot now = snapshot();
        window(homeOf(now.dossier(), now.visible(), now.view().folded()));
    }

    /** Shows what was shown before the last step, exactly. */
    public void back() {
        show(history.back());
    }

    /** Takes back a step back. */
    public void forward() {
        show(history.forward());
    }

    private void step(UnaryOperator<ViewState> change) {
        ViewState next = change.apply(view());
        if (!next.equals(view())) {
            show(history.push(next));
        }
    }

    private void show(History<ViewState> next) {
        history = next;
        Snapshot before = snapshot();
        ViewState view = existing(before.dossier(), next.present());
        boolean sameFilter = view.filter().equals(before.view().filter());
        publish(new Snapshot(before.dossier(), view,
                sameFilter ? before.visible() : visible(before.dossier(), view), before.asked()));
    }

    /** The state as far as the dossier has what it speaks of; the way back keeps all, for steps that are made again. */
    private static ViewState existing(OpenDossier dossier, ViewState view) {
        Focus focus = new Focusing(dossier.index()).existing(view.focus());
        return focus.equals(view.focus()) ? view : view.withFocus(focus);
    }

    private void publish(Snapshot next) {
        snapshot.set(next);
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
    }

    /** The event that is selected with an id: itself, or the occasion of a quote. */
    private Optional<Event> eventOf(Id id) {
        return switch (id) {
            case EventId event -> index().event(event);
            case QuoteId quote -> index().quote(quote).map(Quote::event).flatMap(index()::event);
            case SpeakerId _, ArticleId _, SideId _, KindId _ -> Optional.empty();
        };
    }

    private static ViewState revealing(Event event, ViewState now) {
        return now.withWindow(now.window().revealing(event.when().date().bounds()));
    }

    private static Visible visible(OpenDossier dossier, ViewState view) {
        return view.filter().isAll() ? dossier.all() : Visible.of(dossier.index(), dossier.facets(), view.filter());
    }

    private static ViewState startOf(OpenDossier dossier) {
        return new ViewState(Focus.NONE, Filter.ALL, OpenDossier.FIRST_LANES, LaneArrangements.NONE,
                homeOf(dossier, dossier.all(), true),
                true, Overlays.NONE, 0);
    }

    private static TimeWindow homeOf(OpenDossier dossier, Visible visible, boolean folded) {
        TimelineModel model = dossier.timeline();
        return model.fit(contentOf(model, visible), USUAL_WIDTH, USUAL_HEIGHT, folded ? model.folds() : Folds.NONE)
                .window();
    }

    /** From the start of the first event that is seen to the end of the last; all time where none is seen. */
    private static TimeWindow contentOf(TimelineModel model, Visible visible) {
        if (visible.events().size() == model.size()) {
            return model.content();
        }
        return model.content(visible.events()::containsOrdinal);
    }
}
