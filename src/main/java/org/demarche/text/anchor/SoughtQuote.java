package org.demarche.text.anchor;

import org.demarche.model.Anchor;
import org.jspecify.annotations.Nullable;

/** A quote that is looked for, with the words that stood around it. */
final class SoughtQuote {
    /** Below this, in words, a quote may stand in a text twice by chance. */
    private static final int TELLING_WORDS = 5;
    /** With fewer letters than this, too. */
    private static final int TELLING_LETTERS = 20;

    private final String raw;
    private final @Nullable Anchor anchor;
    private final Words words;
    private final Words before;
    private final Words after;

    SoughtQuote(String raw, @Nullable Anchor anchor) {
        this.raw = raw;
        this.anchor = anchor;
        words = Words.of(raw);
        before = Words.of(anchor == null ? "" : withoutCutHead(anchor.prefix()));
        after = Words.of(anchor == null ? "" : withoutCutTail(anchor.suffix()));
    }

    /** The quote as the dossier has it. */
    String raw() {
        return raw;
    }

    Words words() {
        return words;
    }

    /** The words that stood before it, as far as they are known. */
    Words before() {
        return before;
    }

    /** The words that stood after it, as far as they are known. */
    Words after() {
        return after;
    }

    /** Where it stood; null if that is not known. */
    @Nullable Anchor anchor() {
        return anchor;
    }

    /** How many words it has, punctuation not counted. */
    int spokenWords() {
        int count = 0;
        for (int word = 0; word < words.count(); word++) {
            count += words.isPunctuation(word) ? 0 : 1;
        }
        return count;
    }

    /** Whether it is so long that the same words elsewhere are the same passage. */
    boolean telling() {
        return spokenWords() >= TELLING_WORDS && words.letters().length() >= TELLING_LETTERS;
    }

    /** Whether it began in the middle of a word. */
    boolean beganInsideWord() {
        return anchor != null && !anchor.prefix().isEmpty()
                && Character.isLetterOrDigit(anchor.prefix().codePointBefore(anchor.prefix().length()));
    }

    /** Whether it ended in the middle of a word. */
    boolean endedInsideWord() {
        return anchor != null && !anchor.suffix().isEmpty()
                && Character.isLetterOrDigit(anchor.suffix().codePointAt(0));
    }

    /** Context of full length may begin in the middle of a word, which would be like no other. */
    private static String withoutCutHead(String context) {
        if (context.codePointCount(0, context.length()) < Anchor.CONTEXT) {
            return context;
        }
        int at = 0;
        while (at < context.length() && Character.isLetterOrDigit(context.charAt(at))) {
            at++;
        }
        return context.substring(at);
    }

    private static String withoutCutTail(String context) {
        if (context.codePointCount(0, context.length()) < Anchor.CONTEXT) {
            return context;
        }
        int at = context.length();
        while (at > 0 && Character.isLetterOrDigit(context.charAt(at - 1))) {
            at--;
        }
        return context.substring(0, at);
    }
}
