package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.export.evidence.ReportException;
import org.demarche.export.evidence.ReportFile;
import org.demarche.model.Dossier;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;
import org.demarche.store.originals.OriginalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checks a dossier and its quotes; exit status 0: all holds, 1: something was found, 2: it cannot be read. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Check a dossier: structure, references, dates, and every quote against its texts.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all holds", "1:something was found", "2:something cannot be read"})
final class CheckCommand implements Callable<Integer> {
    private static final int HOLDS = 0;
    private static final int FOUND = 1;

    private final OriginalStore originals;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "The dossier to check (a JSON file). Without it: the dossier that comes with the program.")
    private @Nullable Path dossier;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Check the quotes against the original articles in this folder, whatever the files'"
                    + " names: they are told by what is in them. Without it: against those that are attached.")
    private @Nullable Path sources;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Write what was found of each quote as a page to read.")
    private @Nullable Path page;

    @Option(
            names = "--csv",
            paramLabel = "FILE.csv",
            description = "Write what was found of each quote as a table, a row for each quote and text.")
    private @Nullable Path table;

    @Option(names = "--json", description = "Print one JSON object in place of text.")
    private boolean json;

    /** @param originals that are attached to articles */
    CheckCommand(OriginalStore originals) {
        this.originals = originals;
    }

    @Override
    public Integer call() throws DossierException, IOException, ReportException {
        DossierCheck.Result result = check();
        CheckReport report = result.report();
        if (page != null) {
            ReportFile.writeHtml(report.title(), result.evidence(), page);
        }
        if (table != null) {
            ReportFile.writeCsv(result.evidence(), table);
        }
        print(report, spec.commandLine().getOut());
        return report.holds() ? HOLDS : FOUND;
    }

    private DossierCheck.Result check() throws DossierException {
        Dossier read = dossier == null ? BundledDossier.open() : new DossierReader().read(dossier, ReadProgress.NONE);
        return DossierCheck.run(dossier == null ? "the dossier that comes with Demarche" : dossier.toString(), read,
                sources == null ? DossierCheck.Originals.attached(read, originals)
                        : DossierCheck.Originals.in(sources, read));
    }

    private void print(CheckReport report, PrintWriter out) throws IOException {
        if (json) {
            JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            out.println(mapper.writeValueAsString(report));
        } else {
            CheckReportText.print(report, out);
        }
        if (out.checkError()) {
            throw new IOException(
                    "standard output takes no more; if it goes to a file, see whether the disk is full");
        }
    }
}
