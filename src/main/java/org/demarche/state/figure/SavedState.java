package org.demarche.state.figure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Focus;
import org.demarche.state.LaneArrangements;
import org.demarche.state.ViewState;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ViewState} as it is written.
 *
 * @param excluded the values that the filter leaves out
 */
record SavedState(SavedView.Stretch window, LaneKind lanes, boolean folded, Overlays.Relations relations,
        boolean published, double scrollY, List<FacetValue> excluded, List<Lanes> arrangements, Selection focus) {

    /** How the lanes of one kind are arranged. */
    record Lanes(LaneKind kind, List<String> order, List<String> collapsed, List<Rows> rows) {
        static Lanes of(LaneKind kind, LaneArrangement arrangement) {
            return new Lanes(kind, arrangement.order(), arrangement.collapsed().stream().sorted().toList(),
                    arrangement.rows().entrySet().stream().sorted(Map.Entry.comparingByKey())
                            .map(entry -> new Rows(entry.getKey(), entry.getValue())).toList());
        }

        LaneArrangement arrangement() {
            LaneArrangement read = new LaneArrangement(order, new HashSet<>(collapsed), Map.of());
            for (Rows given : rows) {
                read = read.withRows(given.lane(), given.count());
            }
            return read;
        }
    }

    /** How many rows a lane was given. */
    record Rows(String lane, int count) {}

    /** What kind of thing an id names. */
    enum Thing { EVENT, QUOTE, SPEAKER, ARTICLE, SIDE, KIND }

    /** One thing of the dossier. */
    record Named(Thing thing, String id) {
        static Named of(Id id) {
            return new Named(switch (id) {
                case EventId _ -> Thing.EVENT;
                case QuoteId _ -> Thing.QUOTE;
                case SpeakerId _ -> Thing.SPEAKER;
                case ArticleId _ -> Thing.ARTICLE;
                case SideId _ -> Thing.SIDE;
                case KindId _ -> Thing.KIND;
            }, id.value());
        }

        Id typed() {
            return switch (thing) {
                case EVENT -> new EventId(id);
                case QUOTE -> new QuoteId(id);
                case SPEAKER -> new SpeakerId(id);
                case ARTICLE -> new ArticleId(id);
                case SIDE -> new SideId(id);
                case KIND -> new KindId(id);
            };
        }
    }

    /** A {@link Focus} as it is written. */
    record Selection(@Nullable Named selected, @Nullable EventId event, @Nullable ArticleId article,
            @Nullable QuoteId quote, @Nullable SpeakerId speaker, @Nullable TextRange passage) {
        static Selection of(Focus focus) {
            return new Selection(focus.selected() == null ? null : Named.of(focus.selected()), focus.event(),
                    focus.article(), focus.quote(), focus.speaker(), focus.passage());
        }

        Focus focus() {
            return new Focus(selected == null ? null : selected.typed(), event, article, quote, speaker, passage);
        }
    }

    static SavedState of(ViewState view) {
        return new SavedState(SavedView.Stretch.of(new Bounds(view.window().start(), view.window().end())),
                view.lanes(), view.folded(), view.overlays().relations(), view.overlays().published(),
                view.scrollY(),
                view.filter().excluded().stream()
                        .sorted(Comparator.comparing(FacetValue::facet).thenComparing(FacetValue::key)).toList(),
                view.arrangements().byKind().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(entry -> Lanes.of(entry.getKey(), entry.getValue())).toList(),
                Selection.of(view.focus()));
    }

    /**
     * The state that is written here.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    ViewState state() {
        if (!(scrollY >= 0 && Double.isFinite(scrollY))) {
            throw new IllegalArgumentException("its lanes are scrolled by " + scrollY + " px");
        }
        LaneArrangements arranged = LaneArrangements.NONE;
        for (Lanes one : arrangements) {
            arranged = arranged.with(one.kind(), one.arrangement());
        }
        return new ViewState(focus.focus(), new Filter(new HashSet<>(excluded)), lanes, arranged,
                TimeWindow.of(window.bounds()), folded, new Overlays(relations, published), scrollY);
    }
}
