package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a report for people. */
final class CheckReportText {
    private final CheckReport report;
    private final PrintWriter out;

    private CheckReportText(CheckReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    static void print(CheckReport report, PrintWriter out) {
        new CheckReportText(report, out).print();
    }

    private void print() {
        out.println(report.title());
        out.println();
        printFindings("Errors", "error");
        printFindings("Warnings", "warning");
        if (!report.articles().isEmpty()) {
            int width = report.articles().stream().mapToInt(article -> article.id().length()).max().orElse(0);
            report.articles().forEach(article ->
                    out.println(article.id() + " ".repeat(width - article.id().length()) + "  " + summary(article)));
            out.println();
        }
        if (report.quotes().stream().anyMatch(quote -> !quote.verdict().equals("exact"))) {
            out.println("Verdicts: " + report.verdicts().entrySet().stream().filter(entry -> entry.getValue() > 0)
                    .map(entry -> number(entry.getValue()) + " " + entry.getKey()).collect(Collectors.joining(", ")));
            out.println();
        }
        if (report.waiting() > 0) {
            out.println(counted(report.waiting(), "extracted quote") + (report.waiting() == 1 ? " waits" : " wait")
                    + " for review.");
        }
        out.println(closing());
    }

    private void printFindings(String heading, String severity) {
        List<CheckReport.Line> lines = lines(severity);
        if (!lines.isEmpty()) {
            out.println(heading);
            lines.forEach(line -> out.println("  " + line.path() + ": " + line.message() + " [" + line.code() + "]"));
            out.println();
        }
    }

    private List<CheckReport.Line> lines(String severity) {
        return report.findings().stream().filter(line -> line.severity().equals(severity)).toList();
    }

    private static String summary(CheckReport.Article article) {
        String text = article.text().equals("digest") ? "digest" : "text";
        if (article.quotes() == 0) {
            return "no quotes" + original(article.original(), original -> "; its original is " + original.file());
        }
        return number(article.exactInText()) + " of " + counted(article.quotes(), "quote") + " exact in the " + text
                + original(article.original(), original -> ", " + number(original.exact()) + " of "
                        + number(article.quotes()) + " in the original (" + original.file()
                        + (original.identical() ? ")" : ", a changed copy)"));
    }

    private static String original(CheckReport.@Nullable Original original, WhenFound found) {
        if (original == null) {
            return "";
        }
        return original.file() == null ? "; its original is not among the files" : found.words(original);
    }

    private String closing() {
        if (!report.holds()) {
            int errors = lines("error").size();
            int warnings = lines("warning").size();
            return counted(report.findings().size(), "finding") + ": " + counted(errors, "error") + ", "
                    + counted(warnings, "warning") + originals() + ".";
        }
        int quotes = report.articles().stream().mapToInt(CheckReport.Article::quotes).sum();
        return "Everything holds: " + counted(quotes, "quote") + " in " + counted(report.articles().size(), "article")
                + originals() + ".";
    }

    private String originals() {
        List<CheckReport.Original> asked = report.articles().stream()
                .map(CheckReport.Article::original).filter(original -> original != null).toList();
        long found = asked.stream().filter(original -> original.file() != null).count();
        return asked.isEmpty() ? "" : "; checked against " + number(found) + " of " + counted(asked.size(), "original");
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private static String counted(int count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    /** What to say of an original that was found. */
    @FunctionalInterface
    private interface WhenFound {
        String words(CheckReport.Original original);
    }
}
