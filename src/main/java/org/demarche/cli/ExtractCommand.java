package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.store.DossierException;
import org.demarche.store.articles.SourceDocument;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.store.articles.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the quotes of articles with who said them; a file that cannot be read does not stop the others. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Find the quotes of articles, who said them and when, and print them.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all articles were read", "1:some could not be read; each is told on standard error",
            "2:none could be read"})
final class ExtractCommand implements Callable<Integer> {
    private static final int ALL = 0;
    private static final int SOME = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Articles: plain text or HTML files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--json-lines",
            description = "Print one JSON object a line and quote, with places in code points of the decoded file.")
    private boolean jsonLines;

    @Override
    public Integer call() throws DossierException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        ExtractionPrinter printer = jsonLines ? new ExtractionLines(out) : new ExtractionListing(out);
        List<Path> files = SourceFiles.in(paths);
        List<DossierException> failures = new ArrayList<>();
        for (Path file : files) {
            try {
                SourceDocument document = SourceDocuments.read(file);
                printer.print(document.name(), document, ArticleExtraction.of(document));
            } catch (DossierException unreadable) {
                failures.add(unreadable);
                spec.commandLine().getErr().println("demarche: " + unreadable.getMessage());
            }
        }
        out.flush();
        if (out.checkError()) {
            throw new IOException(
                    "standard output takes no more; if it goes to a file, see whether the disk is full");
        }
        return failures.isEmpty() ? ALL : failures.size() < files.size() ? SOME : CommandLineFactory.CANNOT;
    }
}
