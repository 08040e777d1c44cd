package org.demarche.text.extract.marks;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.extract.marks.QuoteMark.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of one paragraph, outermost quotes only.
 *
 * <p>Each paragraph starts afresh, so a mark that the author forgot spoils no more than its own paragraph.
 */
final class MarkPairing {
    private final List<QuoteMark> marks;
    private final List<Pair> pairs = new ArrayList<>();
    private @Nullable QuoteMark open;
    private int depth;

    /** An opening mark and the mark that closes it. */
    record Pair(QuoteMark open, QuoteMark close) {}

    /**
     * What came out.
     *
     * @param unclosed the opening mark without an end; null where all are closed
     */
    record Result(List<Pair> pairs, @Nullable QuoteMark unclosed) {}

    private MarkPairing(List<QuoteMark> marks) {
        this.marks = marks;
    }

    static Result pair(List<QuoteMark> marks) {
        MarkPairing pairing = new MarkPairing(marks);
        for (int i = 0; i < marks.size(); i++) {
            pairing.take(i);
        }
        return new Result(List.copyOf(pairing.pairs), pairing.open);
    }

    private void take(int index) {
        QuoteMark mark = marks.get(index);
        if (open == null) {
            if (mark.lean() != Lean.CLOSES) {
                open = mark;
                depth = 0;
            }
        } else if (mark.lean() == Lean.OPENS) {
            if (isNested(open, index)) {
                depth++;
            } else {
                // The mark that should have closed the quote before is missing.
                open = mark;
                depth = 0;
            }
        } else if (depth > 0) {
            depth--;
        } else {
            pairs.add(new Pair(open, mark));
            open = null;
        }
    }

    /** Whether a quote that opens inside another leaves a mark to close the outer one before the next quote opens. */
    private boolean isNested(QuoteMark outer, int index) {
        int closing = 0;
        for (int i = index + 1; i < marks.size() && marks.get(i).lean() != Lean.OPENS; i++) {
            closing++;
        }
        if (closing > depth + 1) {
            return true;
        }
        boolean otherStyle = marks.get(index).family() != outer.family();
        return otherStyle && closing > 0
                && marks.subList(index + 1, marks.size()).stream()
                        .anyMatch(later -> later.family() == outer.family() && later.lean() != Lean.OPENS);
    }
}
