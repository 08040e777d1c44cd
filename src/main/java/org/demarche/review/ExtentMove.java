package org.demarche.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/**
 * Moves one end of a stretch of text by one word, as far as the paragraph goes; the marks that belong to a word go with
 * it.
 */
public enum ExtentMove {
    START_EARLIER,
    START_LATER,
    END_EARLIER,
    END_LATER;

    /** A word with its punctuation, between spaces and double quotation marks. */
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\"“”„‟«»]+");

    /** The range with that end moved; the same where there is no further word, or none would be left. */
    TextRange of(CodePoints text, TextRange range) {
        int start = text.index(range.start());
        int end = text.index(range.end());
        int nextStart = start;
        int nextEnd = end;
        Matcher words = WORD.matcher(text.text());
        switch (this) {
            case START_EARLIER -> {
                words.region(text.text().lastIndexOf('\n', start - 1) + 1, start);
                while (words.find() && words.start() < start) {
                    nextStart = words.start();
                }
            }
            case START_LATER -> {
                boolean found = words.find(start);
                while (found && words.start() <= start) {
                    found = words.find();
                }
                nextStart = found && words.start() < end ? words.start() : start;
            }
            case END_EARLIER -> {
                boolean found = words.find(start);
                while (found && words.end() < end) {
                    nextEnd = words.end();
                    found = words.find();
                }
            }
            case END_LATER -> {
                int stop = text.text().indexOf('\n', end);
                words.region(end, stop < 0 ? text.text().length() : stop);
                nextEnd = words.find() ? words.end() : end;
            }
        }
        return new TextRange(text.offset(nextStart), text.offset(nextEnd));
    }
}
