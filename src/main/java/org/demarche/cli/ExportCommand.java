package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.files.FigureFiles;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.figure.ViewDefinition;
import org.demarche.state.filter.Filter;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the timeline of a dossier as a figure; needs no display. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Write the timeline of a dossier as a figure; needs no display.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "The dossier (a JSON file). Without it: the dossier that comes with the program.")
    private @Nullable Path dossier;

    @Option(names = "--to", required = true, paramLabel = "FILE",
            description = "The file to write; its ending tells the format: .png, .svg or .pdf.")
    private Path target = Path.of("");

    @Option(names = FigureAgain.OPTION, paramLabel = "FIGURE.svg",
            description = "Makes the figure again that this SVG file holds: its view, page, colours and all else.")
    private @Nullable Path svg;

    @Option(names = "--replace",
            description = "Lets numbered files of pages replace those that are there, as a single file always does.")
    private boolean replace;

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private FurnishingOptions furnishing = new FurnishingOptions();

    @Override
    public Integer call() throws DossierException, FigureException, InterruptedException {
        // What is wrong with the options is said before a large dossier is read.
        FigureAgain again = svg == null ? null : FigureAgain.of(svg, spec);
        FigureSpec chosen = furnishing.around(page.on(FigureSpec.STANDARD.withView(view.view(spec)), spec), spec);
        OpenDossier open = OpenDossier.of(new DossierIndex(DossierReading.start(dossier).await()), dossier);
        FigureSpec whole = again != null ? again.spec(open, spec)
                : chosen.withDefinition(ViewDefinition.of(open, Filter.ALL, chosen).text());
        for (Path file : FigureFiles.write(open.index(), whole, target, replace, new Remarks(spec))) {
            spec.commandLine().getOut().println("Wrote " + file.toAbsolutePath().normalize());
        }
        return 0;
    }

    /** Says what a person would not expect of the pages. */
    private record Remarks(CommandSpec command) implements FigureProgress {
        @Override
        public void reached(double share) {
            // A line of a script has nobody who watches it.
        }

        @Override
        public void higherThanAsked(int pages) {
            command.commandLine().getErr().println("demarche: " + (pages == 1 ? "a page is" : pages + " pages are")
                    + " higher than asked for, to hold every lane; take a larger page, fewer lanes or more --pages.");
        }
    }
}
