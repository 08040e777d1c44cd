/** Data that leave the program in open formats: the choice of a format, what is lost in it, and the writing. */
@NullMarked
package org.demarche.state.exchange;

import org.jspecify.annotations.NullMarked;
