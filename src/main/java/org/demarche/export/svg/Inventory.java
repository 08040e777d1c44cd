package org.demarche.export.svg;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.export.type.Face;
import org.demarche.export.type.FaceRun;
import org.demarche.export.type.Faces;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.paint.Part;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/**
 * Looks through a drawing for what has to be known before it is written: which characters of which faces it needs, its
 * clips and gradients, which are numbered in the order of their first use, and the targets that its links can lead to.
 */
final class Inventory implements Painter {
    /** A gradient by its colours, whatever the rectangle. */
    record Gradient(Color left, Color right) {}

    private final Map<Face, NavigableSet<Integer>> characters = new EnumMap<>(Face.class);
    private final Map<Box, String> clips = new LinkedHashMap<>();
    private final Map<Gradient, String> gradients = new LinkedHashMap<>();
    private final Set<String> targets = new HashSet<>();
    private long calls;

    /** The code points that are set in each face. */
    Map<Face, NavigableSet<Integer>> characters() {
        return characters;
    }

    /** The ids of the clips, in order of their numbers. */
    Map<Box, String> clips() {
        return clips;
    }

    /** The ids of the gradients, in order of their numbers. */
    Map<Gradient, String> gradients() {
        return gradients;
    }

    /** The names of all places that links may lead to. */
    Set<String> targets() {
        return targets;
    }

    /** How many things are drawn. */
    long calls() {
        return calls;
    }

    /** A clip as it is drawn, with its edges rounded to whole px. */
    static Box rounded(Box clip) {
        double left = Math.round(clip.x());
        double top = Math.round(clip.y());
        return new Box(left, top, Math.round(clip.right()) - left, Math.round(clip.bottom()) - top);
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        calls++;
        for (FaceRun run : Faces.runs(XmlText.legal(text), style)) {
            NavigableSet<Integer> used = characters.computeIfAbsent(run.face(), _ -> new TreeSet<>());
            run.text().codePoints().forEach(used::add);
        }
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        calls++;
        gradients.computeIfAbsent(new Gradient(left, right), _ -> "gradient-" + (gradients.size() + 1));
    }

    @Override
    public void pushClip(Box clip) {
        calls++;
        clips.computeIfAbsent(rounded(clip), _ -> "clip-" + (clips.size() + 1));
    }

    @Override
    public void popClip() {}

    @Override
    public void begin(Part part) {
        if (part instanceof Part.Target(String name)) {
            targets.add(name);
        }
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        calls++;
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        calls++;
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        calls++;
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        calls++;
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        calls++;
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        calls++;
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        calls++;
    }
}
