package org.demarche.state.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** What becomes of quotes without a date when many are accepted at once. */
class UndatedTest {
    private final Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(fishing()), null));
    private final Editing editing = new Editing(workspace);
    private final ReviewModel review = new ReviewModel(workspace, editing);

    private static Dossier fishing() {
        return Dossiers.titled("The fishing dispute")
                .article("gazette", a -> a.published("2011-10-05").full()
                        .paragraph("“They will,” said Otto Falk. “They must,” said Anna Nord. “So be it,” he said."))
                .article("courier", a -> a.published("2011-10").full().paragraph("“Cod is no toy,” said Otto Falk."))
                .candidate("g1", "gazette", "They will,", c -> c.by("Otto Falk").said("2011-10-04", "“on Tuesday”"))
                .candidate("g2", "gazette", "They must,", c -> c.by("Anna Nord"))
                .candidate("g3", "gazette", "So be it,", c -> c.by("Otto Falk"))
                .candidate("c1", "courier", "Cod is no toy,", c -> c.by("Otto Falk"))
                .build();
    }

    @Test
    void whoAcceptsManyIsToldHowManyGotNoEventAndWhatToDo() {
        review.acceptArticle();
        assertEquals(List.of(3, 1), counts());
        assertEquals("2 quotes got no event, since their dates are not known. Click on one in its text to give it a"
                + " date; or undo, and date those without a date with “Accept many”.",
                review.messageProperty().get());
    }

    @Test
    void thoseWithoutADateAreDatedAboutThePublicationAtOnceAndThenGetEvents() {
        review.dateArticle();
        assertEquals(List.of("2011-10-04", "2011-10-05~", "2011-10-05~", "none"),
                editing.dossier().candidates().stream()
                        .map(one -> one.said() == null ? "none" : one.said().date().text()).toList());
        assertEquals("Date 2 quotes about the publication", editing.stepsProperty().get().undo());
        review.acceptArticle();
        assertEquals(List.of(3, 3), counts());
        assertEquals("", review.messageProperty().get());
    }

    @Test
    void withoutADayOfPublicationNothingIsDated() {
        review.move(3);
        review.dateArticle();
        assertEquals("The day on which this article was published is not known: give it first.",
                review.messageProperty().get());
        assertEquals(fishing().candidates(), editing.dossier().candidates());
    }

    private List<Integer> counts() {
        return List.of(editing.dossier().quotes().size(), editing.dossier().events().size());
    }
}
