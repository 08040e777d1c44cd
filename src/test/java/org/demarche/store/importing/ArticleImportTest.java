package org.demarche.store.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.model.Dossier;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.validation.DossierValidator;
import org.demarche.model.validation.FindingCode;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.store.articles.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleImportTest {
    private static final Dossier EMPTY = Dossier.empty("Harbour");

    @TempDir
    private Path folder;

    @Test
    void aThousandArticlesWithABrokenOneAmongThemComeIntoTheDossier() throws IOException, DossierException {
        write(1000);
        Path broken = folder.resolve("article-0500.txt");
        Files.write(broken, new byte[] {'%', 'P', 'D', 'F', '-', 0, 1});
        List<Integer> told = new ArrayList<>();

        ArticleImport.Result result = ArticleImport.of(
                SourceFiles.in(List.of(folder)), EMPTY, Fallbacks.NONE, (done, _) -> told.add(done));

        assertEquals(999, result.of(FileReport.Imported.class).size());
        assertEquals(List.of(new FileReport.Refused(broken, "Cannot read " + broken + ": it is a PDF file; save its"
                + " text as plain text or HTML, and choose that file.")), result.of(FileReport.Refused.class));
        assertEquals(1000, told.getLast());
        Dossier dossier = result.edit().apply(EMPTY);
        assertEquals(999, dossier.articles().size());
        assertEquals(2 * 999, dossier.candidates().size());
        assertEquals("coast-gazette-2011-01-02", dossier.articles().get(1).id().value());
        assertEquals(List.of(), DossierValidator.validate(dossier));

        Path file = folder.resolve("harbour.json");
        new DossierWriter().write(dossier, file);
        assertEquals(dossier, new DossierReader().read(file, ReadProgress.NONE));
        assertEquals(EMPTY, result.edit().inverse().apply(dossier));
    }

    @Test
    void whatIsThereAlreadyIsLeftAsItIs() throws IOException, DossierException {
        write(3);
        List<Path> files = SourceFiles.in(List.of(folder));
        Dossier dossier = ArticleImport.of(files, EMPTY, Fallbacks.NONE, ImportProgress.NONE).edit().apply(EMPTY);
        Path saved = folder.resolve("other-name.txt");
        Files.writeString(saved, text(1).replace("\n", "\r\n"));
        Path shared = folder.resolve("with-buttons.txt");
        Files.writeString(shared, text(2) + "\nShare this on Facebook\n");

        ArticleImport.Result again = ArticleImport.of(
                List.of(files.getFirst(), saved, shared), dossier, Fallbacks.NONE, ImportProgress.NONE);

        assertEquals(List.of(new FileReport.AlreadyThere(files.getFirst(), "coast-gazette-2011-01-01"),
                new FileReport.AlreadyThere(saved, "coast-gazette-2011-01-02"),
                new FileReport.AlreadyThere(shared, "coast-gazette-2011-01-03")), again.reports());
        assertTrue(again.edit().isEmpty());
    }

    @Test
    void theSameFilesAlwaysGiveTheSameDossier() throws IOException, DossierException {
        write(80);
        List<Path> files = SourceFiles.in(List.of(folder));
        ArticleImport.Result first = ArticleImport.of(files, EMPTY, Fallbacks.NONE, ImportProgress.NONE);
        assertEquals(first.edit(), ArticleImport.of(files, EMPTY, Fallbacks.NONE, ImportProgress.NONE).edit());
        assertEquals("Add 80 articles", first.edit().title());
    }

    @Test
    void anImportCanBeCancelled() throws IOException, DossierException {
        write(200);
        List<Integer> told = new ArrayList<>();
        var stopping = new ImportProgress() {
            @Override
            public void onFiles(int done, int total) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 100;
            }
        };
        List<Path> files = SourceFiles.in(List.of(folder));
        assertThrows(CancellationException.class, () -> ArticleImport.of(files, EMPTY, Fallbacks.NONE, stopping));
        assertEquals(100, told.size());
    }

    @Test
    void aFileWithFurnitureOnlyIsNoArticle() throws IOException {
        Path file = folder.resolve("buttons.txt");
        Files.writeString(file, "Read more\n\nShare on Facebook\n");
        assertEquals(List.of(new FileReport.Refused(file, "Cannot import " + file + ": all that is in it looks like a"
                        + " page's furniture; choose a file with the text of an article.")),
                ArticleImport.of(List.of(file), EMPTY, Fallbacks.NONE, ImportProgress.NONE).reports());
    }

    @Test
    void aMistakeOfTheProgramInOneFileDoesNotStopTheOthers() throws IOException, DossierException {
        write(5);
        List<Path> files = SourceFiles.in(List.of(folder));
        var mistake = new IllegalStateException("unforeseen");
        ArticleImport.Result result = ArticleImport.of(files, EMPTY, Fallbacks.NONE, ImportProgress.NONE, file -> {
            if (file.equals(files.get(2))) {
                throw mistake;
            }
            return SourceDocuments.read(file);
        });
        assertEquals(4, result.of(FileReport.Imported.class).size());
        assertEquals(new FileReport.Refused(files.get(2), "Cannot import " + files.get(2) + ": the program made a"
                + " mistake in reading it (IllegalStateException); the other files are not concerned.", mistake),
                result.reports().get(2));
    }

    @Test
    void fallbacksHoldWhereATextSaysNothing() throws IOException {
        Path silent = folder.resolve("silent.txt");
        Files.writeString(silent, "The ministers of both towns met and signed nothing, as the mayor had expected.");
        Path telling = folder.resolve("telling.txt");
        Files.writeString(telling, text(0));
        Dossier dossier = ArticleImport.of(List.of(silent, telling), EMPTY,
                new Fallbacks(Edtf.parse("2012-05"), "The Pier"), ImportProgress.NONE).edit().apply(EMPTY);
        assertEquals(List.of("The Pier 2012-05", "The Coast Gazette 2011-01-01"), dossier.articles().stream()
                .map(article -> article.publisher() + " " + article.published().date()).toList());
    }

    @Test
    void anArticleOfAnUnknownPublisherIsOnlyAWarning() throws IOException {
        Path silent = folder.resolve("silent.txt");
        Files.writeString(silent, "The ministers of both towns met and signed nothing, as the mayor had expected.");
        Dossier dossier = ArticleImport.of(List.of(silent), EMPTY, Fallbacks.NONE, ImportProgress.NONE)
                .edit().apply(EMPTY);
        assertEquals(List.of(FindingCode.PUBLISHER_UNKNOWN), DossierValidator.validate(dossier).stream()
                .map(finding -> finding.code()).toList());
    }

    @Test
    void foldersAreSearchedForTextsAndPages() throws IOException, DossierException {
        Path inner = folder.resolve("b");
        Files.createDirectories(inner.resolve(".hidden"));
        for (String name : List.of("a.txt", "c.HTML", "d.png", ".e.txt", "b/f.htm", "b/.hidden/g.txt")) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertEquals(List.of(folder.resolve("d.png"), folder.resolve("a.txt"), inner.resolve("f.htm"),
                        folder.resolve("c.HTML")),
                SourceFiles.in(List.of(folder.resolve("d.png"), folder, folder.resolve("a.txt"))));
    }

    private void write(int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve("article-%04d.txt".formatted(i));
            String lines = i % 2 == 0 ? text(i) : text(i).replace("\n", "\r\n");
            Files.write(file, lines.getBytes(i % 3 == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
        }
    }

    private static String text(int number) {
        return """
                Harbour talks fail for the %s time

                Published: %s

                PORT HAVEN — The mayors of both towns left the pier on the day without a word, their clerks said.

                “We will not sign paper %s,” said Mayor Olga Brandt. “We have signed enough.”

                Copyright © The Coast Gazette. All rights reserved.
                """.formatted(number + 1, LocalDate.of(2011, 1, 1).plusDays(number), number);
    }
}
