package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.demarche.export.figure.FigureSpec;
import org.demarche.state.OpenDossier;
import org.demarche.state.figure.DossierIdentity;
import org.demarche.state.figure.FittedView;
import org.demarche.state.figure.ViewDefinition;
import org.demarche.state.figure.ViewReader;
import org.demarche.store.DossierException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * A figure that is made once more, as the SVG file says that holds it.
 *
 * @param definition what the file holds
 */
record FigureAgain(Path svg, ViewDefinition definition) {
    static final String OPTION = "--from-svg";
    private static final Set<String> BESIDE = Set.of(OPTION, "--to", "--replace");

    /**
     * Reads what figure it was.
     *
     * @throws ParameterException if other options say what the figure is to be
     */
    static FigureAgain of(Path svg, CommandSpec command) throws DossierException {
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!BESIDE.contains(option.longestName())) {
                throw new ParameterException(command.commandLine(),
                        "%s makes a figure as it was; leave out %s".formatted(OPTION, option.longestName()));
            }
        }
        return new FigureAgain(svg, ViewReader.read(svg));
    }

    /**
     * The same figure of the same dossier. Of one that has changed since, it is the figure of what is still there, and
     * that is said.
     *
     * @throws DossierException if the figure is of another dossier
     */
    FigureSpec spec(OpenDossier dossier, CommandSpec command) throws DossierException {
        DossierIdentity now = DossierIdentity.of(dossier.index().dossier());
        DossierIdentity then = definition.dossier();
        if (now.equals(then)) {
            return definition.spec(dossier);
        }
        if (!now.title().equals(then.title())) {
            throw new DossierException("%s shows the dossier “%s”, not “%s”; name the file of that dossier."
                    .formatted(svg, then.title(), now.title()), null, null);
        }
        FittedView fitted = FittedView.of(dossier, definition.view());
        command.commandLine().getErr().println("demarche: The dossier has changed since " + svg + " was made"
                + without(fitted.missing()));
        return new ViewDefinition(now, fitted.view(), definition.figure()).spec(dossier);
    }

    private static String without(List<String> missing) {
        return missing.isEmpty() ? "." : "; it no longer has " + String.join(", ", missing) + ".";
    }
}
