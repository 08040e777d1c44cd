package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.model.Dossier;
import org.demarche.state.originals.OutcomeWords;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;
import org.demarche.store.originals.OriginalAttacher;
import org.demarche.store.originals.OriginalStore;
import org.demarche.store.originals.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Attaches originals to the articles of a dossier. */
@Command(
        name = "attach",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        customSynopsis = {
            "demarche attach [--debug] DOSSIER PATH...",
            "   or: demarche attach [--debug] --bundled PATH..."},
        description = "Attach original articles to a dossier. Each text finds its article by what is in it, whatever"
                + " the file's name; it is kept in your data folder, and the dossier stays as it is.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every text is attached",
            "1:some text belongs to no article, or to several alike",
            "2:something cannot be read or kept"})
final class AttachCommand implements Callable<Integer> {
    private static final int ATTACHED = 0;
    private static final int LEFT_OVER = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--bundled", description = "Attach to the dossier that comes with the program.")
    private boolean bundled;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "The dossier (a JSON file), unless --bundled is given; then the texts: plain or HTML files,"
                    + " and folders of them.")
    private List<Path> paths = List.of();

    private final OriginalStore store;

    AttachCommand(OriginalStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws DossierException {
        List<Path> texts = bundled ? paths : paths.subList(1, paths.size());
        if (texts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the texts to attach after the dossier "
                    + paths.getFirst() + ", or give --bundled to attach it to the dossier that comes with the program");
        }
        List<Outcome> outcomes = new OriginalAttacher(dossier(), store).attach(texts, (_, _, _) -> true);
        print(outcomes);
        return status(outcomes);
    }

    private Dossier dossier() throws DossierException {
        return bundled ? BundledDossier.open() : new DossierReader().read(paths.getFirst(), ReadProgress.NONE);
    }

    private void print(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed(_, String sentence)) {
                spec.commandLine().getErr().println("demarche: " + sentence);
            } else {
                spec.commandLine().getOut().println(outcome.source() + ": " + OutcomeWords.of(outcome));
            }
        }
        spec.commandLine().getOut().println(OutcomeWords.summary(outcomes) + ".");
    }

    private static int status(List<Outcome> outcomes) {
        return outcomes.stream().mapToInt(outcome -> switch (outcome) {
            case Outcome.Attached _, Outcome.Superseded _ -> ATTACHED;
            case Outcome.Undecided _, Outcome.OtherArticle _, Outcome.NoArticle _ -> LEFT_OVER;
            case Outcome.Failed _ -> CommandLineFactory.CANNOT;
        }).max().orElse(LEFT_OVER);
    }
}
