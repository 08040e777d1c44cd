package org.demarche.export.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureWriter;
import org.demarche.export.pdf.PdfFigure;
import org.demarche.export.png.PngFigure;
import org.demarche.export.svg.SvgFigure;

/** The kinds of files that figures are written as; the ending of a name tells them apart, in capitals or not. */
public enum FigureKind {
    /** Pixels; a page in each file. */
    PNG("png"),
    /** Lines and text, which opens again with its view; a page in each file. */
    SVG("svg"),
    /** All pages in one file, with text that can be found and copied. */
    PDF("pdf");

    private final String ending;

    FigureKind(String ending) {
        this.ending = ending;
    }

    /** What the names of such files end with, without the dot. */
    public String ending() {
        return ending;
    }

    /** What writes such files. */
    public FigureWriter writer() {
        return switch (this) {
            case PNG -> new PngFigure();
            case SVG -> new SvgFigure();
            case PDF -> new PdfFigure();
        };
    }

    /**
     * The kind that the name of a file asks for.
     *
     * @throws FigureException in one sentence, when it asks for none of them
     */
    public static FigureKind of(Path file) throws FigureException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (FigureKind kind : values()) {
            if (name.endsWith("." + kind.ending)) {
                return kind;
            }
        }
        throw new FigureException("%s does not end with %s, as files of figures do.".formatted(file,
                Stream.of(values()).map(kind -> "." + kind.ending).collect(Collectors.joining(" or "))), null);
    }
}
