package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.validation.DossierValidator;
import org.demarche.model.validation.Severity;
import org.demarche.store.OriginalFiles;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/** Checks a dossier: its own consistency, its quotes against the texts it carries and against originals. */
final class DossierCheck {
    private final Dossier dossier;
    /** Null when no originals were asked for. */
    private final @Nullable Originals originals;
    /** For each article the quotes that stand in it with words of their own, as places in the dossier's list. */
    private final Map<ArticleId, List<Integer>> quotes = new HashMap<>();
    private final List<CheckReport.Line> findings = new ArrayList<>();

    /**
     * The originals that a folder holds.
     *
     * @param found by article
     */
    record Originals(Path folder, Map<ArticleId, OriginalFiles.Original> found) {}

    private DossierCheck(Dossier dossier, @Nullable Originals originals) {
        this.dossier = dossier;
        this.originals = originals;
        for (int i = 0; i < dossier.quotes().size(); i++) {
            Quote quote = dossier.quotes().get(i);
            if (quote.directness() != Directness.REPORTED && !quote.text().isEmpty()) {
                quotes.computeIfAbsent(quote.article(), _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * Runs all checks.
     *
     * @param name of the dossier, for the report
     * @param originals null: do not check against originals
     */
    static CheckReport run(String name, Dossier dossier, @Nullable Originals originals) {
        return new DossierCheck(dossier, originals).run(name);
    }

    private CheckReport run(String name) {
        DossierValidator.validate(dossier)
                .forEach(f -> find(f.severity(), slug(f.code()), f.path(), f.message()));
        if (originals != null && originals.found().isEmpty()) {
            find(Severity.ERROR, "originals-not-found", originals.folder().toString(),
                    "no original of this dossier was found in this folder, so no quote could be checked against one");
        }
        List<CheckReport.Article> articles = new ArrayList<>();
        for (int i = 0; i < dossier.articles().size(); i++) {
            articles.add(check(i, dossier.articles().get(i)));
        }
        return new CheckReport(name, dossier.title(), findings.isEmpty(), List.copyOf(findings), List.copyOf(articles));
    }

    private CheckReport.Article check(int index, Article article) {
        // The validator has said already which quotes are not exact in the text that the dossier carries.
        int exactInText = exact(article, article.text().joined(), Anchors::text, (_, _) -> {});
        return new CheckReport.Article(article.id().value(), slug(article.text().kind()), quotesOf(article).size(),
                exactInText,
                originals == null ? null : checkOriginal(index, article, originals.found().get(article.id())));
    }

    private CheckReport.Original checkOriginal(int index, Article article, OriginalFiles.@Nullable Original original) {
        if (original == null) {
            return new CheckReport.Original(null, false, 0);
        }
        String file = String.valueOf(original.file().getFileName());
        if (!original.identical()) {
            find(Severity.WARNING, "original-changed", "articles[" + index + "] " + article.id(), file
                    + " is a changed copy of the original: it has the quotes, but not the fingerprint");
        }
        int exact = exact(article, original.text(), Anchors::original, (path, verdict) -> {
            switch (verdict) {
                case Verdict.Exact _ -> {}
                case Verdict.Moved(TextRange range) -> find(Severity.ERROR, "original-moved", path,
                        "its words stand in " + file + " at " + range.start() + " to " + range.end()
                                + ", not where anchors.original says");
                case Verdict.Typographic(TextRange range, _, _) -> find(Severity.WARNING, "original-typographic", path,
                        "its words stand in " + file + " at " + range.start() + " to " + range.end()
                                + ", printed a little otherwise");
                case Verdict.Changed(TextRange range, _, _) -> find(Severity.ERROR, "original-changed-words", path,
                        "in " + file + " other words stand at " + range.start() + " to " + range.end());
                case Verdict.Ambiguous(List<TextRange> ranges) -> find(Severity.ERROR, "original-ambiguous", path,
                        "its words stand in " + file + " at " + ranges.size()
                                + " places, and anchors.original does not tell which is meant");
                case Verdict.Missing() -> find(Severity.ERROR, "original-missing", path,
                        "its words do not stand in " + file);
            }
        });
        return new CheckReport.Original(file, original.identical(), exact);
    }

    /** Counts the quotes of an article that stand in a text where they are said to, and tells every verdict. */
    private int exact(Article article, String text, Function<Anchors, @Nullable Anchor> place, Verdicts verdicts) {
        QuoteFinder finder = new QuoteFinder(CodePoints.of(text));
        int exact = 0;
        for (int i : quotesOf(article)) {
            Quote quote = dossier.quotes().get(i);
            Anchor anchor = place.apply(quote.anchors());
            if (anchor != null) {
                Verdict verdict = finder.find(quote.text(), anchor);
                verdicts.tell("quotes[" + i + "] " + quote.id(), verdict);
                exact += verdict instanceof Verdict.Exact ? 1 : 0;
            }
        }
        return exact;
    }

    private List<Integer> quotesOf(Article article) {
        return quotes.getOrDefault(article.id(), List.of());
    }

    private void find(Severity severity, String code, String path, String message) {
        findings.add(new CheckReport.Line(slug(severity), code, path, message));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Hears what became of each quote. */
    @FunctionalInterface
    private interface Verdicts {
        void tell(String path, Verdict verdict);
    }
}
