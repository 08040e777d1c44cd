package org.demarche.text.extract.speech;

import org.demarche.text.extract.people.NameMention;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that can name a speaker.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token that decides what it is
 * @param kind what its head is
 * @param mention the name at its head; null where that is no name
 */
record Phrase(int from, int to, int head, Kind kind, @Nullable NameMention mention) {

    /** What a noun phrase has at its head. */
    enum Kind { PERSON, OTHER_NAME, PRONOUN, NOUN, THING, UNKNOWN }

    static Phrase name(int from, NameMention mention) {
        return new Phrase(from, mention.to(), mention.to() - 1,
                mention.isPerson() ? Kind.PERSON : Kind.OTHER_NAME, mention);
    }

    static Phrase pronoun(int at) {
        return new Phrase(at, at + 1, at, Kind.PRONOUN, null);
    }

    /** Whether it is known to name somebody or something that can speak. */
    boolean isKnown() {
        return kind != Kind.UNKNOWN && kind != Kind.THING;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
