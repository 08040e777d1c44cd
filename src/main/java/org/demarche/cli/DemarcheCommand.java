package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.export.figure.FigureException;
import org.demarche.export.svg.EmbeddedView;
import org.demarche.model.DossierIndex;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: opens the window on a dossier. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Explore a diplomatic dispute: who said what, when, and where it is written.",
        synopsisSubcommandLabel = "[COMMAND]")
final class DemarcheCommand implements Callable<Integer> {

    private final WindowLauncher window;
    private final DesktopProbe desktop;
    private final ImageInstead image;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "The dossier to open (a JSON file), or a figure of one (SVG), whose view is shown again."
                    + " Without it: the dossier that comes with the program.")
    @Nullable Path dossier;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On an error, print the technical details too.")
    boolean debug;

    DemarcheCommand(WindowLauncher window, DesktopProbe desktop, ImageInstead image) {
        this.window = window;
        this.desktop = desktop;
        this.image = image;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() throws DossierException, FigureException, InterruptedException {
        DossierReading reading = DossierReading.startForWindow(dossier);
        try {
            openWindow(reading);
        } catch (WindowUnavailableException noWindow) {
            if (dossier != null && EmbeddedView.isSvg(dossier)) {
                // An image it is already; all that it could be opened for is the window.
                throw new DossierException(String.valueOf(noWindow.getMessage()), null, noWindow);
            }
            writeImage(reading.later() == null ? reading : DossierReading.start(dossier), noWindow);
        }
        return 0;
    }

    private void openWindow(DossierReading reading)
            throws DossierException, WindowUnavailableException, InterruptedException {
        Optional<Obstacle> obstacle = desktop.obstacle();
        if (obstacle.isPresent()) {
            throw new WindowUnavailableException(obstacle.get());
        }
        window.open(reading);
    }

    private void writeImage(DossierReading reading, WindowUnavailableException noWindow)
            throws DossierException, FigureException, InterruptedException {
        var index = new DossierIndex(reading.await());
        CommandLine terminal = spec.commandLine();
        terminal.getErr().println("demarche: " + noWindow.getMessage());
        if (debug) {
            terminal.getErr().println(Details.of(noWindow));
        }
        terminal.getOut().println("The timeline is written as an image instead: " + image.write(index, dossier));
    }
}
