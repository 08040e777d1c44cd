package org.demarche.ui.reader;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Shows a text that can be read, selected and copied but not changed.
 *
 * <p>Offsets and ranges are code points of the whole text: the paragraphs with one line feed between them. Use on the
 * FX thread.
 */
interface SourceTextView {

    /** The control to put into a window. */
    Region node();

    /**
     * Shows a text from its beginning, with nothing set off.
     *
     * @param margin gives the nodes that stand beside a paragraph; asked anew when the paragraph comes into sight
     */
    void show(List<String> paragraphs, IntFunction<List<Node>> margin);

    /** Sets stretches off from the rest, in place of those set off before; a later one lies over an earlier one. */
    void highlight(List<StyledRange> ranges);

    /** Brings a range into sight, away from the edges; does not move a text in which it is so already. */
    void reveal(TextRange range);

    /** The part of the text that is in sight now; null while nothing is shown. */
    @Nullable TextRange visible();

    /** The part of the text that the person has selected; null when there is none. */
    @Nullable TextRange selection();

    /** Offers more in the menu of the text, before what it offers by itself. */
    void offer(List<MenuItem> items);

    /** The part of the text that the person has selected, as plain text with line feeds; empty when there is none. */
    String selectedText();

    /**
     * Reacts to clicks on the text.
     *
     * @param clickable whether the character at an offset reacts; over it the pointer is a hand
     * @param action gets the offset that was clicked
     */
    void onClick(IntPredicate clickable, IntConsumer action);
}
