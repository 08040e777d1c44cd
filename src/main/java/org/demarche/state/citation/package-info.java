/** Citing what the window shows: the style that a person has chosen, and what is to be copied or written. */
@NullMarked
package org.demarche.state.citation;

import org.jspecify.annotations.NullMarked;
