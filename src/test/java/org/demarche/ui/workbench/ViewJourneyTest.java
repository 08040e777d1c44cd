package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.files.FigureFiles;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.HarbourDispute;
import org.demarche.state.OpenDossier;
import org.demarche.state.ViewState;
import org.demarche.state.figure.ViewDefinition;
import org.demarche.state.filter.Filter;
import org.demarche.store.DossierWriter;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An SVG that was exported is opened, and the window shows what it showed. */
class ViewJourneyTest {
    private static final Bounds AUGUST = Edtf.parse("2011-08").bounds();
    private static TestWindow window;

    @TempDir
    Path folder;

    @BeforeAll
    static void openTheWindow() throws TimeoutException {
        window = TestWindow.open();
    }

    @AfterAll
    static void closeTheWindow() throws TimeoutException {
        window.close();
    }

    @BeforeEach
    void startAgain() {
        window.startAgain();
        window.dialogs.errors.clear();
        window.dialogs.questions.clear();
    }

    @Test
    void openingAFigureShowsItsViewExactlyAndBackReturns() throws Exception {
        window.act(() -> {
            window.workspace.lanes(LaneKind.KIND);
            window.workspace.window(TimeWindow.of(AUGUST));
            window.workspace.folded(false);
            window.workspace.select(inAugust());
        });
        ViewState made = window.workspace.view();
        Path svg = figure(window.workspace.snapshot().dossier(), made);
        window.startAgain();
        ViewState before = window.workspace.view();

        window.dialogs.dossier = Optional.of(svg);
        window.push(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.workspace.view().lanes() == LaneKind.KIND);

        assertEquals(made, window.workspace.view());
        assertEquals("The view of figure.svg is restored", notice());
        window.act(() -> window.workspace.back());
        assertEquals(before, window.workspace.view());
    }

    @Test
    void theDossierOfAnotherFigureIsAskedForAndItsViewFollows() throws Exception {
        OpenDossier harbour = OpenDossier.of(new DossierIndex(HarbourDispute.dossier()), null);
        Path svg = figure(harbour, ViewDefinition.of(harbour, Filter.ALL, FigureSpec.STANDARD).view()
                .withLanes(LaneKind.SOURCE));
        Path dossier = folder.resolve("harbour.json");
        new DossierWriter().write(HarbourDispute.dossier(), dossier);
        window.dialogs.dossier = Optional.of(dossier);
        window.dialogs.answer = "Open…";

        window.act(() -> window.workbench().open(svg));
        window.until(() -> window.workspace.view().lanes() == LaneKind.SOURCE);

        assertEquals(List.of("Open the dossier of the figure?"), window.dialogs.questions);
        assertEquals(HarbourDispute.dossier(), window.workspace.index().dossier());
        assertEquals(LaneKind.SOURCE, window.workspace.view().lanes());
    }

    @Test
    void aDrawingWithoutAViewIsToldInOneSentence() throws Exception {
        Path svg = Files.writeString(folder.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        window.act(() -> window.workbench().open(svg));
        window.until(() -> !window.dialogs.errors.isEmpty());
        assertEquals(List.of("The view was not restored: Cannot open " + svg + ": it is a drawing without a view of"
                + " Demarche in it; choose a figure that Demarche has written."), window.dialogs.errors);
    }

    /** An event all of which is in sight in that month: the window moves for what is selected out of sight. */
    private static EventId inAugust() {
        return window.workspace.index().dossier().events().stream()
                .filter(event -> AUGUST.earliest() < event.when().date().bounds().earliest()
                        && event.when().date().bounds().latest() < AUGUST.latest())
                .findFirst().orElseThrow().id();
    }

    private Path figure(OpenDossier dossier, ViewState view) throws Exception {
        FigureSpec spec = FigureSpec.STANDARD.withView(FigureView.WHOLE.withLanes(view.lanes())
                .withFolded(view.folded()).withOverlays(view.overlays()));
        Path file = folder.resolve("figure.svg");
        FigureFiles.write(dossier.index(), spec.withDefinition(ViewDefinition.of(dossier, view, spec).text()), file,
                FigureProgress.NONE);
        return file;
    }

    private static String notice() {
        return window.lookup("#status-notice .label").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
