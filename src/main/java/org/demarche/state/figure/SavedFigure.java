package org.demarche.state.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.Furnishing;
import org.demarche.export.figure.Sheet;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.jspecify.annotations.Nullable;

/**
 * {@link FigureChoices} as they are written.
 *
 * @param width of the sheet, in px
 * @param height of the sheet, in px; 0: as needed
 * @param title null: that of the dossier
 */
record SavedFigure(SavedView.Stretch span, List<EventId> selected, double width, double height, double scale,
        Flow.Kind flow, int parts, @Nullable String title, String note, boolean legend, Endnotes endnotes,
        Colours colours) {

    static SavedFigure of(FigureChoices figure) {
        Furnishing around = figure.furnishing();
        return new SavedFigure(SavedView.Stretch.of(figure.span()),
                figure.selected().stream().sorted(Comparator.comparing(EventId::value)).toList(),
                figure.sheet().width(), figure.sheet().height(), figure.scale(), figure.flow().kind(),
                figure.flow().parts(), around.title(), around.note(), around.legend(), around.endnotes(),
                colours(figure.palette()));
    }

    private static Colours colours(Palette palette) {
        return Arrays.stream(Colours.values()).filter(named -> named.palette().equals(palette)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a figure has one of the program's palettes"));
    }

    /**
     * The choices that are written here.
     *
     * @throws IllegalArgumentException if there can be no such figure
     */
    FigureChoices choices() {
        return new FigureChoices(span.bounds(), new HashSet<>(selected), new Sheet(width, height),
                new Flow(flow, parts), new Furnishing(title, note, legend, endnotes), colours.palette(), scale);
    }
}
