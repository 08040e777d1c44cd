/** Telling which article a text is the original of, by what is in it. */
@NullMarked
package org.demarche.text.original;

import org.jspecify.annotations.NullMarked;
