/** A text cut into words and sentences around its quotes, and what is known of English words. */
@NullMarked
package org.demarche.text.extract.words;

import org.jspecify.annotations.NullMarked;
