/** Texts and what stands in them: proving that a quote is where it is said to be, and telling an original by it. */
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
