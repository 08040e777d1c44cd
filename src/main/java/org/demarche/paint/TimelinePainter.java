package org.demarche.paint;

import java.util.List;
import org.demarche.model.id.EventId;
import org.demarche.timeline.Box;
import org.demarche.timeline.Legend;
import org.demarche.timeline.OverviewScene;
import org.demarche.timeline.SceneItem;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.TimelineScene;
import org.jspecify.annotations.Nullable;

/** Draws a scene item by item; decides nothing but colours. */
public final class TimelinePainter {
    private final Painter painter;
    private final Palette palette;

    private TimelinePainter(Painter painter, Palette palette) {
        this.painter = painter;
        this.palette = palette;
    }

    /** Draws a timeline. */
    public static void paint(TimelineScene scene, Painter painter, Palette palette) {
        painter.fillRect(0, 0, scene.width(), scene.height(), palette.background());
        TimelinePainter timeline = new TimelinePainter(painter, palette);
        for (TimelineScene.Layer layer : scene.layers()) {
            painter.pushClip(layer.clip());
            timeline.paintParts(layer.items());
            painter.popClip();
        }
    }

    /** Draws an overview strip. */
    public static void paint(OverviewScene scene, Painter painter, Palette palette) {
        painter.pushClip(new Box(0, 0, scene.width(), scene.height()));
        new TimelinePainter(painter, palette).paint(scene.items());
        painter.popClip();
    }

    /** Draws a legend on whatever ground there is. */
    public static void paint(Legend legend, Painter painter, Palette palette) {
        new TimelinePainter(painter, palette).paint(legend.items());
    }

    private void paint(List<SceneItem> items) {
        for (SceneItem item : items) {
            paint(item);
        }
    }

    /** Draws items and says which events they stand for; items of one event that follow each other are one part. */
    private void paintParts(List<SceneItem> items) {
        EventId open = null;
        for (SceneItem item : items) {
            EventId event = eventOf(item);
            if (open != null && !open.equals(event)) {
                painter.end();
                open = null;
            }
            if (event != null && open == null) {
                painter.begin(new Part.OfEvent(event));
                open = event;
            }
            if (item instanceof SceneItem.Cluster cluster) {
                painter.begin(new Part.OfEvents(cluster.group()));
                paint(item);
                painter.end();
            } else {
                paint(item);
            }
        }
        if (open != null) {
            painter.end();
        }
    }

    private static @Nullable EventId eventOf(SceneItem item) {
        return switch (item) {
            case SceneItem.Mark mark -> mark.event();
            case SceneItem.Span span -> span.event();
            case SceneItem.Bracket bracket -> bracket.event();
            case SceneItem.Card card -> card.event();
            case SceneItem.Initials initials -> initials.event();
            case SceneItem.Label label -> label.event();
            case SceneItem.Citation citation -> citation.event();
            case SceneItem.LaneBand _, SceneItem.LaneHeader _, SceneItem.LaneToggle _, SceneItem.LaneBorder _,
                    SceneItem.Rule _, SceneItem.AxisBand _, SceneItem.FoldBreak _, SceneItem.Cluster _,
                    SceneItem.DensityBar _, SceneItem.Halo _, SceneItem.Guide _, SceneItem.Arc _,
                    SceneItem.TiedDate _, SceneItem.OverviewBar _, SceneItem.Brush _, SceneItem.ScaleBar _ -> null;
        };
    }

    private void paint(SceneItem item) {
        switch (item) {
            case SceneItem.LaneBand band ->
                fill(band.box(), band.alternate() ? palette.alternate() : palette.background());
            case SceneItem.LaneHeader header -> paintHeader(header);
            case SceneItem.LaneToggle toggle -> paintToggle(toggle);
            case SceneItem.LaneBorder border -> fill(border.box(), palette.rule());
            case SceneItem.Rule rule -> fill(rule.box(), color(rule.line()));
            case SceneItem.AxisBand band -> fill(band.box(), palette.panel());
            case SceneItem.FoldBreak fold -> paintFold(fold);
            case SceneItem.Label label -> paintLabel(label);
            case SceneItem.Citation citation -> paintCitation(citation);
            case SceneItem.Mark mark -> MarkPainter.paint(painter, mark, palette);
            case SceneItem.Span span -> SpanPainter.paint(painter, span, palette.tone(span.tone()));
            case SceneItem.Bracket bracket ->
                SpanPainter.paint(painter, bracket, palette.tone(bracket.tone()));
            case SceneItem.Cluster cluster -> paintCluster(cluster);
            case SceneItem.DensityBar bar -> fill(bar.box(), palette.tone(bar.tone()).withOpacity(0.12));
            case SceneItem.Card card -> paintCard(card);
            case SceneItem.Initials initials -> paintInitials(initials);
            case SceneItem.Halo halo -> paintHalo(halo);
            case SceneItem.Arc arc -> TiePainter.paint(painter, arc, palette);
            case SceneItem.TiedDate date -> TiePainter.paint(painter, date, palette);
            case SceneItem.Guide guide -> fill(guide.box(), palette.accent().withOpacity(0.55));
            case SceneItem.OverviewBar bar ->
                fill(bar.box(), bar.inWindow() ? palette.quiet() : palette.quiet().withOpacity(0.45));
            case SceneItem.Brush brush -> paintBrush(brush.box());
            case SceneItem.ScaleBar bar -> paintScaleBar(bar.box());
        }
    }

    private void fill(Box box, Color color) {
        painter.fillRect(box.x(), box.y(), box.width(), box.height(), color);
    }

    private Color color(SceneItem.Line line) {
        return switch (line) {
            case MINOR_TICK -> palette.minorTick();
            case MAJOR_TICK -> palette.majorTick();
            case LANE_BORDER, FRAME -> palette.rule();
        };
    }

    private Color color(Ink ink, int tone) {
        return switch (ink) {
            case STRONG -> palette.ink();
            case NORMAL -> palette.text();
            case QUIET -> palette.quiet();
            case TONE -> palette.tone(tone);
            case ON_TONE -> palette.onTone();
        };
    }

    private void paintHeader(SceneItem.LaneHeader header) {
        Box box = header.box();
        fill(box, header.alternate() ? palette.alternate() : palette.background());
        painter.fillRect(box.x(), box.y(), 3, box.height(), palette.tone(header.tone()));
    }

    /** A chevron: down for what is open, to the right for what is collapsed. */
    private void paintToggle(SceneItem.LaneToggle toggle) {
        Box box = toggle.box();
        double half = box.width() / 2;
        double quarter = half / 2;
        double x = box.centerX();
        double y = box.centerY();
        double[] along = {-half, 0, half};
        double[] across = {-quarter, quarter, -quarter};
        double[] xs = new double[along.length];
        double[] ys = new double[along.length];
        for (int i = 0; i < along.length; i++) {
            xs[i] = x + (toggle.collapsed() ? across[i] : along[i]);
            ys[i] = y + (toggle.collapsed() ? along[i] : across[i]);
        }
        painter.strokePolyline(xs, ys, false, 1.4, palette.quiet());
    }

    private void paintFold(SceneItem.FoldBreak fold) {
        Box box = fold.box();
        if (!fold.onAxis()) {
            fill(box, palette.quiet().withOpacity(0.04));
            Color edge = palette.quiet().withOpacity(0.16);
            painter.fillRect(Math.rint(box.x()), box.y(), 1, box.height(), edge);
            painter.fillRect(Math.rint(box.right()) - 1, box.y(), 1, box.height(), edge);
            return;
        }
        double middle = box.centerX();
        double step = box.height() / 6;
        double[] xs = new double[7];
        double[] ys = new double[7];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = middle + (i == 0 || i == 6 ? 0 : i % 2 == 1 ? 3.5 : -3.5);
            ys[i] = box.y() + i * step;
        }
        painter.strokePolyline(xs, ys, false, 1, palette.quiet().withOpacity(0.7));
    }

    private void paintLabel(SceneItem.Label label) {
        painter.text(label.box().x(), label.baseline(), label.text(), label.style(),
                color(label.ink(), label.tone()));
    }

    /** The sample in a legend, with the number 0, leads nowhere. */
    private void paintCitation(SceneItem.Citation citation) {
        if (citation.number() > 0) {
            painter.begin(Part.Link.toSource(citation.number()));
        }
        painter.text(citation.box().x(), citation.baseline(), citation.text(), citation.style(), palette.quiet());
        if (citation.number() > 0) {
            painter.end();
        }
    }

    private void paintCluster(SceneItem.Cluster cluster) {
        Box box = cluster.box();
        Color color = palette.tone(cluster.tone());
        painter.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height() / 2, color.withOpacity(0.16));
        painter.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, box.height() / 2, 1,
                color.withOpacity(0.55));
        paintLabel(cluster.number());
    }

    private void paintCard(SceneItem.Card card) {
        Box box = card.box();
        painter.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, palette.panel());
        painter.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 6, 1,
                palette.rule());
    }

    private void paintInitials(SceneItem.Initials initials) {
        Box box = initials.box();
        painter.fillCircle(box.centerX(), box.centerY(), box.width() / 2, palette.tone(initials.tone()));
        paintLabel(initials.letters());
    }

    private void paintHalo(SceneItem.Halo halo) {
        Box box = halo.box();
        Color ground = switch (halo.reason()) {
            case SELECTED -> palette.selected();
            case HIT -> palette.found();
            case HOVER -> palette.hover();
        };
        painter.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 5, ground);
        if (halo.reason() == SceneItem.Reason.SELECTED) {
            painter.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 5, 1,
                    palette.accent());
        }
    }

    private void paintBrush(Box box) {
        painter.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 4, palette.brush());
        painter.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 4, 1,
                palette.accent().withOpacity(0.6));
    }

    private void paintScaleBar(Box box) {
        double middle = Math.round(box.centerY());
        painter.fillRect(box.x(), middle, box.width(), 1, palette.quiet());
        painter.fillRect(box.x(), box.y(), 1, box.height() + 1, palette.quiet());
        painter.fillRect(box.right() - 1, box.y(), 1, box.height() + 1, palette.quiet());
    }
}
