package org.demarche.cli;

import java.util.Locale;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Furnishing;
import org.demarche.state.figure.Colours;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options about the looks of a figure and about what stands around the timeline. */
final class FurnishingOptions {

    /** Reads the name of a theme. */
    static final class ThemeConverter implements ITypeConverter<Colours> {
        @Override
        public Colours convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "light" -> Colours.LIGHT;
                case "dark" -> Colours.DARK;
                case "print" -> Colours.PRINT;
                default -> throw new TypeConversionException("'" + text + "' is none of light, dark and print");
            };
        }
    }

    /** Reads what endnotes are wanted. */
    static final class EndnotesConverter implements ITypeConverter<Endnotes> {
        @Override
        public Endnotes convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "none" -> Endnotes.NONE;
                case "sources" -> Endnotes.SOURCES;
                case "quotes" -> Endnotes.QUOTES;
                default -> throw new TypeConversionException("'" + text + "' is none of none, sources and quotes");
            };
        }
    }

    @Option(names = "--theme", paramLabel = "light|dark|print", converter = ThemeConverter.class,
            description = "The colours; those for print stay apart without colour, too. Default: light.")
    private Colours colours = Colours.LIGHT;

    @Option(names = "--title", paramLabel = "TEXT", description = "A title of its own. Default: the dossier's.")
    private @Nullable String title;

    @Option(names = "--no-title", description = "Leaves the title out.")
    private @Nullable Boolean untitled;

    @Option(names = "--note", paramLabel = "TEXT", description = "A remark under the title.")
    private String note = "";

    @Option(names = "--no-legend", description = "Leaves the legend out.")
    private boolean unexplained;

    @Option(names = "--endnotes", paramLabel = "none|sources|quotes", converter = EndnotesConverter.class,
            description = "What stands under the figure: nothing, the numbered sources, or these and every quote"
                    + " in full. Default: sources.")
    private @Nullable Endnotes endnotes;

    @Option(names = "--sources", description = "The same as --endnotes sources.")
    private @Nullable Boolean sources;

    /** A figure with the looks that were asked for. */
    FigureSpec around(FigureSpec figure, CommandSpec command) {
        Together together = new Together(command);
        together.refuse("--title", title, "--no-title", untitled);
        together.refuse("--endnotes", endnotes, "--sources", sources);
        return figure.withPalette(colours.palette()).withFurnishing(new Furnishing(
                untitled != null ? "" : title, note, !unexplained, endnotes == null ? Endnotes.SOURCES : endnotes));
    }
}
