package org.demarche.text.news;

/**
 * A value together with what it was taken from.
 *
 * @param evidence one sentence for people, with its full stop; what stands between curly marks in it are words of the
 *         text or of a {@linkplain Hints hint}
 */
public record Proposed<T>(T value, String evidence) {}
