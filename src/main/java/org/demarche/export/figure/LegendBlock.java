package org.demarche.export.figure;

import org.demarche.paint.Painter;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.Legend;

/** The explanation of the signs. */
record LegendBlock(Legend legend) implements Block {
    @Override
    public double height() {
        return legend.height();
    }

    @Override
    public void paint(Painter painter, Palette palette) {
        painter.begin(new Part.Region("legend"));
        TimelinePainter.paint(legend, painter, palette);
        painter.end();
    }
}
