package org.demarche.model.id;

import java.util.regex.Pattern;

/**
 * Names one thing of a dossier by a readable slug: lower-case ASCII letters, digits, dots and hyphens, starting with a
 * letter or digit, at most 120 characters.
 *
 * <p>Each kind of thing has its own type, so that the compiler keeps an event's id out of a speaker's place.
 */
public sealed interface Id permits ArticleId, EventId, KindId, QuoteId, SideId, SpeakerId {
    /** The form every id has. */
    Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,119}");

    /** The slug itself. */
    String value();

    /**
     * Returns {@code value} when it has the form of an id.
     *
     * @throws IllegalArgumentException naming the value, when it has not
     */
    static String require(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not an id; use lower-case letters, digits, dots and"
                    + " hyphens, for example 'veto-2011-10-04'");
        }
        return value;
    }
}
