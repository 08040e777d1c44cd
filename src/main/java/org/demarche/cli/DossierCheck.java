package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.evidence.CheckWatch;
import org.demarche.evidence.Copy;
import org.demarche.evidence.EvidenceCheck;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.EvidenceRow;
import org.demarche.evidence.VerdictName;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.validation.DossierValidator;
import org.demarche.model.validation.Severity;
import org.demarche.store.DossierException;
import org.demarche.store.OriginalFiles;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.store.originals.OriginalStore;
import org.demarche.text.anchor.Difference;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/** Checks a dossier: its own consistency, its quotes against the texts it carries and against originals. */
final class DossierCheck {
    private final Dossier dossier;
    /** Null when no originals were asked for. */
    private final @Nullable Originals originals;
    /** Where each quote stands in the dossier's list. */
    private final Map<QuoteId, Integer> places = new HashMap<>();
    private final List<CheckReport.Line> findings = new ArrayList<>();

    /**
     * The originals to check against.
     *
     * @param folder that was searched for them; null for those that are attached
     * @param faults a sentence for each that is attached but cannot be used
     */
    record Originals(@Nullable Path folder, Map<ArticleId, AttachedOriginal> found, List<String> faults) {

        /** Those among the files of a folder. */
        static Originals in(Path folder, Dossier dossier) throws DossierException {
            Map<ArticleId, AttachedOriginal> found = new LinkedHashMap<>();
            OriginalFiles.find(folder, dossier).forEach((article, original) -> found.put(article, new AttachedOriginal(
                    article, String.valueOf(original.file().getFileName()), original.text(), original.identical(),
                    null)));
            return new Originals(folder, found, List.of());
        }

        /** Those that a person attached; null if there are none. */
        static @Nullable Originals attached(Dossier dossier, OriginalStore store) {
            AttachedOriginals all = AttachedOriginals.of(dossier, store);
            return all.equals(AttachedOriginals.NONE) ? null : new Originals(null, all.byArticle(), all.faults());
        }
    }

    /**
     * What came out.
     *
     * @param evidence every quote against every text
     */
    record Result(CheckReport report, EvidenceReport evidence) {}

    private DossierCheck(Dossier dossier, @Nullable Originals originals) {
        this.dossier = dossier;
        this.originals = originals;
        for (int i = 0; i < dossier.quotes().size(); i++) {
            places.putIfAbsent(dossier.quotes().get(i).id(), i);
        }
    }

    /**
     * Runs all checks.
     *
     * @param name of the dossier, for the report
     * @param originals null: do not check against originals
     */
    static Result run(String name, Dossier dossier, @Nullable Originals originals) {
        return new DossierCheck(dossier, originals).run(name);
    }

    private Result run(String name) {
        DossierValidator.validate(dossier)
                .forEach(f -> find(f.severity(), slug(f.code()), f.path(), f.message()));
        if (originals != null) {
            if (originals.folder() != null && originals.found().isEmpty()) {
                find(Severity.ERROR, "originals-not-found", originals.folder().toString(), "no original of this"
                        + " dossier was found in this folder, so no quote could be checked against one");
            }
            originals.faults().forEach(fault -> find(Severity.WARNING, "original-unreadable", "originals", fault));
        }
        EvidenceReport evidence = EvidenceCheck.of(dossier, this::textOf, CheckWatch.NONE);
        Map<ArticleId, List<EvidenceRow>> rows = evidence.rows().stream()
                .collect(Collectors.groupingBy(EvidenceRow::article));
        List<CheckReport.Article> articles = new ArrayList<>();
        for (int i = 0; i < dossier.articles().size(); i++) {
            Article article = dossier.articles().get(i);
            List<EvidenceRow> here = rows.remove(article.id());
            articles.add(check(i, article, here == null ? List.of() : here));
        }
        int waiting = (int) dossier.candidates().stream().filter(candidate -> !candidate.rejected()).count();
        return new Result(new CheckReport(name, dossier.title(), findings.isEmpty(), waiting, List.copyOf(findings),
                List.copyOf(articles), sums(evidence), evidence.rows().stream().map(DossierCheck::line).toList()),
                evidence);
    }

    private @Nullable String textOf(ArticleId article) {
        AttachedOriginal original = originals == null ? null : originals.found().get(article);
        return original == null ? null : original.text();
    }

    private CheckReport.Article check(int index, Article article, List<EvidenceRow> rows) {
        Copy carried = Copy.carriedOf(article);
        // The validator has said already which quotes are not exact in the text that the dossier carries.
        return new CheckReport.Article(article.id().value(), slug(article.text().kind()),
                (int) rows.stream().filter(row -> row.copy() == carried).count(), exact(rows, carried),
                originals == null ? null : checkOriginal(index, article, rows, originals));
    }

    private CheckReport.@Nullable Original checkOriginal(int index, Article article, List<EvidenceRow> rows,
            Originals all) {
        AttachedOriginal original = all.found().get(article.id());
        if (original == null) {
            // Of an article whose original nobody attached there is nothing to say.
            return all.folder() == null ? null : new CheckReport.Original(null, false, 0);
        }
        String file = original.name();
        if (!original.identical()) {
            find(Severity.WARNING, "original-changed", "articles[" + index + "] " + article.id(), file
                    + " is a changed copy of the original: it has the quotes, but not the fingerprint");
        }
        for (EvidenceRow row : rows) {
            if (row.copy() == Copy.ORIGINAL && (row.anchor() != null || isOfOtherWords(row))) {
                tell(row, file);
            }
        }
        return new CheckReport.Original(file, original.identical(), exact(rows, Copy.ORIGINAL));
    }

    /** Whether an original lacks the words of a quote; that the quote has no place there, the validator tells. */
    private static boolean isOfOtherWords(EvidenceRow row) {
        return switch (row.kind()) {
            case CHANGED, MISSING -> true;
            case EXACT, MOVED, TYPOGRAPHIC, AMBIGUOUS -> false;
        };
    }

    private void tell(EvidenceRow row, String file) {
        String path = "quotes[" + places.get(row.quote()) + "] " + row.quote();
        switch (row.verdict()) {
            case Verdict.Exact _ -> {}
            case Verdict.Moved(TextRange range) -> find(Severity.ERROR, "original-moved", path,
                    "its words stand in " + file + " at " + words(range) + ", not where anchors.original says");
            case Verdict.Typographic(TextRange range, _, _) -> find(Severity.WARNING, "original-typographic", path,
                    "its words stand in " + file + " at " + words(range) + ", printed a little otherwise");
            case Verdict.Changed(TextRange range, _, Difference difference) -> find(Severity.ERROR,
                    "original-words-differ", path, "in " + file + " other words stand at " + words(range) + ": '"
                            + difference.passage() + "'");
            case Verdict.Ambiguous(List<TextRange> ranges) -> find(Severity.ERROR, "original-ambiguous", path,
                    ranges.size() == 1
                            ? "its words stand in " + file + " at " + words(ranges.getFirst())
                                    + ", in another context than anchors.original says"
                            : "its words stand in " + file + " at " + ranges.size()
                                    + " places, and anchors.original does not tell which is meant");
            case Verdict.Missing() -> find(Severity.ERROR, "original-missing", path,
                    "its words do not stand in " + file);
        }
    }

    private static String words(TextRange range) {
        return range.start() + " to " + range.end();
    }

    private static int exact(List<EvidenceRow> rows, Copy copy) {
        return (int) rows.stream().filter(row -> row.copy() == copy && row.kind() == Verdict.Kind.EXACT).count();
    }

    private static Map<String, Integer> sums(EvidenceReport evidence) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        evidence.sums().forEach((kind, count) -> sums.put(VerdictName.code(kind), count));
        return sums;
    }

    private static CheckReport.Quote line(EvidenceRow row) {
        TextRange place = row.place();
        return new CheckReport.Quote(row.quote().value(), row.article().value(), row.copy().words(),
                VerdictName.code(row.kind()), place == null ? null : new CheckReport.Place(place.start(), place.end()),
                row.sentence());
    }

    private void find(Severity severity, String code, String path, String message) {
        findings.add(new CheckReport.Line(slug(severity), code, path, message));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
