package org.demarche.ui.reader;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.demarche.state.reader.ParagraphMap;
import org.demarche.state.reader.ParagraphPosition;
import org.jspecify.annotations.Nullable;

/** Shows a text in a {@link RichTextArea}: the only class that knows that control's positions. */
final class RichTextSourceView implements SourceTextView {
    private static final Insets PADDING = new Insets(8, 16, 24, 0);
    /** How far beside a line a click still counts as on it, in px. */
    private static final double LINE_GAP = 4;

    private final RichTextArea area = new RichTextArea();
    private final Revealer revealer = new Revealer(area);
    private ParagraphMap map = new ParagraphMap(List.of());
    private ParagraphsModel model = new ParagraphsModel(List.of(), map);
    private List<String> paragraphs = List.of();
    private IntPredicate clickable = _ -> false;
    private IntConsumer click = _ -> {};

    RichTextSourceView() {
        area.getStyleClass().add("source-text");
        area.setEditable(false);
        area.setWrapText(true);
        // Seen while the text has the focus, so that a selection can be made by keys.
        area.setDisplayCaret(true);
        area.setContentPadding(PADDING);
        area.setContextMenu(contextMenu());
        // Text is copied as text: colours of highlights would only disturb where it is pasted.
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, () -> area.copy(DataFormat.PLAIN_TEXT));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public void show(List<String> next, IntFunction<List<Node>> margin) {
        paragraphs = List.copyOf(next);
        map = new ParagraphMap(next);
        model = new ParagraphsModel(next, map);
        revealer.forget();
        area.setLeftDecorator(new MarginDecorator(margin));
        area.setModel(model);
        area.setAccessibleText(String.join("\n", next));
    }

    @Override
    public void highlight(List<StyledRange> ranges) {
        model.highlight(ranges);
    }

    @Override
    public void reveal(TextRange range) {
        if (!paragraphs.isEmpty()) {
            revealer.reveal(textPos(range.start()));
        }
    }

    @Override
    public @Nullable TextRange visible() {
        Node viewport = area.lookup(".vport");
        if (paragraphs.isEmpty() || viewport == null) {
            return null;
        }
        Bounds bounds = viewport.localToScreen(viewport.getLayoutBounds());
        if (bounds == null || bounds.isEmpty()) {
            return null;
        }
        TextPos first = area.getTextPosition(bounds.getMinX() + 1, bounds.getMinY() + 1);
        TextPos last = area.getTextPosition(bounds.getMaxX() - 1, bounds.getMaxY() - 1);
        return first == null || last == null ? null : new TextRange(offset(first), offset(last));
    }

    @Override
    public @Nullable TextRange selection() {
        SelectionSegment selection = area.getSelection();
        return selection == null || selection.isCollapsed() || paragraphs.isEmpty() ? null
                : new TextRange(offset(selection.getMin()), offset(selection.getMax()));
    }

    @Override
    public void offer(List<MenuItem> items) {
        ContextMenu menu = area.getContextMenu();
        menu.getItems().addAll(0, items);
        menu.getItems().add(items.size(), new SeparatorMenuItem());
    }

    @Override
    public String selectedText() {
        TextRange selection = selection();
        return selection == null ? "" : CodePoints.of(String.join("\n", paragraphs)).slice(selection);
    }

    @Override
    public void onClick(IntPredicate reacts, IntConsumer action) {
        clickable = reacts;
        click = action;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1
                && !area.hasNonEmptySelection()) {
            int offset = offsetAt(event);
            if (offset >= 0 && clickable.test(offset)) {
                click.accept(offset);
            }
        }
    }

    private void moved(MouseEvent event) {
        int offset = offsetAt(event);
        Node content = area.lookup(".content");
        if (content != null) {
            content.setCursor(offset >= 0 && clickable.test(offset) ? Cursor.HAND : Cursor.TEXT);
        }
    }

    /** The offset of the character under the pointer, or -1 where there is none. */
    private int offsetAt(MouseEvent event) {
        if (!onText(event.getPickResult())) {
            return -1;
        }
        TextPos position = area.getTextPosition(event.getScreenX(), event.getScreenY());
        // A position is a gap between two characters; the character is the one that was hit.
        return position == null ? -1 : offset(position.index(), position.charIndex());
    }

    /** Whether a line of text was hit, or the space just above or below one; not the empty end of a line. */
    private static boolean onText(PickResult pick) {
        Point3D point = pick.getIntersectedPoint();
        return switch (pick.getIntersectedNode()) {
            case Text _ -> true;
            case TextFlow flow -> flow.getChildren().stream().anyMatch(child -> child instanceof Text
                    && (child.contains(child.parentToLocal(point.getX(), point.getY() - LINE_GAP))
                            || child.contains(child.parentToLocal(point.getX(), point.getY() + LINE_GAP))));
            case null, default -> false;
        };
    }

    private int offset(TextPos position) {
        return offset(position.index(), position.offset());
    }

    /** The control may answer with a place behind the last character of a paragraph. */
    private int offset(int paragraph, int units) {
        return map.offset(new ParagraphPosition(paragraph, Math.min(units, model.getParagraphLength(paragraph))));
    }

    private TextPos textPos(int offset) {
        ParagraphPosition position = map.position(offset);
        return TextPos.ofLeading(position.paragraph(), position.offset());
    }

    private ContextMenu contextMenu() {
        MenuItem copy = new MenuItem("Copy");
        copy.setOnAction(_ -> area.copy(DataFormat.PLAIN_TEXT));
        MenuItem all = new MenuItem("Select all");
        all.setOnAction(_ -> area.selectAll());
        ContextMenu menu = new ContextMenu(copy, new SeparatorMenuItem(), all);
        menu.setOnShowing(_ -> copy.setDisable(!area.hasNonEmptySelection()));
        return menu;
    }
}
