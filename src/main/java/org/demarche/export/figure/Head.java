package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.demarche.paint.Painter;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;

/** What stands above a timeline: the title, what it shows in numbers, and a note. */
record Head(TextBlock text) implements Block {
    /** Narrower figures have smaller titles, in px. */
    private static final double NARROW = 560;
    private static final TextStyle SUBTITLE = new TextStyle(13, Weight.REGULAR);
    private static final TextStyle NOTE = new TextStyle(12.5, Weight.REGULAR);
    private static final TextStyle RUNNING = new TextStyle(11, Weight.REGULAR);
    private static final TextStyle LINE = new TextStyle(14, Weight.SEMI_BOLD);

    /**
     * The head of a figure; parts of it that are empty are left out.
     *
     * @param width in px
     */
    static Head of(String title, String subtitle, String note, double width, TextMeasure measure) {
        TextStyle style = new TextStyle(width < NARROW ? 16 : 22, Weight.BOLD);
        List<Paragraph> paragraphs = new ArrayList<>();
        if (!title.isBlank()) {
            paragraphs.add(Paragraph.plain(TextRun.of(title, style, Palette::ink), style.size() * 1.3, 0));
        }
        if (!subtitle.isEmpty()) {
            paragraphs.add(Paragraph.plain(TextRun.of(subtitle, SUBTITLE, Palette::quiet), 18, 3));
        }
        if (!note.isBlank()) {
            paragraphs.add(Paragraph.plain(TextRun.of(note, NOTE, Palette::text), 17, 5));
        }
        return new Head(new TextBlock(new LineBreaker(width, measure).lines(paragraphs)));
    }

    /** The line above a page that goes on with what the page before it began. */
    static Head running(String title, String page, double width, TextMeasure measure) {
        double pageWidth = measure.width(page, RUNNING);
        List<TextLine> lines = new LineBreaker(width - pageWidth - Columns.GAP, measure).lines(
                List.of(Paragraph.plain(TextRun.of(title, RUNNING, Palette::quiet), 16, 0)));
        List<TextLine.Piece> pieces = new ArrayList<>(lines.getFirst().pieces());
        pieces.add(new TextLine.Piece(width - pageWidth, pageWidth, TextRun.of(page, RUNNING, Palette::quiet)));
        return new Head(new TextBlock(List.of(new TextLine(0, 16, pieces, null, true))));
    }

    /** The same with a further line. */
    Head withLine(String words, double width, TextMeasure measure) {
        List<TextLine> lines = new ArrayList<>(text.lines());
        lines.addAll(new LineBreaker(width, measure).lines(
                List.of(Paragraph.plain(TextRun.of(words, LINE, Palette::ink), 20, 8))));
        return new Head(new TextBlock(lines));
    }

    @Override
    public double height() {
        return text.height();
    }

    @Override
    public void paint(Painter painter, Palette palette) {
        painter.begin(new Part.Region("title"));
        text.paint(painter, palette);
        painter.end();
    }
}
