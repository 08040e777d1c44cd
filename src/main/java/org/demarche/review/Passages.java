package org.demarche.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.QuoteEdit;
import org.demarche.model.TextRange;

/** Places in the text of an article. */
final class Passages {
    private static final Pattern EDITS = Pattern.compile(
            "(?<dots>\\[\\s*(?:…|\\.(?:\\s?\\.){1,3})\\s*]|\\(\\s*(?:…|\\.(?:\\s?\\.){1,3})\\s*\\)"
                    + "|…|\\.(?:\\s?\\.){2,3})|\\[[^\\[\\]]*]");
    private static final Pattern OUTSIDE = Pattern.compile("[\\s\\p{Z}\"“”„‟‘’‚‛«»‹›']");

    private Passages() {}

    /** The place of a range, with the words around it. */
    static Anchor anchor(CodePoints text, TextRange range) {
        return Anchor.at(text, range);
    }

    /** The paragraphs in which a range lies, without the line feeds at their ends. */
    static TextRange paragraphs(CodePoints text, TextRange range) {
        String whole = text.text();
        int start = whole.lastIndexOf('\n', text.index(range.start()) - 1) + 1;
        int end = whole.indexOf('\n', text.index(range.end()));
        return new TextRange(text.offset(start), end < 0 ? text.length() : text.offset(end));
    }

    /** The range without the spaces and quotation marks at its ends; empty where nothing else is in it. */
    static TextRange trimmed(CodePoints text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && outside(text, start)) {
            start++;
        }
        while (end > start && outside(text, end - 1)) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean outside(CodePoints text, int at) {
        return OUTSIDE.matcher(text.slice(new TextRange(at, at + 1))).matches();
    }

    /** What an editor left out of the words or put in, by the marks that stand for it. */
    static List<QuoteEdit> edits(String words) {
        CodePoints text = CodePoints.of(words);
        List<QuoteEdit> edits = new ArrayList<>();
        Matcher marks = EDITS.matcher(words);
        while (marks.find()) {
            TextRange range = new TextRange(text.offset(marks.start()), text.offset(marks.end()));
            edits.add(new QuoteEdit(
                    marks.group("dots") == null ? QuoteEdit.Kind.INSERTION : QuoteEdit.Kind.ELISION, range));
        }
        return List.copyOf(edits);
    }
}
