package org.demarche.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Anchor;

/**
 * Finds where the words that stood before a quote and those that stood after it now stand side by side, with nothing
 * between them: there the quote was deleted.
 */
final class ClosedGap {
    /** So many words of a side say as much as all of it. */
    private static final int ENOUGH = 2;
    private final WordIndex index;
    private final Words words;
    private final String text;
    private final SoughtQuote quote;
    private final int[] before;
    private final int[] after;
    /** Words of the text on both sides of each closed gap: the one after it. */
    private final List<Integer> places = new ArrayList<>();

    ClosedGap(WordIndex index, String text, SoughtQuote quote) {
        this.index = index;
        this.text = text;
        this.quote = quote;
        words = index.words();
        before = spoken(quote.before());
        after = spoken(quote.after());
        if (before.length > 0 && !looksLikeContext()) {
            findAfterWords();
        }
        if (after.length > 0) {
            findBeforeMarks();
        }
    }

    /** Whether there is one. */
    boolean exists() {
        return !places.isEmpty();
    }

    /** Whether there is one no further from a stretch of words than a number of them. */
    boolean isNear(int first, int end, int distance) {
        return places.stream().anyMatch(place -> place >= first - distance && place <= end + distance);
    }

    private static int[] spoken(Words of) {
        int[] spoken = new int[of.count()];
        int count = 0;
        for (int word = 0; word < of.count(); word++) {
            if (!of.isPunctuation(word)) {
                spoken[count++] = word;
            }
        }
        return Arrays.copyOf(spoken, count);
    }

    /** Looks for places where the words before are followed by those after, or by the marks with nothing in them. */
    private void findAfterWords() {
        int wanted = Math.min(ENOUGH, before.length);
        String last = quote.before().key(before[before.length - 1]);
        for (int place = index.firstPlace(last); place >= 0; place = index.nextPlace(place)) {
            int next = spokenFrom(place + 1, 1);
            int followed = run(quote.after(), after, 0, next, 1);
            if ((followed >= ENOUGH || emptyMarks(words.end(place), startOf(next)))
                    && run(quote.before(), before, before.length - 1, place, -1) >= wanted) {
                places.add(next);
            }
        }
    }

    /** Looks for places where the words after follow the marks with nothing in them. */
    private void findBeforeMarks() {
        int wanted = Math.min(ENOUGH, after.length);
        for (int place = index.firstPlace(quote.after().key(after[0])); place >= 0; place = index.nextPlace(place)) {
            int previous = spokenFrom(place - 1, -1);
            if (emptyMarks(previous < 0 ? 0 : words.end(previous), words.start(place))
                    && run(quote.after(), after, 0, place, 1) >= wanted) {
                places.add(place);
            }
        }
    }

    /** Whether the quote begins or ends with a word that also borders on it: its own end would look like a gap. */
    private boolean looksLikeContext() {
        int[] own = spoken(quote.words());
        return own.length > 0
                && (quote.words().key(own[own.length - 1]).equals(quote.before().key(before[before.length - 1]))
                || (after.length > 0 && quote.words().key(own[0]).equals(quote.after().key(after[0]))));
    }

    private int startOf(int word) {
        return word < words.count() ? words.start(word) : text.length();
    }

    /** How many words follow each other in the context and in the text, up to as many as are enough. */
    private int run(Words context, int[] spoken, int from, int start, int step) {
        int count = 0;
        int place = start;
        for (int word = from; count < ENOUGH && word >= 0 && word < spoken.length; word += step) {
            if (place < 0 || place >= words.count() || !context.key(spoken[word]).equals(words.key(place))) {
                break;
            }
            count++;
            place = spokenFrom(place + step, step);
        }
        return count;
    }

    private int spokenFrom(int start, int step) {
        int word = start;
        while (word >= 0 && word < words.count() && words.isPunctuation(word)) {
            word += step;
        }
        return word;
    }

    /** Whether both marks that enclosed the quote stand in a stretch of the text with nothing between them. */
    private boolean emptyMarks(int from, int to) {
        if (!enclosed()) {
            return false;
        }
        for (int at = from; at + 1 < to; at++) {
            boolean both = CharKind.of(text.charAt(at)).marks() && CharKind.of(text.charAt(at + 1)).marks();
            if (both && isSpace(at - 1) && isFree(at + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean enclosed() {
        Anchor anchor = quote.anchor();
        return anchor != null && !anchor.prefix().isEmpty() && !anchor.suffix().isEmpty()
                && CharKind.of(anchor.prefix().charAt(anchor.prefix().length() - 1)).marks()
                && CharKind.of(anchor.suffix().charAt(0)).marks();
    }

    /** Whether here nothing ends that is quoted. */
    private boolean isSpace(int at) {
        return at < 0 || CharKind.of(text.charAt(at)) == CharKind.SPACE;
    }

    /** Whether here nothing begins that is quoted. */
    private boolean isFree(int at) {
        return at >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(at)) || CharKind.of(text.charAt(at)).marks()
                || CharKind.of(text.charAt(at)) == CharKind.DOT);
    }
}
