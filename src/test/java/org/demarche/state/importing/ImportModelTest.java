package org.demarche.state.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Edit;
import org.demarche.state.records.RecordField;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.testing.Dossiers;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    private static final String BOATS = "Boats came to the harbour.\n\nNobody knew why.\n";

    @TempDir
    Path folder;

    private final ImportModel importing = on(Dossier.empty("New"));

    @Test
    void readsAFolderWithTheBrokenFileAsARowAmongTheOthers() throws IOException {
        file("b.txt", BOATS);
        Files.write(folder.resolve("broken.txt"), new byte[0]);
        Files.createDirectory(folder.resolve("more"));
        file("more/a.html", "<html><body><p>Ships left.</p></body></html>");
        file("notes.pdf", "not taken from a folder");
        importing.read(List.of(folder));
        assertEquals(List.of("b.txt LOOK", "broken.txt UNREADABLE", "a.html LOOK"), names());
        assertEquals("Cannot read " + folder.resolve("broken.txt") + ": it is empty; choose another file.",
                importing.rows().get(1).remark());
        assertEquals(new ImportSummary("2 need a look · 1 cannot be read", 2), importing.summaryProperty().get());
        assertNull(importing.progressProperty().get());
    }

    @Test
    void aFolderWithoutTextsAndAFolderThatIsNotThereSaySo() {
        importing.read(List.of(folder));
        assertEquals(List.of(new ImportRow.Unreadable(String.valueOf(folder.getFileName()),
                "There is no plain text or HTML file in it; choose another folder.")), importing.rows());
    }

    @Test
    void saysWhatIsMissingUntilItIsFilledIn() {
        importing.add(SourceDocuments.pasted(BOATS));
        assertEquals("No headline, no publisher, no date of publication.", importing.rows().getFirst().remark());
        importing.enter(0, RecordField.HEADLINE, "Boats");
        importing.enter(0, RecordField.PUBLISHER, "The Courier");
        importing.enter(0, RecordField.PUBLISHED, "May 1999");
        assertEquals(RowState.READY, importing.rows().getFirst().state());
        assertEquals("Boats", importing.rows().getFirst().title());
    }

    @Test
    void aDateThatCannotBeUnderstoodHoldsTheArticleBack() {
        importing.add(SourceDocuments.pasted(BOATS));
        importing.enter(0, RecordField.PUBLISHED, "7.9.2011");
        assertEquals("7.9.2011 may be 7 September or 9 July: write 2011-09-07 or 2011-07-09.",
                importing.rows().getFirst().remark());
        assertEquals(0, importing.summaryProperty().get().articles());
    }

    @Test
    void whatTheDossierHasIsLeftOutUntilAPersonWantsIt() {
        ImportModel second = on(Dossiers.titled("Harbour")
                .article("boats", a -> a.headline("Boats").paragraph("Boats came to the harbour.").original(BOATS))
                .build());
        second.add(SourceDocuments.pasted(BOATS));
        assertEquals(RowState.KNOWN, second.rows().getFirst().state());
        assertEquals("In the dossier already: “Boats”.", second.rows().getFirst().remark());
        second.include(0, true);
        assertEquals(new ImportSummary("1 needs a look", 1), second.summaryProperty().get());
    }

    @Test
    void theSameTextTwiceIsTakenOnce() throws IOException {
        file("one.txt", BOATS);
        file("two.txt", BOATS);
        importing.read(List.of(folder));
        assertEquals(List.of("one.txt LOOK", "two.txt KNOWN"), names());
        assertEquals("The same text as one.txt.", importing.rows().get(1).remark());
    }

    @Test
    void aValueIsGivenToAllThatLackIt() throws IOException {
        for (String name : List.of("one", "two", "three")) {
            file(name + ".txt", name + " boats came.");
        }
        importing.read(List.of(folder));
        importing.enter(0, RecordField.PUBLISHER, "The Courier");
        importing.enter(1, RecordField.PUBLISHER, "The Gazette");
        assertEquals(1, importing.lacking(RecordField.PUBLISHER));
        importing.fillLacking(RecordField.PUBLISHER, "The Courier");
        assertEquals(List.of("The Courier", "The Gazette", "The Courier"), importing.rows().stream()
                .map(row -> ((ReadDocument) row).form().text(RecordField.PUBLISHER)).toList());
    }

    @Test
    void onlyWhatIsKeptBecomesAnArticle() {
        importing.add(SourceDocuments.pasted(BOATS));
        importing.add(SourceDocuments.pasted("Ships left."));
        importing.keep(0, 0, false);
        importing.include(1, false);
        List<Edit> steps = new ArrayList<>();
        importing.finish(steps::add);
        assertEquals(List.of(new ArticleText(ArticleText.Kind.FULL, List.of("Nobody knew why."))),
                steps.getFirst().apply(Dossier.empty("New")).articles().stream().map(Article::text).toList());
    }

    @Test
    void anArticleOfWhichNothingIsKeptIsNone() {
        importing.add(SourceDocuments.pasted("Ships left."));
        importing.keep(0, 0, false);
        assertEquals("Nothing of its text is kept.", importing.rows().getFirst().remark());
        assertEquals(new ImportSummary("1 needs a look", 0), importing.summaryProperty().get());
    }

    @Test
    void manyDocumentsKeepTheirOrder() throws IOException {
        for (int i = 0; i < 300; i++) {
            file("a%03d.txt".formatted(i), "Article " + i + ".");
        }
        importing.read(List.of(folder));
        assertEquals(IntStream.range(0, 300).mapToObj("a%03d.txt LOOK"::formatted).toList(), names());
    }

    @Test
    void whatWasReadBeforeAStopStaysAndTheRestCanBeReadAfterwards() throws IOException {
        for (int i = 0; i < 100; i++) {
            file("a%03d.txt".formatted(i), "Article " + i + ".");
        }
        List<Runnable> begun = new ArrayList<>();
        ImportModel stopped = new ImportModel(
                Dossier.empty("New"), new ExecutorTaskRunner(begun::add, Runnable::run));
        ListChangeListener<ImportRow> stop = _ -> stopped.cancel();
        stopped.rows().addListener(stop);
        stopped.read(List.of(folder));
        begun.removeFirst().run();
        int read = stopped.rows().size();
        assertTrue(read > 0 && read < 100, () -> read + " were read");
        assertNull(stopped.progressProperty().get());

        stopped.rows().removeListener(stop);
        stopped.read(List.of(folder));
        begun.removeFirst().run();
        assertEquals(100, stopped.summaryProperty().get().articles());
        assertEquals(100 + read, stopped.rows().size());
    }

    @Test
    void whatIsChosenWhileAnotherFolderIsReadWaitsForItsTurn() throws IOException {
        file("first.txt", BOATS);
        List<Runnable> begun = new ArrayList<>();
        ImportModel busy = new ImportModel(Dossier.empty("New"), new ExecutorTaskRunner(begun::add, Runnable::run));
        busy.read(List.of(folder));
        busy.add(SourceDocuments.pasted("Ships left."));
        while (!begun.isEmpty()) {
            begun.removeFirst().run();
        }
        assertEquals(List.of("first.txt LOOK", "pasted text LOOK"),
                busy.rows().stream().map(row -> row.name() + " " + row.state()).toList());
    }

    private ImportModel on(Dossier dossier) {
        return new ImportModel(dossier, new SameThreadTaskRunner());
    }

    private List<String> names() {
        return importing.rows().stream().map(row -> row.name() + " " + row.state()).toList();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
