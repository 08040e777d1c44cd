package org.demarche.state.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.exchange.Losses;
import org.demarche.exchange.html.HtmlPage;
import org.demarche.model.Dossier;
import org.demarche.testing.Dossiers;
import org.demarche.work.ExecutorTaskRunner;
import org.junit.jupiter.api.Test;

class ExportChoiceTest {
    private static final Dossier DOSSIER = Dossiers.small().build();
    private static final Format HTML = new HtmlPage();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ExportChoice choice =
            new ExportChoice(DOSSIER, HTML, new ExecutorTaskRunner(background::add, Runnable::run));

    @Test
    void whatIsLostIsFoundOutInTheBackground() {
        assertNull(state().losses());
        work();
        assertEquals(Losses.of(HTML, DOSSIER, false), state().losses());
    }

    @Test
    void publishedTextsAreNotLostWhenTheyGoAlong() {
        work();
        assertEquals(1, lostTexts());
        choice.setFullTexts(true);
        work();
        assertEquals(0, lostTexts());
    }

    @Test
    void anotherFormatLosesOtherThingsAndTheWishForTextsIsKept() {
        choice.setFullTexts(true);
        for (Format format : Formats.all()) {
            choice.choose(format);
            work();
            assertEquals(new ExportChoice.State(format, true,
                    Losses.of(format, DOSSIER, state().takesFullTexts())), state());
        }
    }

    @Test
    void theFileIsNamedAfterTheDossier() {
        assertEquals("the-harbour-dispute.html", choice.fileName());
    }

    private ExportChoice.State state() {
        return choice.stateProperty().get();
    }

    private long lostTexts() {
        List<String> losses = Objects.requireNonNull(state().losses());
        return losses.stream().filter(sentence -> sentence.contains("published texts")).count();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
