package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.BooleanSupplier;
import org.demarche.export.citation.CitationException;
import org.demarche.export.figure.FigureException;
import org.demarche.export.evidence.ReportException;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person in one sentence on standard error what went wrong; the technical details only on request. */
final class PlainErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final BooleanSupplier details;

    /** @param details whether to print the stack trace after the sentence */
    PlainErrors(BooleanSupplier details) {
        this.details = details;
    }

    /** Runs the command that was asked for, and brings an {@code Error} to the same end as an exception. */
    int run(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (Error error) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "the command ended in an error", error);
        }
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        say(command, wrong.getMessage());
        if (namesFile(wrong) || !UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return CommandLineFactory.CANNOT;
    }

    /** Whether what nobody understands is the name of a file, which is like no command. */
    private static boolean namesFile(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().stream().anyMatch(word -> word.contains("."));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        Throwable reason = failure instanceof ExecutionException && failure.getCause() != null
                ? failure.getCause() : failure;
        say(command, sentence(reason));
        if (details.getAsBoolean()) {
            command.getErr().println(Details.of(reason));
        }
        return CommandLineFactory.CANNOT;
    }

    private static void say(CommandLine command, @Nullable String sentence) {
        command.getErr().println("demarche: " + sentence);
    }

    private static String sentence(Throwable failure) {
        return switch (failure) {
            case WindowUnavailableException noWindow -> String.valueOf(noWindow.getMessage());
            case DossierException dossier -> String.valueOf(dossier.getMessage());
            case FigureException figure -> String.valueOf(figure.getMessage());
            case CitationException citation -> citation.sentence();
            case ReportException report -> String.valueOf(report.getMessage());
            case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case FileSystemException file -> file.getFile() + " cannot be used: " + reason(file) + ".";
            case IOException io -> "Reading or writing failed: " + io.getMessage() + ".";
            case OutOfMemoryError _ -> "There is not enough memory for this; close other programs, give Demarche more"
                    + " with the Java option -Xmx, or use a smaller dossier.";
            default -> "The program made a mistake (%s). Run it again with --debug to see the details."
                    .formatted(failure.getClass().getSimpleName());
        };
    }

    private static String reason(FileSystemException file) {
        String reason = file.getReason();
        return reason != null ? reason : file.getClass().getSimpleName().replace("Exception", "");
    }
}
