package org.demarche.ui.reader;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.demarche.state.reader.ParagraphMap;
import org.demarche.state.reader.ParagraphSpan;

/** An unchangeable text whose looks can change, for {@link jfx.incubator.scene.control.richtext.RichTextArea}. */
final class ParagraphsModel extends StyledTextModelViewOnlyBase {
    private static final StyleAttributeMap NO_SPACE = StyleAttributeMap.builder()
            .setSpaceAbove(0).setSpaceRight(0).setSpaceBelow(0).setSpaceLeft(0).build();

    private final List<String> paragraphs;
    private final ParagraphMap map;
    private List<List<Mark>> marks;

    ParagraphsModel(List<String> paragraphs, ParagraphMap map) {
        this.paragraphs = List.copyOf(paragraphs);
        this.map = map;
        marks = unmarked();
    }

    /** Sets off these stretches and no others. */
    void highlight(List<StyledRange> ranges) {
        List<List<Mark>> next = unmarked();
        for (StyledRange range : ranges) {
            for (ParagraphSpan span : map.spans(range.range())) {
                next.get(span.paragraph()).add(new Mark(span, range));
            }
        }
        marks = next;
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    @Override
    public int size() {
        return paragraphs.size();
    }

    @Override
    public String getPlainText(int index) {
        return paragraphs.get(index);
    }

    @Override
    public RichParagraph getParagraph(int index) {
        RichParagraph.Builder builder = RichParagraph.builder();
        if (paragraphs.get(index).isBlank()) {
            // A line like the others would tear apart paragraphs that have a space between them anyhow.
            builder.addWithStyleNames(paragraphs.get(index), "blank");
            builder.setParagraphAttributes(NO_SPACE);
        } else {
            builder.addSegment(paragraphs.get(index));
        }
        // The control puts each area before those already there, so the topmost goes first.
        for (Mark mark : marks.get(index).reversed()) {
            String[] styles = mark.range().styleClasses().toArray(String[]::new);
            int start = mark.span().start();
            int length = mark.span().end() - start;
            if (mark.range().underlined()) {
                builder.addWavyUnderline(start, length, styles);
            } else {
                builder.addHighlight(start, length, styles);
            }
        }
        return builder.build();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    private List<List<Mark>> unmarked() {
        List<List<Mark>> empty = new ArrayList<>(paragraphs.size());
        paragraphs.forEach(_ -> empty.add(new ArrayList<>()));
        return empty;
    }

    private record Mark(ParagraphSpan span, StyledRange range) {}
}
