package org.demarche.text.extract.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.extract.marks.QuoteMark.Family;
import org.demarche.text.extract.marks.QuoteMark.Lean;

/** Reads single quotation marks as British papers use them, and tells them from apostrophes. */
final class SingleMarkReader {
    /** Words that begin with an apostrophe. */
    private static final Set<String> ELISIONS = Set.of(
            "em", "til", "till", "tis", "twas", "cause", "n", "round", "bout", "un", "ere", "s", "t", "d", "ll");

    private final String text;
    private final Paragraph paragraph;

    private SingleMarkReader(String text, Paragraph paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The single marks in order of place, without apostrophes as far as these can be told. */
    static List<QuoteMark> read(String text, Paragraph paragraph) {
        return new SingleMarkReader(text, paragraph).read();
    }

    private List<QuoteMark> read() {
        List<QuoteMark> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '\u2018' && c != '\u2019' && c != '\u201A' && c != '\u2039' && c != '\u203A') {
                continue;
            }
            if (opens(i, c)) {
                marks.add(new QuoteMark(i, 1, Family.SINGLE, Lean.OPENS));
            } else if (closes(i, c)) {
                marks.add(new QuoteMark(i, 1, Family.SINGLE, Lean.CLOSES));
            }
        }
        return withoutPossessives(marks);
    }

    private boolean opens(int at, char c) {
        boolean free = at == paragraph.start() || Spaces.isSpace(text.charAt(at - 1))
                || "([{\u2014\u2013-/\"\u201C".indexOf(text.charAt(at - 1)) >= 0;
        if (!free || at + 1 >= paragraph.end() || c == '\u203A') {
            return false;
        }
        char next = text.charAt(at + 1);
        return !Spaces.isSpace(next) && (c == '\u2018' || c == '\u201A' || c == '\u2039' || !isElision(at + 1));
    }

    private boolean isElision(int from) {
        int end = from;
        while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Character.isDigit(text.charAt(from)) || ELISIONS.contains(
                text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private boolean closes(int at, char c) {
        boolean bound = at > paragraph.start() && !Spaces.isSpace(text.charAt(at - 1));
        boolean free = at + 1 >= paragraph.end() || Spaces.isSpace(text.charAt(at + 1))
                || ".,;:!?)]}\u2014\u2013-\u2026\"\u201D".indexOf(text.charAt(at + 1)) >= 0;
        return bound && free && c != '\u2018' && c != '\u201A' && c != '\u2039';
    }

    /**
     * The marks of a paragraph that can be nothing else: a raised comma turned to the left before, one turned to the
     * right behind.
     */
    static List<QuoteMark> curly(String text, Paragraph paragraph) {
        SingleMarkReader reader = new SingleMarkReader(text, paragraph);
        return reader.read().stream().filter(mark -> mark.lean() == Lean.CLOSES ? text.charAt(mark.at()) == '\u2019'
                : text.charAt(mark.at()) == '\u2018' && !reader.isElision(mark.after())).toList();
    }

    /** Leaves out "ministers' " where another mark closes the quote further on, or where marks are of another shape. */
    private List<QuoteMark> withoutPossessives(List<QuoteMark> marks) {
        List<QuoteMark> kept = new ArrayList<>();
        boolean straight = false;
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            boolean anotherCloses = i + 1 < marks.size() && marks.get(i + 1).lean() == Lean.CLOSES;
            boolean possessive = mark.lean() == Lean.CLOSES && text.charAt(mark.at() - 1) == 's'
                    && mark.after() + 1 < paragraph.end() && Spaces.isSpace(text.charAt(mark.after()))
                    && Character.isLetter(text.charAt(mark.after() + 1));
            boolean otherShape = straight && text.charAt(mark.at()) == '\u2019';
            if (!(possessive && (anotherCloses || otherShape))) {
                kept.add(mark);
                straight = mark.lean() == Lean.OPENS ? text.charAt(mark.at()) == '\'' : straight;
            }
        }
        return kept;
    }
}
