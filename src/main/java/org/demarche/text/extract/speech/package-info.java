/** Ties quotes to those who say them: tags after and before, what stands around, and what goes on from before. */
@NullMarked
package org.demarche.text.extract.speech;

import org.jspecify.annotations.NullMarked;
