package org.demarche.state.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.svg.SvgFigure;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.Focus;
import org.demarche.state.OpenDossier;
import org.demarche.state.SmallDispute;
import org.demarche.state.ViewState;
import org.demarche.state.Workspace;
import org.demarche.state.figure.ViewDefinition;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;
import org.demarche.work.ExecutorTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewOpeningTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final List<Consumer<Path>> wanted = new ArrayList<>();
    private int left;

    @TempDir
    Path folder;

    @Test
    void aFigureOfTheOpenDossierRestoresItsViewExactly() throws Exception {
        Workspace made = busy(SmallDispute.open());
        Path svg = figure(made);
        Workspace workspace = new Workspace(SmallDispute.open());

        open(workspace, svg);

        assertEquals(made.view(), workspace.view());
        assertEquals(made.snapshot().visible(), workspace.snapshot().visible());
        assertEquals(List.of("The view of figure.svg is restored"), told);
    }

    @Test
    void backReturnsToWhatWasShownBefore() throws Exception {
        Workspace workspace = new Workspace(SmallDispute.open());
        workspace.select(SmallDispute.STORM);
        ViewState before = workspace.view();

        open(workspace, figure(busy(SmallDispute.open())));
        workspace.back();

        assertEquals(before, workspace.view());
    }

    @Test
    void inADossierThatHasChangedTheViewIsRestoredAsFarAsItsThingsAreThere() throws Exception {
        Workspace made = busy(SmallDispute.open());
        Path svg = figure(made);
        Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(without("talks")), null));

        open(workspace, svg);

        ViewState view = made.view();
        Focus focus = view.focus();
        assertEquals(view.withFocus(new Focus(focus.selected(), null, focus.article(), focus.quote(),
                focus.speaker(), focus.passage())), workspace.view());
        assertEquals(List.of("The view of figure.svg is restored without the event talks, which the dossier no longer"
                + " has"), told);
    }

    @Test
    void valuesOfTheFilterThatAreGoneAreCounted() throws Exception {
        Workspace made = new Workspace(SmallDispute.open());
        made.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false)
                .with(FacetValue.of(SmallDispute.ANA), false));
        Path svg = figure(made);
        Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(
                Dossier.empty(SmallDispute.dossier().title())), null));

        open(workspace, svg);

        assertEquals(Filter.ALL, workspace.view().filter());
        assertEquals(List.of("The view of figure.svg is restored without 2 values of the filter, which the dossier no"
                + " longer has"), told);
    }

    @Test
    void aDossierThatHasChangedElsewhereIsNotedOnly() throws Exception {
        Workspace made = new Workspace(SmallDispute.open());
        Path svg = figure(made);
        Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(without("storm")), null));

        open(workspace, svg);

        assertEquals(List.of("The view of figure.svg is restored; its dossier has changed since"), told);
    }

    @Test
    void aFigureOfTheBundledDossierOpensThatOnceUnsavedWorkIsSettled() throws Exception {
        OpenDossier bundled = OpenDossier.of(new DossierIndex(BundledDossier.open()), null);
        Workspace made = new Workspace(bundled);
        made.lanes(LaneKind.PLACE);
        Path svg = figure(made);
        Workspace workspace = new Workspace(SmallDispute.open());

        open(workspace, svg);

        assertEquals(1, left);
        assertEquals(bundled.index().dossier(), workspace.index().dossier());
        assertEquals(made.view(), workspace.view());
        assertTrue(workspace.canGoBackProperty().get());
    }

    @Test
    void anyOtherDossierIsNamedAndTheViewFollowsWhenItIsOpened() throws Exception {
        Workspace made = busy(SmallDispute.open());
        Path svg = figure(made);
        Path dossier = folder.resolve("small.json");
        new DossierWriter().write(SmallDispute.dossier(), dossier);
        Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(Dossier.empty("Another")), null));

        open(workspace, svg);
        assertEquals(List.of("figure.svg shows the dossier “A small dispute”, which is not open; open that first, and"
                + " the view follows."), told);
        assertEquals("Another", workspace.index().dossier().title());

        wanted.getFirst().accept(dossier);
        work();
        assertEquals(made.view(), workspace.view());
        assertEquals(dossier, workspace.snapshot().dossier().file());
    }

    @Test
    void aFileWithoutAViewIsToldInOneSentence() throws Exception {
        Workspace workspace = new Workspace(SmallDispute.open());
        ViewState before = workspace.view();
        Path svg = Files.writeString(folder.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        open(workspace, svg);

        assertEquals(List.of("The view was not restored: Cannot open " + svg + ": it is a drawing without a view of"
                + " Demarche in it; choose a figure that Demarche has written."), told);
        assertEquals(before, workspace.view());
        assertFalse(workspace.canGoBackProperty().get());
    }

    /** A view in which everything differs from what a window begins with. */
    private static Workspace busy(OpenDossier dossier) {
        Workspace workspace = new Workspace(dossier);
        workspace.lanes(LaneKind.SPEAKER);
        workspace.arrange(lanes -> lanes.withCollapsed("ben", true).withRows("ana", 3));
        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.BEN), false));
        workspace.folded(false);
        workspace.overlays(overlays -> overlays.withRelations(Overlays.Relations.ALL).withPublished(true));
        workspace.select(SmallDispute.WE_TALK);
        workspace.pointAt(SmallDispute.POST, new TextRange(2, 7));
        workspace.window(TimeWindow.of(Edtf.parse("2011-07").bounds()));
        workspace.scrollY(12.5);
        return workspace;
    }

    /** The small dispute without one of its events. */
    @SuppressWarnings("NullAway") // compiled records lose the annotation of their map
    private static Dossier without(String event) {
        Dossier d = SmallDispute.dossier();
        return new Dossier(d.format(), d.title(), d.description(), d.sides(), d.kinds(), d.articles(), d.speakers(),
                d.events().stream().filter(e -> !e.id().equals(new EventId(event))).toList(), d.quotes(),
                d.relations(), d.candidates(), d.extras());
    }

    private Path figure(Workspace workspace) throws IOException, FigureException, DossierException {
        ViewState view = workspace.view();
        FigureSpec spec = FigureSpec.STANDARD.withView(new FigureView(
                new Bounds(view.window().start(), view.window().end()), view.lanes(), view.folded(), _ -> true,
                Emphasis.NONE, view.arrangement(), view.overlays()));
        String definition = ViewDefinition.of(workspace.snapshot().dossier(), workspace.view(), spec).text();
        Figure figure = Figure.of(workspace.index(), spec.withDefinition(definition), new AwtTextMeasure());
        Path file = folder.resolve("figure.svg");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SvgFigure().write(figure, figure.pages(), 1, out, FigureProgress.NONE);
        }
        return file;
    }

    private void open(Workspace workspace, Path svg) {
        ExecutorTaskRunner runner = new ExecutorTaskRunner(background::add, Runnable::run);
        DossierLoading loading = new DossierLoading(workspace, runner, new DossierReader(),
                (title, sentence) -> told.add(title + ": " + sentence));
        new ViewOpening(workspace, runner, loading, new ViewOpening.Answers() {
            @Override
            public void shown(String sentence) {
                told.add(sentence);
            }

            @Override
            public void failed(String title, String sentence) {
                told.add(title + ": " + sentence);
            }

            @Override
            public void leave(Runnable next) {
                left++;
                next.run();
            }

            @Override
            public void missing(String sentence, Consumer<Path> open) {
                told.add(sentence);
                wanted.add(open);
            }
        }).open(svg);
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
