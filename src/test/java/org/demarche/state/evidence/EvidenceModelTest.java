package org.demarche.state.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.demarche.evidence.Copy;
import org.demarche.evidence.EvidenceRow;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.testing.EvidenceDispute;
import org.demarche.text.anchor.Verdict;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.QueueExecutor;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskListener;
import org.junit.jupiter.api.Test;

class EvidenceModelTest {
    private final Workspace workspace =
            new Workspace(OpenDossier.of(new DossierIndex(EvidenceDispute.dossier()), null));
    private final Editing editing = new Editing(workspace);
    private final QueueExecutor background = new QueueExecutor();
    private final List<RunningTask> started = new ArrayList<>();
    private final ExecutorTaskRunner runner = new ExecutorTaskRunner(background, Runnable::run);
    private final ObjectProperty<AttachedOriginals> originals = new SimpleObjectProperty<>(AttachedOriginals.NONE);
    private final EvidenceModel model = new EvidenceModel(workspace, editing, runner, originals);

    EvidenceModelTest() {
        runner.addListener(new TaskListener() {
            @Override
            public void started(RunningTask task) {
                started.add(task);
            }
        });
    }

    @Test
    void nothingIsCheckedWhileNobodyLooks() {
        background.runAll();
        assertNull(state().report());
        assertEquals(List.of(), started);
    }

    @Test
    void whatNeedsAttentionComesFirst() {
        look();
        assertEquals(List.of("gone", "twice", "short", "changed", "print", "moved", "exact", "placeless"),
                state().rows().stream().map(row -> row.quote().value()).toList());
        assertEquals(6, state().open());
        model.showOnly(Verdict.Kind.MOVED);
        assertEquals(List.of("moved"), state().rows().stream().map(row -> row.quote().value()).toList());
    }

    @Test
    void aRowOpensThePlaceThatWasFoundOrElseTheQuote() {
        look();
        model.open(row("moved"));
        assertEquals(new TextRange(58, 99), workspace.focus().passage());
        model.open(row("changed"));
        assertEquals(new QuoteId("changed"), workspace.focus().quote());
        model.open(row("gone"));
        assertEquals(new QuoteId("gone"), workspace.focus().quote());
    }

    @Test
    void anAcceptedRowIsWordForWordAndTheNextIsChosen() {
        look();
        model.accept(row("changed"));
        background.runAll();
        assertEquals(Verdict.Kind.EXACT, row("changed").kind());
        assertEquals("print", Objects.requireNonNull(state().chosenRow()).quote().value());
        editing.undo();
        background.runAll();
        assertEquals(Verdict.Kind.CHANGED, row("changed").kind());
    }

    @Test
    void aRejectedRowHasNoPlaceAnyMore() {
        look();
        model.reject(row("changed"));
        assertNull(workspace.index().quote(new QuoteId("changed")).orElseThrow().anchors().text());
        editing.undo();
        assertEquals(EvidenceDispute.dossier(), editing.dossier());
    }

    @Test
    void allPlainRowsAreOneStep() {
        look();
        model.acceptAll();
        background.runAll();
        assertEquals(4, state().sums().get(Verdict.Kind.EXACT));
        editing.undo();
        assertEquals(EvidenceDispute.dossier(), editing.dossier());
    }

    @Test
    void aCheckThatIsGivenUpCanBeMadeAgain() {
        model.setActive(true);
        started.getFirst().cancel();
        background.runAll();
        assertEquals(EvidenceState.Stage.GIVEN_UP, state().stage());
        model.checkAgain();
        background.runAll();
        assertEquals(EvidenceState.Stage.DONE, state().stage());
    }

    @Test
    void anOriginalThatIsAttachedIsLookedIntoAtOnce() {
        look();
        ArticleId courier = new ArticleId("courier");
        originals.set(new AttachedOriginals(Map.of(courier, new AttachedOriginal(courier, "courier.txt",
                "“We have said all that there is to say.”", false, null)), List.of()));
        background.runAll();
        assertEquals(16, state().rows().size());
        assertEquals(List.of(Copy.FULL_TEXT, Copy.ORIGINAL), state().rows().stream()
                .filter(row -> row.quote().value().equals("exact")).map(EvidenceRow::copy).sorted().toList());
    }

    @Test
    void anotherDossierBeginsAnew() {
        look();
        workspace.open(OpenDossier.of(new DossierIndex(Dossier.empty("Nothing")), null));
        assertNull(state().report());
        background.runAll();
        assertEquals(List.of(), state().rows());
        assertEquals(EvidenceState.Stage.DONE, state().stage());
    }

    private void look() {
        model.setActive(true);
        background.runAll();
    }

    private EvidenceState state() {
        return model.stateProperty().get();
    }

    private EvidenceRow row(String quote) {
        return Objects.requireNonNull(state().report()).rows().stream()
                .filter(row -> row.quote().value().equals(quote)).findFirst().orElseThrow();
    }
}
