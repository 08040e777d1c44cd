package org.demarche.export.figure;

import java.util.List;
import org.demarche.paint.Part;
import org.jspecify.annotations.Nullable;

/**
 * Text that is broken into lines.
 *
 * @param label what stands left of the first line, null for nothing
 * @param indent of the first line, in px
 * @param hanging the indent of the others, in px
 * @param lineHeight in px
 * @param before space above it where it does not begin a column, in px
 * @param heading whether it stays with what follows
 * @param part what its first line stands for, null for nothing but its words
 */
record Paragraph(List<TextRun> runs, @Nullable TextRun label, double indent, double hanging, double lineHeight,
        double before, boolean heading, @Nullable Part part) {
    Paragraph {
        runs = List.copyOf(runs);
    }

    /** Lines of one indent, with nothing about them. */
    static Paragraph plain(TextRun run, double lineHeight, double before) {
        return new Paragraph(List.of(run), null, 0, 0, lineHeight, before, false, null);
    }

    /** A line or more that stay with what follows. */
    static Paragraph heading(TextRun run, double lineHeight, double before) {
        return new Paragraph(List.of(run), null, 0, 0, lineHeight, before, true, null);
    }
}
