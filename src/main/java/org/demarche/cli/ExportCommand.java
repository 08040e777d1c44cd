package org.demarche.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Sheet;
import org.demarche.export.files.FigureFiles;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.paint.Palette;
import org.demarche.store.DossierException;
import org.demarche.timeline.LaneKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the timeline of a dossier as an image; needs no display. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Write the timeline of a dossier as an image; needs no display.")
final class ExportCommand implements Callable<Integer> {

    /** Reads the kind of lanes. */
    static final class LanesConverter implements ITypeConverter<LaneKind> {
        @Override
        public LaneKind convert(String text) {
            for (LaneKind kind : LaneKind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            throw new TypeConversionException("'" + text + "' is none of side, speaker, source, place, kind and none");
        }
    }

    /** Reads the name of a theme. */
    static final class ThemeConverter implements ITypeConverter<Palette> {
        @Override
        public Palette convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "light" -> Palette.LIGHT;
                case "dark" -> Palette.DARK;
                default -> throw new TypeConversionException("'" + text + "' is neither light nor dark");
            };
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "The dossier (a JSON file). Without it: the dossier that comes with the program.")
    private @Nullable Path dossier;

    @Option(names = "--to", required = true, paramLabel = "FILE.png", description = "The image to write.")
    private Path target = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Where the timeline begins, as an EDTF date such as 2011-06 or 2011-06-30.")
    private @Nullable Edtf from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Where the timeline ends; the whole day, month or year is shown.")
    private @Nullable Edtf until;

    @Option(names = "--width", paramLabel = "PX", description = "Width in px. Default: 1600.")
    private int width = (int) FigureSpec.STANDARD.sheet().width();

    @Option(
            names = "--height",
            paramLabel = "PX",
            description = "Height in px; more if the lanes need it. Default: as needed.")
    private int height = (int) Sheet.FITTING;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Draws everything N times larger, for example 2 for print. Default: 1.")
    private double scale = FigureSpec.STANDARD.scale();

    @Option(
            names = "--lanes",
            paramLabel = "KIND",
            converter = LanesConverter.class,
            description = "What lanes stand for: side, speaker, source, place, kind or none. Default: side.")
    private LaneKind lanes = FigureView.WHOLE.lanes();

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            converter = ThemeConverter.class,
            description = "The colours. Default: light.")
    private Palette palette = FigureSpec.STANDARD.palette();

    @Override
    public Integer call() throws DossierException, FigureException, InterruptedException {
        Bounds span = span();
        DossierIndex index = new DossierIndex(DossierReading.start(dossier).await());
        FigureSpec figure = FigureSpec.STANDARD
                .withSheet(Sheet.ofPixels(width, height))
                .withScale(scale)
                .withView(FigureView.WHOLE.withLanes(lanes).withSpan(span))
                .withPalette(palette);
        FigureFiles.write(index, figure, target, FigureProgress.NONE);
        spec.commandLine().getOut().println("Wrote " + target.toAbsolutePath().normalize());
        return 0;
    }

    private Bounds span() {
        long start = from == null ? Bounds.OPEN_PAST : from.bounds().earliest();
        long end = until == null ? Bounds.OPEN_FUTURE : until.bounds().latest();
        if (end <= start) {
            throw new ParameterException(spec.commandLine(),
                    "The date of --until (%s) lies before that of --from (%s)".formatted(until, from));
        }
        return new Bounds(start, end);
    }
}
