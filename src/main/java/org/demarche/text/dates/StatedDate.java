package org.demarche.text.dates;

import org.demarche.model.Dated;

/**
 * A date as a text states it.
 *
 * @param start where its words begin, a preposition included, as a UTF-16 index
 * @param end after them, as a UTF-16 index
 * @param dated what they mean; the basis is printed where they say all of it, resolved where it was worked out
 */
public record StatedDate(int start, int end, Dated dated) {}
