package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Article;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.store.importing.ArticleImport;
import org.demarche.store.importing.FileReport;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.Proposed;
import org.demarche.text.news.ProposedParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person what became of the files of an import, and from which words it was taken.
 *
 * @param debug whether to print the stack trace of a mistake of the program
 */
record ImportReport(PrintWriter out, PrintWriter err, boolean debug) {
    private static final String GIVEN = "As given.";

    void print(FileReport report) {
        switch (report) {
            case FileReport.Imported imported -> article(imported);
            case FileReport.AlreadyThere there ->
                out.println(there.file() + ": already there as " + there.where() + "; left as it is");
            case FileReport.Refused refused -> refused(refused);
        }
    }

    private void refused(FileReport.Refused refused) {
        err.println("demarche: " + refused.why());
        if (debug && refused.mistake() != null) {
            err.println(Details.of(refused.mistake()));
        }
    }

    /** The last line. */
    void sum(ArticleImport.Result result, Path target, boolean dryRun) {
        var imported = result.of(FileReport.Imported.class);
        int quotes = imported.stream().mapToInt(ImportReport::quotes).sum();
        int there = result.of(FileReport.AlreadyThere.class).size();
        int refused = result.of(FileReport.Refused.class).size();
        String sum = counted(imported.size(), "article") + (dryRun ? " would come into " : " came into ") + target
                + ", with " + counted(quotes, "quote") + " to review";
        out.println(sum + (there == 0 ? "" : "; " + counted(there, "file") + " already there")
                + (refused == 0 ? "" : "; " + counted(refused, "file") + " could not be imported") + ".");
        out.flush();
        err.flush();
    }

    private void article(FileReport.Imported imported) {
        Article article = imported.article().article();
        ArticleProposal proposal = imported.proposal();
        out.println(imported.file() + ": " + article.id());
        field("Headline", article.headline(), proposal.headline(), "Its first words, since it has none.");
        field("Publisher", article.publisher(), proposal.publisher(), GIVEN);
        field("Agency", article.agency(), proposal.agency(), GIVEN);
        field("Byline", article.byline(), proposal.byline(), GIVEN);
        field("Dateline", article.dateline(), proposal.dateline(), GIVEN);
        line("Published", article.published().known() ? EdtfWords.full(article.published().date()) : "",
                article.published().evidence());
        out.println("  Text       " + counted(article.text().paragraphs().size(), "paragraph") + leftOut(proposal));
        out.println("  Quotes     " + counted(quotes(imported), "quote") + " to review");
    }

    /** The parts of an utterance that the author broke up are reviewed together, and count once. */
    private static int quotes(FileReport.Imported imported) {
        return (int) imported.article().candidates().stream()
                .map(part -> part.group() == null ? part.id() : part.group())
                .distinct().count();
    }

    private static String leftOut(ArticleProposal proposal) {
        Map<String, Long> furniture = proposal.paragraphs().stream()
                .filter(paragraph -> !paragraph.body())
                .collect(Collectors.groupingBy(ImportReport::reason, TreeMap::new, Collectors.counting()));
        return furniture.isEmpty() ? "" : ", without " + furniture.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String reason(ProposedParagraph paragraph) {
        return String.valueOf(paragraph.furniture());
    }

    /** @param origin where the value is from if the text did not tell it */
    private void field(String name, @Nullable String value, @Nullable Proposed<String> proposed, String origin) {
        if (value == null) {
            return;
        }
        if (value.isEmpty()) {
            line(name, "", "Not told.");
        } else {
            line(name, value, proposed == null ? origin : proposed.evidence());
        }
    }

    private void line(String name, String value, String evidence) {
        String origin = evidence.isEmpty() ? "" : "[" + evidence + "]";
        out.printf("  %-10s %s%s%s%n", name, value, value.isEmpty() || origin.isEmpty() ? "" : "  ", origin);
    }

    private static String counted(int count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
