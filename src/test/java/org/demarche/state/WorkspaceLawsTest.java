package org.demarche.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.state.filter.Visible;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;

/** What holds whatever a researcher does, in whatever order. */
class WorkspaceLawsTest {
    private static final OpenDossier DOSSIER = SmallDispute.open();

    /** How a deed counts on the way back. */
    enum Kind { STEP, ADJUSTMENT, BACK, FORWARD }

    /** One thing that a researcher does. */
    record Deed(Kind kind, String name, Consumer<Workspace> action) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 500)
    void backAndForwardShowExactlyWhatWasLeftAtEachStep(@ForAll("deeds") List<Deed> deeds) {
        Workspace workspace = new Workspace(DOSSIER);
        List<ViewState> left = new ArrayList<>(List.of(workspace.view()));
        int at = 0;
        for (Deed deed : deeds) {
            deed.action().accept(workspace);
            ViewState now = workspace.view();
            switch (deed.kind()) {
                case STEP -> {
                    if (!now.equals(left.get(at))) {
                        at++;
                        left.subList(at, left.size()).clear();
                        left.add(now);
                    }
                }
                case ADJUSTMENT -> left.set(at, now);
                case BACK -> at = Math.max(0, at - 1);
                case FORWARD -> at = Math.min(left.size() - 1, at + 1);
            }
            assertEquals(left.get(at), now);
            assertEquals(at > 0, workspace.canGoBackProperty().get());
            assertEquals(at < left.size() - 1, workspace.canGoForwardProperty().get());
        }
    }

    @Property(tries = 200)
    void whatIsShownIsWhatTheFilterLetsThrough(@ForAll("deeds") List<Deed> deeds) {
        Workspace workspace = new Workspace(DOSSIER);
        deeds.forEach(deed -> deed.action().accept(workspace));
        assertEquals(Visible.of(DOSSIER.index(), DOSSIER.facets(), workspace.view().filter()),
                workspace.snapshot().visible());
    }

    @Provide
    static Arbitrary<List<Deed>> deeds() {
        List<Id> ids = List.of(SmallDispute.TALKS, SmallDispute.TREATY, SmallDispute.WE_TALK, SmallDispute.WE_DO_NOT,
                SmallDispute.ANA, SmallDispute.BEN, SmallDispute.HERALD, SmallDispute.POST, SmallDispute.EAST,
                new EventId("never-heard-of"));
        List<TextRange> passages = List.of(new TextRange(0, 3), new TextRange(9, 19));
        List<Filter> filters = List.of(Filter.ALL, Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false),
                Filter.ALL.with(FacetValue.of(SmallDispute.POST), false));
        List<TimeWindow> windows = List.of(window("1911"), window("2011-07"), window("2011-07-05"));
        return Arbitraries.oneOf(
                deed(Kind.STEP, "select", ids, Workspace::select),
                deed(Kind.STEP, "passage", passages, (w, range) -> w.selectPassage(SmallDispute.POST, range)),
                deed(Kind.STEP, "clear", List.of(""), (w, _) -> w.clearSelection()),
                deed(Kind.STEP, "filter", filters, Workspace::filter),
                deed(Kind.STEP, "lanes", List.of(LaneKind.values()), Workspace::lanes),
                deed(Kind.STEP, "collapse", List.of("east", "west"), (w, key) -> w.arrange(a -> a.withToggled(key))),
                deed(Kind.STEP, "rows", List.of(1, 2, 3), (w, rows) -> w.arrange(a -> a.withRows("east", rows))),
                deed(Kind.STEP, "usual lanes", List.of(""), (w, _) -> w.arrange(_ -> LaneArrangement.NONE)),
                deed(Kind.STEP, "folded", List.of(true, false), Workspace::folded),
                deed(Kind.ADJUSTMENT, "window", windows, Workspace::window),
                deed(Kind.ADJUSTMENT, "scroll", List.of(0.0, 12.5, 300.0), Workspace::scrollY),
                deed(Kind.ADJUSTMENT, "fit", List.of(""), (w, _) -> w.fit()),
                deed(Kind.BACK, "back", List.of(""), (w, _) -> w.back()),
                deed(Kind.FORWARD, "forward", List.of(""), (w, _) -> w.forward()))
                .list().ofMaxSize(40);
    }

    private static <T> Arbitrary<Deed> deed(Kind kind, String name, List<T> values, BiConsumer<Workspace, T> action) {
        return Arbitraries.of(values)
                .map(value -> new Deed(kind, name + " " + value, workspace -> action.accept(workspace, value)));
    }

    private static TimeWindow window(String date) {
        return TimeWindow.of(Edtf.parse(date).bounds());
    }
}
