package org.demarche.text.dates;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a date of a text lies ahead of it, by the verb that it goes with: the last one before it in its clause,
 * else the first one after it. Without a verb it lies behind, as news does.
 */
final class Tense {
    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "won't", "due", "scheduled", "slated",
            "upcoming", "coming", "planned", "plans", "plan", "planning", "set", "expects", "expected", "tomorrow",
            "next", "deadline");
    private static final Set<String> BEHIND = Set.of("said", "told", "met", "was", "were", "had", "held", "came",
            "went", "took", "made", "gave", "began", "saw", "spoke", "left", "sent", "did", "fell", "found", "got",
            "kept", "led", "lost", "rose", "won", "wrote", "shot", "put", "broke", "brought", "built", "cut", "drew",
            "drove", "fought", "hit", "knew", "laid", "ran", "stood", "struck", "swore", "threw", "withdrew", "flew",
            "heard", "paid", "quit", "read", "sought", "sold", "shut", "spent", "taken", "given", "been", "has",
            "have", "having", "says", "thought", "became", "grew", "chose", "blew", "froze", "rang", "shook");
    /** Words after which a participle or an infinitive speaks of what is to come. */
    private static final Set<String> FUTURE_HELP = Set.of("will", "'ll", "shall", "to", "won't", "would");
    private static final Pattern WORD = Pattern.compile("'ll\\b|\\p{L}+(?:['\u2019]t\\b)?");
    /** Where a clause ends, seen from a date. */
    private static final String BOUNDARIES = ".;:!?\n\u201C\u201D\"\u2014()";
    /** UTF-16 units that are looked at on each side. */
    private static final int REACH = 110;
    private static final int HELP_REACH = 4;

    private Tense() {}

    /** Whether the date from {@code start} to {@code end} of a text (UTF-16) lies ahead of it. */
    static boolean isAhead(String text, int start, int end) {
        Verdict before = before(text, start);
        return (before == Verdict.UNKNOWN ? after(text, end) : before) == Verdict.AHEAD;
    }

    private enum Verdict { AHEAD, BEHIND, UNKNOWN }

    private static Verdict before(String text, int start) {
        int from = Math.max(0, start - REACH);
        for (int i = start - 1; i >= from; i--) {
            if (isBoundary(text, i)) {
                from = i + 1;
                break;
            }
        }
        String[] words = words(text.substring(from, start));
        for (int i = words.length - 1; i >= 0; i--) {
            if (AHEAD.contains(words[i])) {
                return Verdict.AHEAD;
            }
            if (isPast(words[i])) {
                return helpedAhead(words, i) ? Verdict.AHEAD : Verdict.BEHIND;
            }
            if (words[i].equals("to") && i + 1 < words.length && i + 3 >= words.length) {
                return Verdict.AHEAD;
            }
        }
        return Verdict.UNKNOWN;
    }

    private static Verdict after(String text, int end) {
        int to = Math.min(text.length(), end + REACH);
        for (int i = end; i < to; i++) {
            if (isBoundary(text, i)) {
                to = i;
                break;
            }
        }
        for (String word : words(text.substring(end, to))) {
            if (AHEAD.contains(word)) {
                return Verdict.AHEAD;
            }
            if (isPast(word)) {
                return Verdict.BEHIND;
            }
        }
        return Verdict.UNKNOWN;
    }

    /** A full stop within an abbreviation ends nothing: it is followed by a letter, a comma or a small letter. */
    private static boolean isBoundary(String text, int at) {
        char c = text.charAt(at);
        if (BOUNDARIES.indexOf(c) < 0) {
            return false;
        }
        boolean spaced = at + 2 < text.length() && text.charAt(at + 1) == ' ';
        return c != '.' || (spaced && !Character.isLowerCase(text.charAt(at + 2))
                && !Character.isDigit(text.charAt(at + 2)) && !isInitial(text, at));
    }

    /** Whether the full stop ends one letter, as in a name or in "U.N.". */
    private static boolean isInitial(String text, int at) {
        return at > 0 && Character.isUpperCase(text.charAt(at - 1))
                && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
    }

    private static boolean isPast(String word) {
        return BEHIND.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** Whether a past form is part of a future one: "will be held", "to be signed". */
    private static boolean helpedAhead(String[] words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - HELP_REACH); i--) {
            if (FUTURE_HELP.contains(words[i])) {
                return true;
            }
            if (isPast(words[i]) && !words[i].equals("been") && !words[i].equals("have")) {
                return false;
            }
        }
        return false;
    }

    private static String[] words(String clause) {
        Matcher matcher = WORD.matcher(clause.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\''));
        return matcher.results().map(java.util.regex.MatchResult::group).toArray(String[]::new);
    }
}
