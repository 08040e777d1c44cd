package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.state.figure.CopiedFigure;
import org.demarche.ui.dialogs.Browser;
import org.demarche.ui.figure.FigureExport;
import org.demarche.ui.parts.QuietLink;

/** Says in the status line where a figure is, with ways to it. */
record FigureNews(StatusLine status, Browser browser) implements FigureExport.Told {

    /** The files are all in one folder. */
    @Override
    public void written(List<Path> files) {
        Path first = files.getFirst().toAbsolutePath().normalize();
        Path folder = first.getParent() == null ? first : first.getParent();
        String words = files.size() == 1 ? "Wrote " + first.getFileName()
                : "Wrote %s and %d more".formatted(first.getFileName(), files.size() - 1);
        status.tell(words,
                new QuietLink("Show", () -> browser.open(first.toUri().toString())),
                new QuietLink("Open folder", () -> browser.open(folder.toUri().toString())));
    }

    @Override
    public void copied(CopiedFigure figure) {
        status.tell(String.format(Locale.UK, "Copied the figure, %,d × %,d pixels%s", figure.pixels().width(),
                figure.pixels().height(), figure.svg() == null ? "" : ", also as SVG"));
    }
}
