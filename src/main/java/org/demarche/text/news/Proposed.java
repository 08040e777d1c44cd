package org.demarche.text.news;

/**
 * A value together with what it was taken from.
 *
 * @param evidence one sentence for people, with its full stop; what stands between curly marks in it are words of the
 *         text or of a {@linkplain Hints hint}
 * @param workedOut whether no place states it as a whole: it is put together from several, or read off an address or
 *         the name of a file
 */
public record Proposed<T>(T value, String evidence, boolean workedOut) {

    /** A value that is stated as it is. */
    public Proposed(T value, String evidence) {
        this(value, evidence, false);
    }

    /** A value that is worked out from what is stated. */
    static <T> Proposed<T> workedOut(T value, String evidence) {
        return new Proposed<>(value, evidence, true);
    }
}
