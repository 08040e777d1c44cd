package org.demarche.export.pdf;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.demarche.paint.Color;

/** The operators of one page, in px from its upper left corner; what is set already is not set again. */
final class PageContent {
    /** Of a px; finer than any printer. */
    private static final double PRECISION = 1000;
    /** How far circles and corners of Bézier curves reach: 4/3 of the square root of 2 less 1. */
    private static final double ROUND = 0.5522847498;

    /** What is set; -1 for nothing yet. */
    private record State(int fill, int stroke, int opacity, double line) {
        static final State INITIAL = new State(-1, -1, 255, -1);
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
    private final SharedResources resources;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = State.INITIAL;

    PageContent(SharedResources resources) {
        this.resources = resources;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Turns the page so that y runs downward, and lets units be px. */
    void begin(double scale, double heightInPx) {
        matrix(scale, 0, 0, -scale, 0, scale * heightInPx);
    }

    void save() {
        saved.push(state);
        write(OperatorName.SAVE);
    }

    void restore() {
        state = saved.pop();
        write(OperatorName.RESTORE);
    }

    void matrix(double a, double b, double c, double d, double e, double f) {
        write(OperatorName.CONCAT, exact(a), exact(b), exact(c), exact(d), exact(e), exact(f));
    }

    void clip(double x, double y, double width, double height) {
        rectangle(x, y, width, height);
        write(OperatorName.CLIP_NON_ZERO);
        write(OperatorName.ENDPATH);
    }

    void fillColor(Color color) {
        if (state.fill() != (color.argb() & 0xffffff)) {
            write(OperatorName.NON_STROKING_RGB, share(color.red()), share(color.green()), share(color.blue()));
            state = new State(color.argb() & 0xffffff, state.stroke(), state.opacity(), state.line());
        }
        opacity(color);
    }

    void stroke(Color color, double line) {
        if (state.stroke() != (color.argb() & 0xffffff)) {
            write(OperatorName.STROKING_COLOR_RGB, share(color.red()), share(color.green()), share(color.blue()));
            state = new State(state.fill(), color.argb() & 0xffffff, state.opacity(), state.line());
        }
        if (state.line() != line) {
            write(OperatorName.SET_LINE_WIDTH, number(line));
            state = new State(state.fill(), state.stroke(), state.opacity(), line);
        }
        opacity(color);
    }

    private void opacity(Color color) {
        if (state.opacity() != color.alpha()) {
            write(OperatorName.SET_GRAPHICS_STATE_PARAMS, resources.opacity(color.alpha()));
            state = new State(state.fill(), state.stroke(), color.alpha(), state.line());
        }
    }

    /** Sets a state of its own kind, between {@link #save} and {@link #restore}. */
    void graphicsState(COSName name) {
        write(OperatorName.SET_GRAPHICS_STATE_PARAMS, name);
    }

    void shading(COSName name) {
        write(OperatorName.SHADING_FILL, name);
    }

    void rectangle(double x, double y, double width, double height) {
        write(OperatorName.APPEND_RECT, number(x), number(y), number(width), number(height));
    }

    void roundRectangle(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double k = r * (1 - ROUND);
        double right = x + width;
        double bottom = y + height;
        move(x + r, y);
        line(right - r, y);
        curve(right - k, y, right, y + k, right, y + r);
        line(right, bottom - r);
        curve(right, bottom - k, right - k, bottom, right - r, bottom);
        line(x + r, bottom);
        curve(x + k, bottom, x, bottom - k, x, bottom - r);
        line(x, y + r);
        curve(x, y + k, x + k, y, x + r, y);
        write(OperatorName.CLOSE_PATH);
    }

    void circle(double x, double y, double r) {
        double k = r * ROUND;
        move(x + r, y);
        curve(x + r, y + k, x + k, y + r, x, y + r);
        curve(x - k, y + r, x - r, y + k, x - r, y);
        curve(x - r, y - k, x - k, y - r, x, y - r);
        curve(x + k, y - r, x + r, y - k, x + r, y);
        write(OperatorName.CLOSE_PATH);
    }

    void polyline(double[] xs, double[] ys, boolean closed) {
        move(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            line(xs[i], ys[i]);
        }
        if (closed) {
            write(OperatorName.CLOSE_PATH);
        }
    }

    /** A path of Java 2D; TrueType's curves of second degree are raised to the third. */
    void path(PathIterator path) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> move(p[0], p[1]);
                case PathIterator.SEG_LINETO -> line(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    curve(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> write(OperatorName.CLOSE_PATH);
            }
            x = p[0];
            y = p[1];
        }
    }

    void fill() {
        write(OperatorName.FILL_NON_ZERO);
    }

    void stroke() {
        write(OperatorName.STROKE_PATH);
    }

    private void move(double x, double y) {
        write(OperatorName.MOVE_TO, number(x), number(y));
    }

    private void line(double x, double y) {
        write(OperatorName.LINE_TO, number(x), number(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        write(OperatorName.CURVE_TO, number(x1), number(y1), number(x2), number(y2), number(x3), number(y3));
    }

    /**
     * Shows glyphs one behind the other.
     *
     * @param codes two bytes each
     * @param stretch of their widths, 1 for none
     * @param visible or only there to be found and copied
     */
    void text(COSName font, double size, double x, double baseline, byte[] codes, double stretch, boolean visible) {
        write(OperatorName.BEGIN_TEXT);
        write(OperatorName.SET_FONT_AND_SIZE, font, number(size));
        if (!visible) {
            write(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.THREE);
        }
        write(OperatorName.SET_MATRIX, number(stretch), COSInteger.ZERO, COSInteger.ZERO, COSInteger.get(-1),
                number(x), number(baseline));
        write(OperatorName.SHOW_TEXT, new COSString(codes, true));
        if (!visible) {
            write(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.ZERO);
        }
        write(OperatorName.END_TEXT);
    }

    /** Begins content that a structure element refers to. */
    void beginMarked(String tag, int id) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, COSName.getPDFName(tag), properties);
    }

    /** Begins content that is no part of the text. */
    void beginArtifact() {
        write(OperatorName.BEGIN_MARKED_CONTENT, COSName.ARTIFACT);
    }


    void endMarked() {
        write(OperatorName.END_MARKED_CONTENT);
    }

    private void write(String operator, COSBase... operands) {
        try {
            for (COSBase operand : operands) {
                writer.writeToken(operand);
            }
            writer.writeToken(Operator.getOperator(operator));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    private static COSBase share(int channel) {
        return number(channel / 255.0);
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(exact(value));
        }
        return array;
    }

    private static COSBase number(double value) {
        return exact(Math.rint(value * PRECISION) / PRECISION);
    }

    private static COSBase exact(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE ? COSInteger.get((long) value)
                : new COSFloat((float) value);
    }
}
