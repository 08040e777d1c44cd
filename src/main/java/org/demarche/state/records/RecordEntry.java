package org.demarche.state.records;

/**
 * A field of a record in the course of being filled in.
 *
 * @param typed what the field holds
 * @param proposed what it held first, empty for nothing
 * @param evidence what the proposal was taken from, in a sentence; empty where there was none
 */
public record RecordEntry(String typed, String proposed, String evidence) {
    /** A field for which nothing is known. */
    static final RecordEntry EMPTY = new RecordEntry("", "", "");

    /** A field that holds its proposal. */
    static RecordEntry of(String proposed, String evidence) {
        return new RecordEntry(proposed, proposed, evidence);
    }

    /** The same, holding something else. */
    RecordEntry with(String next) {
        return new RecordEntry(next, proposed, evidence);
    }

    /** Whether nothing was filled in. */
    public boolean missing() {
        return typed.isBlank();
    }

    /** Whether a person has put something else in the place of the proposal. */
    public boolean changed() {
        return !typed.strip().equals(proposed);
    }
}
