package org.demarche.state.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.EventId;
import org.demarche.search.LuceneSearch;
import org.demarche.search.SearchHit;
import org.demarche.state.OpenDossier;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskListener;
import org.demarche.work.TaskRunner;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Workspace workspace = new Workspace(SmallDispute.open());
    private final List<RunningTask> started = new ArrayList<>();
    private final SearchModel model;

    SearchModelTest() {
        TaskRunner runner = new ExecutorTaskRunner(background::add, Runnable::run);
        runner.addListener(new TaskListener() {
            @Override
            public void started(RunningTask task) {
                started.add(task);
            }
        });
        model = new SearchModel(workspace, runner, LuceneSearch::of);
        model.begin();
    }

    @Test
    void aQueryThatIsTypedBeforeTheIndexIsReadyIsAnsweredAfterwards() {
        model.queryProperty().set("Ana");
        assertEquals(List.of(), model.resultsProperty().get().hits());
        work();
        assertTrue(targets().contains(SmallDispute.ANA));
    }

    @Test
    void onlyTheLatestQueryIsAnswered() {
        work();
        model.queryProperty().set("Ana");
        model.queryProperty().set("storm");
        work();
        assertEquals("storm", model.resultsProperty().get().query());
        assertEquals(List.of(SmallDispute.STORM), targets());
    }

    @Test
    void theEventsThatWereFoundAreThoseOfTheEventsAndOfTheQuotes() {
        look("talk");
        assertTrue(model.hitEventsProperty().get()
                .containsAll(Set.of(SmallDispute.TALKS, SmallDispute.REPLY)), "said on both occasions");
        model.clear();
        assertEquals(Set.of(), model.hitEventsProperty().get());
    }

    @Test
    void stepsGoThroughAllHitsAndRoundInBothDirections() {
        look("Ana");
        List<SearchHit> hits = model.resultsProperty().get().hits();
        assertTrue(hits.size() > 1);
        assertEquals(hits.size() + " hits", model.positionText().get());

        model.next();
        assertEquals("1 of " + hits.size(), model.positionText().get());
        assertEquals(hits.getFirst().target(), workspace.focus().selected());

        model.previous();
        assertEquals(hits.size() + " of " + hits.size(), model.positionText().get());
        assertEquals(hits.getLast().target(), workspace.focus().selected());

        model.next();
        assertEquals(hits.getFirst().target(), workspace.focus().selected());
    }

    @Test
    void theFirstStepBackGoesToTheLastHit() {
        look("Ana");
        model.previous();
        assertEquals(model.resultsProperty().get().hits().getLast().target(), workspace.focus().selected());
    }

    @Test
    void aHitInTheTextOfAnArticleOpensThePassage() {
        look("\"we do not\"");
        SearchHit hit = model.resultsProperty().get().hits().stream()
                .filter(found -> found.target().equals(SmallDispute.POST)).findFirst().orElseThrow();
        model.open(hit);
        assertEquals(SmallDispute.POST, workspace.focus().article());
        assertEquals(hit.passage(), workspace.focus().passage());
    }

    @Test
    void anotherDossierEndsWhatWasFoundAndIsSearchedNext() {
        look("storm");
        workspace.open(OpenDossier.of(new DossierIndex(Dossier.empty("Nothing")), null));
        assertEquals(Set.of(), model.hitEventsProperty().get());
        work();
        assertEquals("no hits", model.positionText().get());
    }

    @Test
    void theSameHitsAreTheSameSet() {
        look("storm");
        Set<EventId> hits = model.hitEventsProperty().get();
        look("storms");
        assertSame(hits, model.hitEventsProperty().get());
    }

    @Test
    void aDossierThatIsTooLargeToBeIndexedStaysOpenAndTheSearchSaysSo() {
        OpenDossier open = workspace.snapshot().dossier();
        SearchModel poor = new SearchModel(workspace, new ExecutorTaskRunner(background::add, Runnable::run),
                (_, _) -> {
                    throw new OutOfMemoryError("no room for the index");
                });
        poor.begin();
        work();
        poor.queryProperty().set("storm");
        assertEquals("not enough memory to search", poor.positionText().get());
        assertTrue(background.isEmpty(), "not tried again at every letter");
        assertSame(open, workspace.snapshot().dossier());
    }

    @Test
    void aPreparationThatWasGivenUpIsTakenUpAgainByTheNextQuery() {
        started.getFirst().cancel();
        work();
        look("Ana");
        assertTrue(targets().contains(SmallDispute.ANA));
    }

    private void look(String words) {
        model.queryProperty().set(words);
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<Object> targets() {
        return model.resultsProperty().get().hits().stream().<Object>map(SearchHit::target).toList();
    }
}
