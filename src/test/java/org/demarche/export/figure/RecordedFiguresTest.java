package org.demarche.export.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.model.DossierIndex;
import org.demarche.paint.Palette;
import org.demarche.paint.RecordingPainter;
import org.demarche.testing.Dossiers;
import org.demarche.timeline.EvenMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fixed figures are drawn call for call as recorded in the resources beside this class.
 *
 * <p>After a change that is meant to be seen, run with
 * {@code -Ddemarche.record=src/test/resources/org/demarche/export/figure} to record anew, and read the difference
 * before committing it.
 */
class RecordedFiguresTest {
    private static final DossierIndex DOSSIER = new DossierIndex(Dossiers.small().build());

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of("a4-quotes-print", FigureSpec.STANDARD.withSheet(Paper.A4.sheet().turned())
                        .withPalette(Palette.PRINT)
                        .withFurnishing(new Furnishing("Towns", "After two papers.", true, Endnotes.QUOTES))),
                Arguments.of("small-rows-dark", FigureSpec.STANDARD.withSheet(Sheet.ofPixels(360, Sheet.FITTING))
                        .withPalette(Palette.DARK).withFlow(Flow.rows(2))),
                Arguments.of("slide-pages", FigureSpec.STANDARD.withSheet(Paper.SLIDE.sheet())
                        .withFlow(Flow.pages(2))));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsDrawnAsRecorded(String name, FigureSpec spec) throws IOException, FigureException {
        StringBuilder drawn = new StringBuilder();
        for (FigurePage page : Figure.of(DOSSIER, spec, new EvenMeasure()).pages()) {
            RecordingPainter painter = new RecordingPainter();
            page.paint(painter);
            drawn.append(String.format(Locale.ROOT, "page %.1f %.1f\n", page.width(), page.height()));
            painter.lines().forEach(line -> drawn.append(line).append('\n'));
        }
        String target = System.getProperty("demarche.record");
        if (target != null) {
            Files.createDirectories(Path.of(target));
            Files.writeString(Path.of(target, name + ".txt"), drawn);
        }
        assertEquals(recorded(name + ".txt"), drawn.toString());
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in = RecordedFiguresTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
