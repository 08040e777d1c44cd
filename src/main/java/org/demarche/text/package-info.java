/** Texts and the places in them: counting in code points, and proving that a quote stands where it is said to. */
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
