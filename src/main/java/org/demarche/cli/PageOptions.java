package org.demarche.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.Paper;
import org.demarche.export.figure.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options about the page of a figure: its size, its pixels, how the time is laid on pages. */
final class PageOptions {
    private static final double SCREEN_DPI = 96;
    private static final double SLIDE_DPI = 144;
    private static final double PRINT_DPI = 300;

    /** Reads the name of a page. */
    static final class PaperConverter implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String text) {
            return Arrays.stream(Paper.values())
                    .filter(paper -> paper.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'%s' is none of %s".formatted(text,
                            Arrays.stream(Paper.values()).map(paper -> paper.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")))));
        }
    }

    /** A size with a unit. */
    record Size(Sheet sheet, boolean millimetres) {}

    /** Reads a width and a height, or a width alone. */
    static final class SizeConverter implements ITypeConverter<Size> {
        private static final Pattern FORM =
                Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(?:[x×](\\d{1,6}(?:\\.\\d{1,6})?))?(mm|px)");

        @Override
        public Size convert(String text) {
            Matcher size = FORM.matcher(text.toLowerCase(Locale.ROOT));
            if (!size.matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is not a size such as 180x120mm, 1600x900px or 180mm");
            }
            boolean millimetres = size.group(3).equals("mm");
            double width = Double.parseDouble(size.group(1));
            double height = size.group(2) == null ? Sheet.FITTING : Double.parseDouble(size.group(2));
            return new Size(millimetres ? Sheet.ofMillimetres(width, height) : Sheet.ofPixels(width, height),
                    millimetres);
        }
    }

    @Option(names = "--page", paramLabel = "NAME", converter = PaperConverter.class,
            description = "A page with a name: a4, a3, letter or slide.")
    private @Nullable Paper page;

    @Option(names = "--landscape", description = "Turns the page so that it lies.")
    private boolean landscape;

    @Option(names = "--size", paramLabel = "SIZE", converter = SizeConverter.class,
            description = "A page of another size, such as 180x120mm or 1600x900px; 180mm is as high as needed.")
    private @Nullable Size size;

    @Option(names = "--width", paramLabel = "PX", description = "Width in px of 1/96 inch. Default: 1600.")
    private @Nullable Integer width;

    @Option(names = "--height", paramLabel = "PX",
            description = "Height in px; more if the lanes need it. Default: as needed.")
    private @Nullable Integer height;

    @Option(names = "--dpi", paramLabel = "N",
            description = "Dots per inch of a PNG. Default: 300 for pages in mm, 144 for a slide, 96 for px.")
    private @Nullable Double dpi;

    @Option(names = "--scale", paramLabel = "N",
            description = "The same as --dpi, in multiples of 96: 2 draws everything twice as large.")
    private @Nullable Double scale;

    @Option(names = "--rows", paramLabel = "N", description = "Lays the time in N rows below each other.")
    private @Nullable Integer rows;

    @Option(names = "--pages", paramLabel = "N", description = "Lays the time on N pages; a PNG or SVG for each.")
    private @Nullable Integer pages;

    /**
     * A figure on the page that was asked for.
     *
     * @throws ParameterException if two options contradict each other
     */
    FigureSpec on(FigureSpec figure, CommandSpec command) {
        Together together = new Together(command);
        together.refuse("--page", page, "--size", size);
        together.refuse("--page", page, "--width", width);
        together.refuse("--page", page, "--height", height);
        together.refuse("--size", size, "--width", width);
        together.refuse("--size", size, "--height", height);
        together.refuse("--scale", scale, "--dpi", dpi);
        together.refuse("--rows", rows, "--pages", pages);
        if (landscape && page == null) {
            throw new ParameterException(command.commandLine(), "--landscape turns a --page; name one");
        }
        return figure.withSheet(sheet(figure.sheet())).withScale(scale()).withFlow(flow(command));
    }

    private Sheet sheet(Sheet usual) {
        if (page != null) {
            return landscape && page != Paper.SLIDE ? page.sheet().turned() : page.sheet();
        }
        return size != null ? size.sheet() : Sheet.ofPixels(width == null ? usual.width() : width,
                height == null ? Sheet.FITTING : height);
    }

    private double scale() {
        if (scale != null) {
            return scale;
        }
        double dots = dpi != null ? dpi : page == Paper.SLIDE ? SLIDE_DPI
                : page != null || (size != null && size.millimetres()) ? PRINT_DPI : SCREEN_DPI;
        return dots / SCREEN_DPI;
    }

    private Flow flow(CommandSpec command) {
        return rows != null ? Flow.rows(parts("--rows", rows, command))
                : pages != null ? Flow.pages(parts("--pages", pages, command)) : Flow.ONE;
    }

    private static int parts(String option, int count, CommandSpec command) {
        if (count < 1 || count > Flow.MOST) {
            throw new ParameterException(command.commandLine(),
                    "%s takes a number from 1 to %d, not %d".formatted(option, Flow.MOST, count));
        }
        return count;
    }
}
