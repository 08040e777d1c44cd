package org.demarche.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * A quote and its context laid against a stretch of a text, word by word, so that as much of their weight as possible
 * falls on the same words in the same order (dynamic programming in a band around the expected place, with free ends).
 *
 * <p>The context takes part so that words which changed at the ends of the quote are told from those around it; where
 * the quote stood between quotation marks, the marks have the last word.
 */
final class Alignment {
    /** What it costs that a word is another one, that one of the quote or of the context is gone, that one is new. */
    private static final float OTHER = 0.05f;
    private static final float GONE = 0.1f;
    private static final float GONE_CONTEXT = 0.02f;
    private static final float NEW = 0.1f;

    private static final byte NOTHING = 0;
    private static final byte PAIR = 1;
    private static final byte SKIP_QUOTE = 2;
    private static final byte SKIP_TEXT = 3;

    private final WordIndex index;
    private final Words words;
    private final String text;
    private final SoughtQuote quote;
    private final Words sought;
    private final int before;
    private final int rows;
    /** For the row of no words: the first word of the text in the band. */
    private final int origin;
    private final int width;
    private final byte[][] steps;
    /** For each word of the quote the word of the text that stands for it, same or other; negative for none. */
    private final int[] pairs;
    /** The same for the word before the quote and the one after it. */
    private int pairBefore = -1;
    private int pairAfter = -1;

    /**
     * @param lowest where the quote's first word is expected to stand, in words of the text, at the earliest
     * @param highest the same at the latest
     */
    Alignment(WordIndex index, String text, SoughtQuote quote, int lowest, int highest) {
        this.index = index;
        this.text = text;
        this.quote = quote;
        words = index.words();
        sought = quote.words();
        before = quote.before().count();
        rows = before + sought.count() + quote.after().count();
        int slack = 3 + sought.count() / 4;
        origin = lowest - slack - before;
        width = highest - lowest + 2 * slack + 1;
        steps = new byte[rows + 1][width];
        pairs = new int[sought.count()];
        Arrays.fill(pairs, -1);
        follow(fill());
    }

    /** Fills the table row by row; returns the best column of the last one. */
    private int fill() {
        float[] last = new float[width];
        for (int row = 1; row <= rows; row++) {
            float[] now = new float[width];
            boolean context = row <= before || row > before + sought.count();
            float gone = context ? GONE_CONTEXT : GONE;
            Words of = row <= before ? quote.before() : context ? quote.after() : sought;
            int word = row <= before ? row - 1 : context ? row - 1 - before - sought.count() : row - 1 - before;
            String key = of.key(word);
            float weight = (float) index.weight(of, word);
            for (int column = 0; column < width; column++) {
                int place = origin + row + column - 1;
                float best = Float.NEGATIVE_INFINITY;
                byte step = NOTHING;
                if (place >= 0 && place < words.count()) {
                    double like = Likeness.of(key, words.key(place));
                    best = last[column] + (like > 0 ? (float) like * weight : -OTHER);
                    step = PAIR;
                }
                if (column + 1 < width && last[column + 1] - gone > best) {
                    best = last[column + 1] - gone;
                    step = SKIP_QUOTE;
                }
                if (column > 0 && now[column - 1] - NEW > best) {
                    best = now[column - 1] - NEW;
                    step = SKIP_TEXT;
                }
                now[column] = best;
                steps[row][column] = step;
            }
            last = now;
        }
        int best = 0;
        for (int column = 1; column < width; column++) {
            best = last[column] > last[best] ? column : best;
        }
        return best;
    }

    private void follow(int end) {
        int row = rows;
        int column = end;
        while (row > 0) {
            switch (steps[row][column]) {
                case PAIR -> {
                    pair(row - 1, origin + row + column - 1);
                    row--;
                }
                case SKIP_QUOTE -> {
                    row--;
                    column++;
                }
                case SKIP_TEXT -> column--;
                default -> row = 0;
            }
        }
    }

    private void pair(int word, int place) {
        int inQuote = word - before;
        if (inQuote >= 0 && inQuote < pairs.length) {
            pairs[inQuote] = place;
        } else if (inQuote == -1 && quote.before().key(before - 1).equals(words.key(place))) {
            pairBefore = place;
        } else if (inQuote == pairs.length && quote.after().key(0).equals(words.key(place))) {
            pairAfter = place;
        }
    }

    /** The passage that came out; null if no word of the quote stands in it. */
    Passage.@Nullable Alike passage() {
        int firstAlike = -1;
        int lastAlike = -1;
        for (int word = 0; word < pairs.length; word++) {
            if (!sought.isPunctuation(word) && likeness(word) > 0) {
                firstAlike = firstAlike < 0 ? word : firstAlike;
                lastAlike = word;
            }
        }
        if (firstAlike < 0) {
            return null;
        }
        Ends ends = new Ends(firstAlike, lastAlike);
        List<Integer> same = new ArrayList<>();
        double common = 0;
        for (int word = 0; word < pairs.length; word++) {
            boolean within = pairs[word] >= ends.firstWord && pairs[word] < ends.endWord;
            double like = within ? likeness(word) : 0;
            common += like * index.weight(sought, word);
            same.add(like == 1 ? pairs[word] : -1);
        }
        double weights = index.weight(sought) + index.weight(words, ends.firstWord, ends.endWord);
        return new Passage.Alike(ends.from, ends.to, 2 * common / weights, same, ends.firstWord, ends.endWord);
    }

    /** How like a word of the quote is to what stands for it. */
    private double likeness(int word) {
        return pairs[word] < 0 ? 0 : Likeness.of(sought.key(word), words.key(pairs[word]));
    }

    /** Where the passage begins and ends: as the words are paired, or by the quotation marks around them. */
    private final class Ends {
        /** How many words more than the quote has may stand between its first or last known word and the mark. */
        private static final int MORE = 3;

        int firstWord;
        int endWord;
        int from;
        int to;

        Ends(int firstSame, int lastSame) {
            firstWord = firstPaired(firstSame);
            endWord = lastPaired(lastSame) + 1;
            from = words.start(firstWord);
            to = words.end(endWord - 1);
            Anchor anchor = quote.anchor();
            CharKind opening = anchor == null || anchor.prefix().isEmpty() ? CharKind.SPACE
                    : CharKind.of(anchor.prefix().codePointBefore(anchor.prefix().length()));
            CharKind closing = anchor == null || anchor.suffix().isEmpty() ? CharKind.SPACE
                    : CharKind.of(anchor.suffix().codePointAt(0));
            if (!(opening.marks() && open(opening, firstSame)) && pairBefore >= 0 && pairs[firstSame] > pairBefore
                    && pairs[firstSame] - pairBefore - 1 <= firstSame + MORE) {
                firstWord = pairBefore + 1;
                from = words.start(firstWord);
            }
            int left = pairs.length - 1 - lastSame;
            if (!(closing.marks() && close(closing, lastSame)) && pairAfter > pairs[lastSame]
                    && pairAfter - pairs[lastSame] - 1 <= left + MORE) {
                endWord = pairAfter;
                to = words.end(endWord - 1);
            }
        }

        private int firstPaired(int firstSame) {
            int word = 0;
            while (word < firstSame && pairs[word] < 0) {
                word++;
            }
            return pairs[word];
        }

        private int lastPaired(int lastSame) {
            int word = pairs.length - 1;
            while (word > lastSame && pairs[word] < 0) {
                word--;
            }
            return pairs[word];
        }

        /** Begins after the opening mark before the first known word, if it stands near. */
        private boolean open(CharKind mark, int firstSame) {
            if (has(mark, quote.raw(), 0, sought.start(firstSame))) {
                return false;
            }
            int earliest = Math.max(0, pairs[firstSame] - firstSame - MORE);
            for (int word = pairs[firstSame]; word >= earliest; word--) {
                int gap = word == 0 ? 0 : words.end(word - 1);
                int at = last(mark, gap, words.start(word));
                if (at >= 0) {
                    firstWord = word;
                    from = skipSpaces(at);
                    return true;
                }
            }
            return false;
        }

        /** Ends before the closing mark after the last known word, if it stands near. */
        private boolean close(CharKind mark, int lastSame) {
            if (has(mark, quote.raw(), sought.end(lastSame), quote.raw().length())) {
                return false;
            }
            int latest = Math.min(words.count(), pairs[lastSame] + (pairs.length - lastSame) + MORE);
            for (int word = pairs[lastSame] + 1; word <= latest; word++) {
                int gapEnd = word == words.count() ? text.length() : words.start(word);
                int at = first(mark, words.end(word - 1), gapEnd);
                if (at >= 0) {
                    endWord = word;
                    to = withoutSpaces(at);
                    return true;
                }
            }
            return false;
        }

        private int skipSpaces(int at) {
            int index = at;
            while (index < text.length() && CharKind.of(text.charAt(index)) == CharKind.SPACE) {
                index++;
            }
            return index;
        }

        private int withoutSpaces(int at) {
            int index = at;
            while (index > 0 && CharKind.of(text.charAt(index - 1)) == CharKind.SPACE) {
                index--;
            }
            return index;
        }

        private static boolean has(CharKind mark, String where, int start, int end) {
            return where.substring(start, end).codePoints().anyMatch(point -> CharKind.of(point) == mark);
        }

        /** After the last mark of that kind in a stretch of the text; negative if there is none. */
        private int last(CharKind mark, int start, int end) {
            for (int at = end - 1; at >= start; at--) {
                if (CharKind.of(text.charAt(at)) == mark) {
                    return at + 1;
                }
            }
            return -1;
        }

        /** Before the first mark of that kind in a stretch of the text; negative if there is none. */
        private int first(CharKind mark, int start, int end) {
            for (int at = start; at < end; at++) {
                if (CharKind.of(text.charAt(at)) == mark) {
                    return at;
                }
            }
            return -1;
        }
    }
}
