package org.demarche.state.importing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.model.Dossier;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads documents and what they say of themselves; a file that cannot be read is a row like the others. Safe for
 * several threads; the first document waits until the texts of the dossier are known.
 */
final class DocumentReading {
    /** How many files are read before they are handed on. */
    private static final int HANDFUL = 16;

    private static final Logger LOG = System.getLogger(DocumentReading.class.getName());

    private final Dossier dossier;
    private final Function<SourceDocument, ArticleProposal> reader;
    private @Nullable KnownTexts known;

    /** @param dossier to which the documents come */
    DocumentReading(Dossier dossier) {
        this(dossier, document -> ArticleReader.read(document.text(), document.hints()));
    }

    /** @param reader finds what a document says of itself; what it throws becomes a row */
    DocumentReading(Dossier dossier, Function<SourceDocument, ArticleProposal> reader) {
        this.dossier = dossier;
        this.reader = reader;
    }

    /**
     * Reads files, and folders with all that is in them, on all processors.
     *
     * @param arrived is given what was read, in order, on the calling thread
     */
    void read(List<Path> chosen, Progress progress, Consumer<ImportRow> arrived) {
        progress.report(0, "looking for texts");
        List<Path> files;
        try {
            files = SourceFiles.in(chosen);
        } catch (DossierException e) {
            arrived.accept(new ImportRow.Unreadable(names(chosen), String.valueOf(e.getMessage())));
            return;
        }
        if (files.isEmpty()) {
            arrived.accept(new ImportRow.Unreadable(
                    names(chosen), "There is no plain text or HTML file in it; choose another folder."));
        }
        for (int from = 0; from < files.size(); from += HANDFUL) {
            progress.report(from, files.size(), String.valueOf(files.get(from).getFileName()));
            progress.throwIfCancelled();
            List<ImportRow> handful = files.subList(from, Math.min(from + HANDFUL, files.size()))
                    .parallelStream().map(this::read).toList();
            // What was read while it was given up may have been broken off.
            progress.throwIfCancelled();
            handful.forEach(arrived);
        }
    }

    /** What a document says of itself. */
    ReadDocument propose(SourceDocument document) {
        ArticleProposal proposal = reader.apply(document);
        List<ParagraphChoice> paragraphs = proposal.paragraphs().stream()
                .map(paragraph -> new ParagraphChoice(paragraph.text(), paragraph.furniture(), paragraph.body()))
                .toList();
        String where = known().find(document.text());
        String text = document.text();
        Original original = new Original(Fingerprint.of(text), text.codePointCount(0, text.length()));
        return new ReadDocument(document.name(), RecordForm.of(proposal, document.hints().address()), paragraphs,
                original, where, where == null);
    }

    private ImportRow read(Path file) {
        try {
            return propose(SourceDocuments.read(file));
        } catch (DossierException e) {
            return new ImportRow.Unreadable(String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // A fault of the program in one document must not lose the others.
            LOG.log(Level.ERROR, "a fault while reading " + file, e);
            return new ImportRow.Unreadable(String.valueOf(file.getFileName()), "The program made a mistake while"
                    + " reading " + file + "; save it as plain text, or paste its text, and try again.");
        }
    }

    /** What the dossier has already; worked out when it is first asked for, since that takes a while. */
    private synchronized KnownTexts known() {
        if (known == null) {
            known = new KnownTexts(dossier);
        }
        return known;
    }

    private static String names(List<Path> chosen) {
        return String.join(", ", chosen.stream().map(path -> String.valueOf(path.getFileName())).toList());
    }
}
