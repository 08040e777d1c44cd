package org.demarche.model.id;

import java.util.regex.Pattern;

/**
 * Names one thing of a dossier by a readable slug: lower-case ASCII letters, digits, dots and hyphens, starting with a
 * letter or digit, at most 120 characters.
 *
 * <p>Each kind of thing has its own type, so that the compiler keeps an event's id out of a speaker's place.
 */
public sealed interface Id permits ArticleId, EventId, KindId, QuoteId, SideId, SpeakerId {
    /** The most characters of an id. */
    int LONGEST = 120;
    /** The form every id has, whatever its length. */
    Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    /** The slug itself. */
    String value();

    /**
     * Returns {@code value} when it has the form of an id.
     *
     * @throws IllegalArgumentException saying what is wrong, when it has not
     */
    static String require(String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("an id has at most " + LONGEST + " characters, and this one has "
                    + value.length());
        }
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not an id; use lower-case letters, digits, dots and"
                    + " hyphens, for example 'veto-2011-10-04'");
        }
        return value;
    }
}
