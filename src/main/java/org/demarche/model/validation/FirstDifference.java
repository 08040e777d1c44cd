package org.demarche.model.validation;

import java.util.Arrays;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/** Two runs of words that are not the same, cut to what lies around the first difference if they are long. */
final class FirstDifference {
    /** In code points: words up to this length are shown whole. */
    private static final int SHORT = 60;
    /** In code points: how much is shown of what comes before the difference, and from it on. */
    private static final int BEFORE = 24;
    private static final int AFTER = 36;

    private final CodePoints one;
    private final CodePoints other;
    /** In code points: where they begin to differ; the length of the shorter one if the longer goes on from there. */
    private final int place;

    private FirstDifference(CodePoints one, CodePoints other) {
        this.one = one;
        this.other = other;
        this.place = commonLength(one.text(), other.text());
    }

    static FirstDifference between(String one, String other) {
        return new FirstDifference(CodePoints.of(one), CodePoints.of(other));
    }

    /** What the first has there. */
    String inOne() {
        return shown(one);
    }

    /** What the other has there. */
    String inOther() {
        return shown(other);
    }

    private String shown(CodePoints words) {
        if (Math.max(one.length(), other.length()) <= SHORT) {
            return words.text();
        }
        int start = Math.max(0, place - BEFORE);
        int end = Math.min(words.length(), place + AFTER);
        String before = words.slice(new TextRange(start, place));
        String after = words.slice(new TextRange(place, end));
        return (start == 0 ? before : "…" + fromFirstWhole(before))
                + (end == words.length() ? after : toLastWhole(after) + "…");
    }

    /** Without the word that the cut may have split. */
    private static String fromFirstWhole(String words) {
        return words.substring(words.indexOf(' ') + 1);
    }

    /** Without the word that the cut may have split, unless it is the only one. */
    private static String toLastWhole(String words) {
        int space = words.lastIndexOf(' ');
        return space > 0 ? words.substring(0, space) : words;
    }

    private static int commonLength(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        int mismatch = Arrays.mismatch(first, second);
        return mismatch < 0 ? first.length : mismatch;
    }
}
