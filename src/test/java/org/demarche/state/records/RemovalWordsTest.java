package org.demarche.state.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.edit.Edit;
import org.demarche.review.ArticleRemoval;
import org.demarche.state.HarbourDispute;
import org.junit.jupiter.api.Test;

class RemovalWordsTest {
    private static final Edit STEP = new Edit("Remove", List.of());

    @Test
    void namesTheArticle() {
        assertEquals("Remove the article “Harbour talks end”?",
                RemovalWords.question(HarbourDispute.dossier().articles().getFirst()));
    }

    @Test
    void tellsWhatGoesWithIt() {
        assertEquals("2 quotes, 1 quote that waits for review and 3 events of which no other article tells go with it."
                + " Undo brings it back.", RemovalWords.sentence(new ArticleRemoval(STEP, 2, 1, 3)));
        assertEquals("1 quote goes with it. Undo brings it back.",
                RemovalWords.sentence(new ArticleRemoval(STEP, 1, 0, 0)));
        assertEquals("12 quotes that wait for review go with it. Undo brings it back.",
                RemovalWords.sentence(new ArticleRemoval(STEP, 0, 12, 0)));
        assertEquals("Nothing else goes with it. Undo brings it back.",
                RemovalWords.sentence(new ArticleRemoval(STEP, 0, 0, 0)));
    }
}
