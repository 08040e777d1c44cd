package org.demarche.state.citation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.demarche.export.citation.Bibliographer;
import org.demarche.export.citation.CitationException;
import org.demarche.export.citation.CitationFormat;
import org.demarche.export.citation.CitationLanguage;
import org.demarche.export.citation.CitationStyle;
import org.demarche.export.citation.CitationStyles;
import org.demarche.export.citation.QuoteCitation;
import org.demarche.export.citation.StyledText;
import org.demarche.export.citation.YearSuffixes;
import org.demarche.model.Article;
import org.demarche.model.Quote;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.store.AtomicFile;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.work.BackgroundTask;
import org.demarche.work.BackgroundTask.Work;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * Cites what is selected and shown, in the background, in the style that a person has chosen. Use on the callback
 * thread of the runner.
 */
public final class Citing {

    /** Hears what came of it. */
    public interface Report {
        /**
         * Something is to be copied; without HTML where that would be wrong.
         *
         * @param told what was copied, for example "3 references copied"
         */
        void copy(StyledText text, String told);

        /** A file was written. */
        void written(Path file);

        /** It could not be done. */
        void refused(String sentence);
    }

    private final Workspace workspace;
    private final TaskRunner runner;
    private final CitationSettings settings;
    private final ObservableValue<AttachedOriginals> originals;
    private final Report report;
    private final TaskSlot previewing;
    private @Nullable Prepared prepared;

    /** @param originals tell the paragraph of quotes of which the dossier has only a digest */
    public Citing(Workspace workspace, TaskRunner runner, CitationSettings settings,
            ObservableValue<AttachedOriginals> originals, Report report) {
        this.workspace = workspace;
        this.runner = runner;
        this.settings = settings;
        this.originals = originals;
        this.report = report;
        previewing = TaskSlot.immediate(runner);
    }

    /** Copies the selected quote as a sentence with its citation. */
    public void copyQuote() {
        Snapshot now = workspace.snapshot();
        Quote quote = now.focus().quote() == null ? null : now.index().quote(now.focus().quote()).orElse(null);
        if (quote != null) {
            AttachedOriginals attached = originals.getValue();
            cite("Quote copied", bibliographer -> sentence(now, attached, quote, bibliographer));
        }
    }

    /** Copies the reference of the open article. */
    public void copyReference() {
        Snapshot now = workspace.snapshot();
        Article article = now.focus().article() == null ? null
                : now.index().article(now.focus().article()).orElse(null);
        if (article != null) {
            cite("Reference copied", bibliographer -> bibliographer.reference(
                    article, bibliographer.tellApart(ShownArticles.with(now, article))));
        }
    }

    /** Copies the references of all articles that are shown. */
    public void copyBibliography() {
        List<Article> articles = ShownArticles.of(workspace.snapshot());
        cite(Counted.of(articles.size(), "reference") + " copied", bibliographer ->
                StyledText.paragraphs(bibliographer.bibliography(articles).stream()
                        .map(Bibliographer.Entry::reference).toList()));
    }

    /** Copies the records of all articles that are shown. */
    public void copyRecords(CitationFormat format) {
        Snapshot now = workspace.snapshot();
        List<Article> articles = ShownArticles.of(now);
        cite(Counted.of(articles.size(), "article") + " copied as " + format.label(), bibliographer ->
                // Without HTML: what is pasted is read by a program.
                new StyledText(format.bibliography(now.index().dossier().title(), articles, bibliographer), ""));
    }

    /** Writes the bibliography of all articles that are shown. */
    public void save(Path file, CitationFormat format) {
        Snapshot now = workspace.snapshot();
        List<Article> articles = ShownArticles.of(now);
        run("Writing " + file.getFileName(), bibliographer -> {
            byte[] bytes = format.bibliography(now.index().dossier().title(), articles, bibliographer)
                    .getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(bytes));
            return file;
        }, report::written);
    }

    /** What a style makes of what is selected, or of the first quote. */
    public void preview(CitationStyle style, CitationLanguage language, Consumer<StylePreview> then,
            Consumer<String> refused) {
        Snapshot now = workspace.snapshot();
        AttachedOriginals attached = originals.getValue();
        previewing.submit(new BackgroundTask<>("Citing", _ -> StylePreview.of(now, attached, style, language)),
                TaskCallbacks.of(then, thrown -> {
                    if (thrown instanceof CitationException why) {
                        refused.accept(why.sentence());
                    } else {
                        fail(thrown);
                    }
                }));
    }

    /** How the person cites. */
    public CitationChoice choice() {
        return settings.citation();
    }

    /** Cites in another way from now on. */
    public void choose(CitationChoice choice) {
        settings.keepCitation(choice);
    }

    private static StyledText sentence(Snapshot now, AttachedOriginals attached, Quote quote,
            Bibliographer bibliographer) throws CitationException {
        Article article = now.index().article(quote.article()).orElse(null);
        YearSuffixes apart = article == null ? YearSuffixes.NONE
                : bibliographer.tellApart(ShownArticles.with(now, article));
        return StyledText.paragraphs(QuoteCitation.of(now.index(), quote,
                ParagraphNumbers.of(now.index(), attached, quote), bibliographer, apart));
    }

    private void cite(String told, Citation<StyledText> citation) {
        run("Citing", citation, text -> report.copy(text, told));
    }

    private <T> void run(String title, Citation<T> citation, Consumer<T> then) {
        CitationChoice choice = settings.citation();
        Prepared before = prepared != null && prepared.choice().equals(choice) ? prepared : null;
        Work<Done<T>> work = _ -> {
            Prepared ready = before == null ? Prepared.of(choice) : before;
            return new Done<>(ready, citation.make(ready.bibliographer()));
        };
        runner.submit(new BackgroundTask<>(title, work), TaskCallbacks.of(done -> {
            prepared = done.prepared();
            then.accept(done.result());
        }, this::fail));
    }

    private void fail(Throwable thrown) {
        switch (thrown) {
            case CitationException refused -> report.refused(refused.sentence());
            case IOException unwritten -> report.refused(
                    "The file cannot be written: " + unwritten.getMessage() + ".");
            default -> throw new IllegalStateException("citing failed", thrown);
        }
    }

    @FunctionalInterface
    private interface Citation<T> {
        T make(Bibliographer bibliographer) throws Exception;
    }

    private record Done<T>(Prepared prepared, T result) {}

    /** What takes long to prepare is kept until another style is chosen. */
    private record Prepared(CitationChoice choice, Bibliographer bibliographer) {
        static Prepared of(CitationChoice choice) throws CitationException {
            return new Prepared(choice, new Bibliographer(
                    CitationStyles.find(choice.style()), CitationLanguage.find(choice.language())));
        }
    }
}
