package org.demarche.export.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The occasion of words as it stands in a sentence: "at a joint news conference", "in a statement". */
final class Occasion {
    private static final Set<String> AT = Set.of("hearing", "conference", "meeting", "briefing", "session", "debate",
            "summit", "ceremony", "event", "rally", "reception", "forum", "talks", "consultations", "negotiations",
            "appearance");
    private static final Set<String> IN = Set.of("interview", "statement", "report", "letter", "speech", "address",
            "article", "resolution", "communiqué", "telegram", "message", "note", "declaration", "broadcast",
            "remarks", "comments", "memorandum", "conversation", "call");
    private static final Set<String> WRITTEN = Set.of("report", "letter", "article", "resolution", "communiqué",
            "telegram", "message", "note", "memorandum", "declaration");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?i)(?:after|before|during|at|in|on|following|ahead of|while)\\b.*");
    /** Capitals at the beginning that are only there because the field begins. */
    private static final Pattern COMMON = Pattern.compile("(?i)(?:joint|news|press|opening|closing|public|closed|agency"
            + "|emergency|special|annual|private|televised|written|open|telephone|phone|video|official|parliamentary"
            + "|permanent|elected|state|national|daily|weekly|television|radio|draft|separate|brief|final|regular"
            + "|general|first|second)\\b.*");

    private Occasion() {}

    /** The words, with a preposition; empty where none can be told. */
    static String in(String forum) {
        String said = sentenceCase(forum);
        if (PREPOSITION.matcher(forum).matches()) {
            return said;
        }
        String head = EnglishArticles.head(forum);
        return AT.contains(head) ? "at " + EnglishArticles.one(said)
                : IN.contains(head) ? "in " + EnglishArticles.one(said) : "";
    }

    /** Whether words are written on such an occasion. */
    static boolean written(String forum) {
        return WRITTEN.contains(EnglishArticles.head(forum));
    }

    /** The words without a capital that is only there because a field begins, as far as that can be told. */
    static String sentenceCase(String forum) {
        String first = forum.split("\\s", -1)[0].toLowerCase(Locale.ROOT).replaceAll("\\P{L}+$", "");
        boolean common = AT.contains(first) || IN.contains(first) || COMMON.matcher(forum).matches()
                || PREPOSITION.matcher(forum).matches();
        boolean capital = forum.length() > 1 && Character.isUpperCase(forum.charAt(0))
                && Character.isLowerCase(forum.charAt(1));
        return common && capital ? forum.substring(0, 1).toLowerCase(Locale.ROOT) + forum.substring(1) : forum;
    }
}
