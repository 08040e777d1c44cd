package org.demarche.text.dates;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One place of a text at which a pattern found what may be a date.
 *
 * @param match at its place in {@code text}
 */
record Found(String text, Matcher match, Publication published) {

    /** The words themselves. */
    String words() {
        return match.group().strip();
    }

    @Nullable String group(String name) {
        return match.group(name);
    }

    /** The words of a group that its pattern requires. */
    String required(String name) {
        String group = match.group(name);
        if (group == null) {
            throw new IllegalStateException(match.pattern() + " has no " + name);
        }
        return group;
    }

    /** Whether its clause speaks of what is to come. */
    boolean isAhead() {
        return Tense.isAhead(text, match.start(), match.end());
    }
}
