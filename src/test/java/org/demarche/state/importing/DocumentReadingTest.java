package org.demarche.state.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.model.Dossier;
import org.demarche.store.articles.SourceDocument;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.ArticleReader;
import org.demarche.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReadingTest {
    private static final Progress UNWATCHED = new Progress() {
        @Override
        public void report(double fraction, String message) {
            // Nobody watches.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    Path folder;

    private final List<ImportRow> rows = new ArrayList<>();

    @BeforeEach
    void threeDocuments() throws IOException {
        for (String name : List.of("one", "three", "two")) {
            Files.writeString(folder.resolve(name + ".txt"), "Boats came to the harbour, " + name + " of them.");
        }
    }

    @Test
    void aFaultInOneDocumentIsARowAndTheOthersAreRead() {
        read(new IllegalStateException("no such paragraph"));
        assertEquals(List.of(RowState.LOOK, RowState.UNREADABLE, RowState.LOOK),
                rows.stream().map(ImportRow::state).toList());
        assertEquals(new ImportRow.Unreadable("three.txt", "The program made a mistake while reading "
                + folder.resolve("three.txt") + "; save it as plain text, or paste its text, and try again."),
                rows.get(1));
    }

    @Test
    void whoGivesUpEndsTheReading() {
        assertThrows(CancellationException.class, () -> read(new CancellationException()));
    }

    /** Reads the three; the one in the middle makes the reader fail. */
    private void read(RuntimeException fault) {
        DocumentReading reading = new DocumentReading(Dossier.empty("New"), document -> propose(document, fault));
        reading.read(List.of(folder), UNWATCHED, rows::add);
    }

    private static ArticleProposal propose(SourceDocument document, RuntimeException fault) {
        if (document.text().contains("three")) {
            throw fault;
        }
        return ArticleReader.read(document.text(), document.hints());
    }
}
