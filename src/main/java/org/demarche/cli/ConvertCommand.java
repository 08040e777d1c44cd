package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.exchange.ExchangeFile;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.FieldText;
import org.demarche.exchange.ForeignFiles;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.exchange.Losses;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.ReadableFormat;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.store.originals.OriginalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dossier in the format of another program, or a file of another program as a dossier. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        customSynopsis = {
            "demarche convert [--to FORMAT] [--with-full-texts] [--strict] [--replace] [--debug] DOSSIER FILE",
            "   or: demarche convert [--to FORMAT] [--with-full-texts] [--strict] [--replace] [--debug] --bundled FILE",
            "   or: demarche convert --formats",
            "   or: demarche convert --fields FORMAT"},
        description = "Write a dossier in the format of another program, or what another program has written as a"
                + " dossier. What cannot be expressed is told, never dropped silently; needs no display.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the file is written", "1:the file is written, and with --strict: something is not in it as"
                + " it was", "2:something cannot be read or written"})
final class ConvertCommand implements Callable<Integer> {
    /** How commands name the program's own format. */
    private static final String OWN = "dossier";
    private static final String OWN_ENDING = ".json";
    private static final int WRITTEN = 0;
    private static final int LOST = 1;

    private final OriginalStore originals;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE",
            description = "The dossier, or a file of another program that can be read; without it, or with --bundled,"
                    + " the dossier that comes with the program. Then the file to write.")
    private List<Path> paths = List.of();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "What to write; see --formats. \"dossier\" is the program's own. Default: what the ending of"
                    + " the file says.")
    private @Nullable String slug;

    @Option(names = "--bundled", description = "Convert the dossier that comes with the program.")
    private boolean bundled;

    @Option(
            names = "--with-full-texts",
            description = "Published texts go along: those that the dossier carries and the attached originals. Mind"
                    + " the rights of their publishers. Without it: digests and quotes alone.")
    private boolean fullTexts;

    @Option(names = "--strict", description = "Exit with status 1 if something is not in the file as it was.")
    private boolean strict;

    @Option(names = "--replace", description = "Lets a dossier be written over a file that is there. Other formats"
            + " are always written anew.")
    private boolean replace;

    @Option(names = "--formats", description = "List the formats.")
    private boolean list;

    @Option(names = "--fields", paramLabel = "FORMAT", description = "Print what becomes of each field in a format.")
    private @Nullable String table;

    /** @param originals that are attached to articles */
    ConvertCommand(OriginalStore originals) {
        this.originals = originals;
    }

    @Override
    public Integer call() throws DossierException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            FormatList.print(Formats.all(), out);
            return WRITTEN;
        }
        if (table != null) {
            out.print(FieldText.plain(format(table)));
            out.flush();
            return WRITTEN;
        }
        return convert();
    }

    private int convert() throws DossierException {
        Path source = source();
        Path target = paths.getLast();
        Format format = slug == null ? guessed(target) : slug.equals(OWN) ? null : format(slug);
        if (format == null && !replace && Files.exists(target)) {
            // What other formats hold can be written again; a dossier may be the only copy of somebody's work.
            throw new ParameterException(spec.commandLine(), target
                    + " is there already, and may hold work of yours; give another name, or --replace");
        }
        ReadDossier read = source == null ? new ReadDossier(BundledDossier.open(), List.of())
                : ForeignFiles.read(source, ReadProgress.NONE);
        List<String> lost = new ArrayList<>(read.remarks());
        lost.addAll(format == null ? written(read.dossier(), target) : written(read.dossier(), format, target));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote " + target.toAbsolutePath().normalize());
        lost.forEach(sentence -> out.println("  " + sentence));
        return strict && !lost.isEmpty() ? LOST : WRITTEN;
    }

    /** The file to read; null: the dossier that comes with the program. A dossier is never taken for the target. */
    private @Nullable Path source() throws DossierException {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the dossier and the file to write");
        }
        if (paths.size() == 2) {
            if (bundled) {
                throw new ParameterException(spec.commandLine(),
                        "--bundled is in place of a dossier; leave out " + paths.getFirst() + " or --bundled");
            }
            if (isSame(paths.getFirst(), paths.getLast())) {
                throw new ParameterException(spec.commandLine(),
                        "The file to write is the one to read; give it another name than " + paths.getLast());
            }
            return paths.getFirst();
        }
        if (!bundled && Files.exists(paths.getFirst())) {
            throw new ParameterException(spec.commandLine(), "Name the file to write after " + paths.getFirst()
                    + ", or give --bundled to replace it by the dossier that comes with the program");
        }
        return null;
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private Format format(String name) {
        return Formats.named(name).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "'" + name + "' is no format; there are " + OWN + ", " + slugs(Formats.all())));
    }

    /** The one format whose files end so; null: the program's own. */
    private @Nullable Format guessed(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        List<Format> fitting = Formats.all().stream().filter(format -> name.endsWith(format.ending())).toList();
        int longest = fitting.stream().mapToInt(format -> format.ending().length()).max().orElse(0);
        List<Format> best = fitting.stream().filter(format -> format.ending().length() == longest).toList();
        boolean own = name.endsWith(OWN_ENDING) && longest <= OWN_ENDING.length();
        if (best.size() == 1 && !own) {
            return best.getFirst();
        }
        if (best.isEmpty() && own) {
            return null;
        }
        throw new ParameterException(spec.commandLine(), best.isEmpty()
                ? "The name " + target + " does not tell the format; say it with --to: " + OWN + ", "
                        + slugs(Formats.all())
                : "The name " + target + " fits several formats; say which with --to: "
                        + (own ? OWN + ", " : "") + slugs(best));
    }

    private static String slugs(List<Format> formats) {
        return formats.stream().map(Format::slug).collect(Collectors.joining(", "));
    }

    /** The program's own format has all that the dossier has; attached originals are no part of a dossier. */
    private static List<String> written(Dossier dossier, Path target) throws DossierException {
        new DossierWriter().write(dossier, target);
        return List.of();
    }

    private List<String> written(Dossier dossier, Format format, Path target) throws DossierException {
        List<String> lost = new ArrayList<>(Losses.of(format, dossier, fullTexts));
        lost.addAll(ExchangeFile.write(format, new DossierIndex(dossier), options(dossier), target, _ -> { }));
        return lost;
    }

    private ExchangeOptions options(Dossier dossier) {
        if (!fullTexts) {
            return ExchangeOptions.STANDARD;
        }
        AttachedOriginals attached = AttachedOriginals.of(dossier, originals);
        attached.faults().forEach(fault -> spec.commandLine().getErr().println("demarche: " + fault));
        return ExchangeOptions.withFullTexts(attached);
    }

    /** Prints the formats. */
    private static final class FormatList {
        private FormatList() {}

        static void print(List<Format> formats, PrintWriter out) {
            line(out, OWN, OWN_ENDING, "read, written", "Demarche's own file, with all that a dossier has.");
            for (Format format : formats) {
                line(out, format.slug(), format.ending(),
                        format instanceof ReadableFormat ? "read, written" : "written",
                        format.name() + ": " + format.purpose());
            }
        }

        private static void line(PrintWriter out, String slug, String ending, String ways, String words) {
            out.printf(Locale.ROOT, "%-15s %-10s %-14s %s%n", slug, ending, ways, words);
        }
    }
}
