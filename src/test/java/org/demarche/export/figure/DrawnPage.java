package org.demarche.export.figure;

import java.util.function.Consumer;
import org.demarche.paint.Painter;

/** A page on which a test draws. */
public record DrawnPage(double width, double height, Consumer<Painter> drawing) implements FigurePage {
    @Override
    public void paint(Painter painter) {
        drawing.accept(painter);
    }
}
