package org.demarche.cli;

import org.demarche.store.originals.OriginalStore;
import picocli.CommandLine;

/** Builds the command line with its subcommands and its way of reporting errors. */
final class CommandLineFactory {

    /** The exit status when the program cannot do what it was asked to, bad usage included. */
    static final int CANNOT = 2;

    private CommandLineFactory() {}

    static CommandLine create(
            WindowLauncher window, DesktopProbe desktop, ImageInstead image, OriginalStore originals) {
        var root = new DemarcheCommand(window, desktop, image);
        var errors = new PlainErrors(root::debug);
        return new CommandLine(root)
                .addSubcommand(new CheckCommand(originals))
                .addSubcommand(new AttachCommand(originals))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ConvertCommand(originals))
                .addSubcommand(new CiteCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ExtractCommand())
                .registerConverter(int.class, Numbers::whole)
                .registerConverter(Integer.class, Numbers::whole)
                .registerConverter(double.class, Numbers::any)
                .registerConverter(Double.class, Numbers::any)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(errors::run)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }
}
