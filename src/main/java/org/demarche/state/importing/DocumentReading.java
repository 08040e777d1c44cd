package org.demarche.state.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Original;
import org.demarche.state.records.RecordForm;
import org.demarche.store.DossierException;
import org.demarche.store.articles.SourceDocument;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.store.articles.SourceFiles;
import org.demarche.text.original.Fingerprint;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.ArticleReader;
import org.demarche.work.Progress;

/** Reads documents and what they say of themselves; a file that cannot be read is a row like the others. */
final class DocumentReading {
    private final KnownTexts known;

    DocumentReading(KnownTexts known) {
        this.known = known;
    }

    /** Reads files, and folders with all that is in them. */
    List<ImportRow> read(List<Path> chosen, Progress progress) {
        progress.report(0, "looking for texts");
        List<Path> files;
        try {
            files = SourceFiles.in(chosen);
        } catch (DossierException e) {
            return List.of(new ImportRow.Unreadable(names(chosen), String.valueOf(e.getMessage())));
        }
        if (files.isEmpty()) {
            return List.of(new ImportRow.Unreadable(
                    names(chosen), "There is no plain text or HTML file in it; choose another folder."));
        }
        List<ImportRow> rows = new ArrayList<>();
        for (Path file : files) {
            progress.throwIfCancelled();
            progress.report(rows.size(), files.size(), String.valueOf(file.getFileName()));
            rows.add(read(file));
        }
        return rows;
    }

    /** What a document says of itself. */
    ReadDocument propose(SourceDocument document) {
        ArticleProposal proposal = ArticleReader.read(document.text(), document.hints());
        List<ParagraphChoice> paragraphs = proposal.paragraphs().stream()
                .map(paragraph -> new ParagraphChoice(paragraph.text(), paragraph.furniture(), paragraph.body()))
                .toList();
        String where = known.note(document.name(), document.text());
        String text = document.text();
        Original original =
                new Original(Fingerprint.of(text), text.codePointCount(0, text.length()));
        return new ReadDocument(document.name(), RecordForm.of(proposal, document.hints().address()), paragraphs,
                original, where, where == null);
    }

    private ImportRow read(Path file) {
        try {
            return propose(SourceDocuments.read(file));
        } catch (DossierException e) {
            return new ImportRow.Unreadable(String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        }
    }

    private static String names(List<Path> chosen) {
        return String.join(", ", chosen.stream().map(path -> String.valueOf(path.getFileName())).toList());
    }
}
