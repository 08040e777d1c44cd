package org.demarche.text.extract.people;

/** What an article and general knowledge of names tell of a person's gender. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
