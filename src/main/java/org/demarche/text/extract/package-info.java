/**
 * Finds the direct quotes of an English news text, who said them and when.
 *
 * <p>{@code marks} pairs quotation marks, {@code words} cuts the text around them into sentences and words,
 * {@code people} knows who is named in an article, and {@code speech} ties each quote to a speaker.
 */
@NullMarked
package org.demarche.text.extract;

import org.jspecify.annotations.NullMarked;
