package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.demarche.model.id.QuoteId;
import org.demarche.state.citation.CitationChoice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations leave the window as a person asks for them. */
class CitationJourneyTest {
    private static TestWindow window;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        window = TestWindow.open();
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @BeforeEach
    void start() {
        window.startAgain();
        window.cited.clear();
        window.settings.keepCitation(CitationChoice.USUAL);
        window.act(() -> window.workspace.select(new QuoteId("juppe-hearing-1")));
    }

    private static List<String> pressed(KeyCode... keys) throws Exception {
        window.push(keys);
        window.until(() -> !window.cited.isEmpty());
        return window.cited.getFirst();
    }

    @Test
    void theSelectedQuoteIsCopiedWithItsCitationPlainAndAsHtml() throws Exception {
        List<String> copied = pressed(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertTrue(copied.get(0).endsWith("convinced him” (The Moscow Times, 2011)."), copied::toString);
        assertTrue(copied.get(1).endsWith("(<i>The Moscow Times</i>, 2011).</p>"), copied::toString);
    }

    @Test
    void theReferenceIsWrittenInTheStyleThatWasChosenLast() throws Exception {
        window.settings.keepCitation(new CitationChoice("oscola", "en-GB"));
        assertEquals("‘Paris Says Russia Reviewing Syria Stance’ The Moscow Times (6 July 2011)"
                        + " <https://www.themoscowtimes.com/2011/07/06/paris-says-russia-reviewing-syria-stance-a8089>",
                pressed(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R).getFirst());
    }

    @Test
    void theBibliographyHoldsAllThatIsShown() throws Exception {
        assertEquals(5, pressed(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B).getFirst().lines().count());
    }

    @Test
    void aBibliographyIsSavedInTheFormatOfItsName() throws Exception {
        Path file = folder.resolve("sources.ris");
        window.dialogs.bibliography = Optional.of(file);
        window.act(() -> window.workbench().commands().get("save-bibliography").run());
        window.until(() -> Files.exists(file));
        assertTrue(Files.readString(file).startsWith("TY  - NEWS\r\n"));
    }
}
