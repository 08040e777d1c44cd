package org.demarche.export.pdf;

import java.util.function.Consumer;
import org.demarche.export.figure.FigurePage;
import org.demarche.paint.Painter;

/** A page on which a test draws. */
record DrawnPage(double width, double height, Consumer<Painter> drawing) implements FigurePage {
    @Override
    public void paint(Painter painter) {
        drawing.accept(painter);
    }
}
