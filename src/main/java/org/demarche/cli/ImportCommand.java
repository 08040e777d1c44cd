package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.edtf.Edtf;
import org.demarche.store.DataFolder;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.store.articles.SourceFiles;
import org.demarche.store.importing.ArticleImport;
import org.demarche.store.importing.Fallbacks;
import org.demarche.store.importing.FileReport;
import org.demarche.store.importing.ImportProgress;
import org.demarche.store.journal.Journals;
import org.demarche.store.journal.WriteLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings articles into a dossier, with the quotes in them waiting for review. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Bring articles into a dossier: their headline, publisher, date and text, and the quotes in them,"
                + " which wait there for review. Nothing is guessed: what an article does not say stays empty.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:every article is in the dossier", "1:some files hold no article or cannot be read; each is"
                + " told on standard error", "2:nothing was imported"})
final class ImportCommand implements Callable<Integer> {
    private static final int ALL = 0;
    private static final int SOME = 1;
    /** So many files take long enough for a person to ask how far it has come. */
    private static final int MANY = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Articles: plain text or HTML files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DOSSIER",
            description = "The dossier to which they come (a JSON file). It is made if it is not there.")
    private Path target = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of a new dossier. Default: its file name.")
    private @Nullable String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date of publication of articles that do not tell it, as an EDTF date such as"
                    + " 2011-06-30.")
    private @Nullable Edtf date;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The publisher of articles that do not tell it.")
    private @Nullable String publisher;

    @Option(names = "--dry-run", description = "Only print what would be imported.")
    private boolean dryRun;

    @Override
    public Integer call() throws DossierException {
        if (dryRun) {
            return importFiles();
        }
        try (WriteLock _ = WriteLock.take(target, new Journals(DataFolder.ofThisUser()))) {
            return importFiles();
        }
    }

    private int importFiles() throws DossierException {
        Dossier dossier = dossier();
        List<Path> files = SourceFiles.in(paths);
        if (files.isEmpty()) {
            throw new DossierException("Nothing was imported: there is no text (.txt) or page (.html) in "
                    + paths.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + "; name a file, or a folder that holds some.", null, null);
        }
        ArticleImport.Result result = ArticleImport.of(files, dossier, new Fallbacks(date, publisher), progress());
        if (!dryRun && !result.edit().isEmpty()) {
            new DossierWriter().write(result.edit().apply(dossier), target);
        }
        var report = new ImportReport(spec.commandLine().getOut(), spec.commandLine().getErr(),
                spec.root().userObject() instanceof DemarcheCommand root && root.debug());
        result.reports().forEach(report::print);
        report.sum(result, target, dryRun);
        int refused = result.of(FileReport.Refused.class).size();
        return refused == files.size() ? CommandLineFactory.CANNOT : refused > 0 ? SOME : ALL;
    }

    private Dossier dossier() throws DossierException {
        if (Files.notExists(target)) {
            return Dossier.empty(title == null ? name(target) : title);
        }
        if (title != null) {
            throw new ParameterException(spec.commandLine(),
                    "--title is for a new dossier, and " + target + " is there already; leave the title out");
        }
        return new DossierReader().read(target, ReadProgress.NONE);
    }

    private ImportProgress progress() {
        PrintWriter err = spec.commandLine().getErr();
        return (done, total) -> {
            if (done % MANY == 0 && done < total) {
                err.printf("Read %,d of %,d files%n", done, total);
                err.flush();
            }
        };
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
