package org.demarche.cli;

import java.util.Locale;
import org.demarche.export.figure.FigureView;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.timeline.LaneKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options about what of the timeline a figure shows. */
final class ViewOptions {

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

    @Option(names = "--from", paramLabel = "DATE", converter = DateConverter.class,
            description = "Where the timeline begins, as an EDTF date such as 2011-06 or 2011-06-30.")
    private @Nullable Edtf from;

    @Option(names = "--until", paramLabel = "DATE", converter = DateConverter.class,
            description = "Where the timeline ends; the whole day, month or year is shown.")
    private @Nullable Edtf until;

    @Option(names = "--lanes", paramLabel = "KIND", converter = LanesConverter.class,
            description = "What lanes stand for: side, speaker, source, place, kind or none. Default: side.")
    private LaneKind lanes = FigureView.WHOLE.lanes();

    @Option(names = "--no-folds", description = "Shows long empty stretches at their full length.")
    private boolean unfolded;

    /**
     * What was asked for.
     *
     * @throws ParameterException if the time ends before it begins
     */
    FigureView view(CommandSpec command) {
        return FigureView.WHOLE.withSpan(span(command)).withLanes(lanes).withFolded(!unfolded);
    }

    private Bounds span(CommandSpec command) {
        long start = from == null ? Bounds.OPEN_PAST : from.bounds().earliest();
        long end = until == null ? Bounds.OPEN_FUTURE : until.bounds().latest();
        if (end <= start) {
            throw new ParameterException(command.commandLine(),
                    "The date of --until (%s) lies before that of --from (%s)".formatted(until, from));
        }
        return new Bounds(start, end);
    }
}
