package org.demarche.export.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** "the", "a" and "an" before names of bodies and occasions, which dossiers record without them. */
final class EnglishArticles {
    private static final Pattern DETERMINED = Pattern.compile("(?i)(?:the|a|an|his|her|its|their|our|my|some|all|many|"
            + "several|no|two|three|four|five)\\b.*");
    private static final Pattern HEAD = Pattern.compile(
            "^(.*?)(?:,| (?:of|in|at|for|with|on|to|from|before|after|by|and)\\b).*$");
    /** Bodies whose names take "the". */
    private static final Set<String> BODIES = Set.of("council", "commission", "committee", "parliament", "assembly",
            "ministry", "ministries", "senate", "congress", "league", "union", "agency", "nations", "states", "kingdom",
            "government", "governments", "opposition", "party", "army", "court", "duma", "secretariat", "bank", "fund",
            "organisation", "organization", "office", "embassy", "federation", "republic", "emirates", "service",
            "kremlin", "delegation", "presidency", "press", "authority", "authorities", "administration", "department",
            "cabinet", "alliance", "mission", "house", "bundestag", "knesset", "majlis", "times", "post", "guardian");
    private static final Set<String> SINGULAR_IN_S = Set.of("press", "congress", "business", "chorus", "chaos");

    private EnglishArticles() {}

    /** A name as it stands inside a sentence: "the UN Security Council", "reporters", "Alain Juppé". */
    static String named(String name) {
        if (DETERMINED.matcher(name).matches()) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
        String head = head(name);
        boolean common = Character.isLowerCase(name.codePointAt(0));
        boolean plural = head.endsWith("s") && !SINGULAR_IN_S.contains(head);
        boolean body = BODIES.contains(head) && !(plural && isFirst(head, name));
        return (body && !genericPlural(head)) || (common && !plural) ? "the " + name : name;
    }

    /** An occasion with "a" or "an": "a joint news conference", "an interview"; plurals stay: "talks". */
    static String one(String occasion) {
        String head = head(occasion);
        return DETERMINED.matcher(occasion).matches() || (head.endsWith("s") && !SINGULAR_IN_S.contains(head))
                ? occasion : (vowel(occasion) ? "an " : "a ") + occasion;
    }

    /** The noun that a phrase is about, in lower case: "commission" of "foreign affairs commission of the House". */
    static String head(String phrase) {
        var before = HEAD.matcher(phrase);
        String core = before.matches() && !before.group(1).isBlank() ? before.group(1) : phrase;
        return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isFirst(String head, String name) {
        return name.toLowerCase(Locale.ROOT).equals(head);
    }

    /** "Western governments" are not one body. */
    private static boolean genericPlural(String head) {
        return head.equals("governments") || head.equals("ministries");
    }

    /** Whether a word is spoken with a vowel first; capitals are spelt out, letter by letter. */
    private static boolean vowel(String phrase) {
        String first = phrase.split("[\\s-]", -1)[0];
        if (first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))) {
            return "AEFHILMNORSX".indexOf(first.charAt(0)) >= 0;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        boolean unity = lower.startsWith("uni") && !lower.startsWith("unin") && !lower.startsWith("unim");
        if (unity || lower.startsWith("eu")
                || lower.startsWith("one") || lower.startsWith("use")) {
            return false;
        }
        return lower.startsWith("hour") || lower.startsWith("honour") || "aeiou".indexOf(lower.charAt(0)) >= 0;
    }
}
