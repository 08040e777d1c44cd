/**
 * Quotes found again in a text, by position and by words.
 *
 * <p>{@link org.demarche.text.anchor.QuoteFinder} looks for a quote on three levels: the very characters; the same
 * letters in another typography ({@code Letters}); a run of words that is mostly the same ({@code WordSearch}). Each
 * place that comes up is a {@code Candidate}, with how much of the quote it has, how much of the recorded context
 * stands around it and how near it lies to the recorded offset. {@code Judgement} alone decides: a place is given only
 * if its evidence would do without rivals, and if it is clearly better than the next one.
 */
@NullMarked
package org.demarche.text.anchor;

import org.jspecify.annotations.NullMarked;
