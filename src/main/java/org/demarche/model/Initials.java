package org.demarche.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one or two letters that stand for a speaker where there is no room for the name. */
public final class Initials {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Initials() {}

    /** The first letters of the first and the last word of a name, in capitals; empty where it has no letter. */
    public static String of(String name) {
        List<String> words = SPACE.splitAsStream(name.strip()).toList();
        String last = words.size() < 2 ? "" : firstLetter(words.getLast());
        return (firstLetter(words.getFirst()) + last).toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }
}
