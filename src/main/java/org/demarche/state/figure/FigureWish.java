package org.demarche.state.figure;

import java.util.Set;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Sheet;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.state.Snapshot;
import org.demarche.state.caption.FileName;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.timeline.TimeWindow;

/**
 * What a person wants an image to be.
 *
 * @param whole whether it shows all of the time, or only what the timeline shows now
 */
public record FigureWish(FigureSize size, boolean dark, boolean whole) {

    /** The figure of what the window shows: its lanes as they are arranged, its filter, its overlays. */
    public FigureSpec spec(Snapshot snapshot) {
        Set<EventId> shown = snapshot.visible().events();
        TimeWindow window = snapshot.view().window();
        return FigureSpec.STANDARD
                .withSheet(Sheet.ofPixels(
                        Math.max(size.width(), Sheet.LEAST), Math.max(size.height(), Sheet.LEAST)))
                .withScale(size.scale())
                .withPalette(dark ? Palette.DARK : Palette.LIGHT)
                .withView(new FigureView(
                        whole ? FigureView.ALL_TIME : new Bounds(window.start(), window.end()),
                        snapshot.view().lanes(),
                        snapshot.view().folded(),
                        event -> shown.contains(event.id()),
                        emphasis(snapshot),
                        snapshot.view().arrangement(),
                        snapshot.view().overlays()));
    }

    /** What the timeline shows now is shown with the event whose relations it shows; all of it stands for itself. */
    private Emphasis emphasis(Snapshot snapshot) {
        EventId selected = snapshot.focus().event();
        return whole || selected == null || snapshot.view().overlays().relations() != Relations.SELECTED
                || snapshot.index().relationsOf(selected).isEmpty() ? Emphasis.NONE
                : new Emphasis(Set.of(selected), Set.of(), null);
    }

    /** A file name for the image of a dossier of that title: "Syria sanctions" gives "syria-sanctions.png". */
    public static String fileName(String title) {
        return FileName.of(title, "timeline") + ".png";
    }
}
