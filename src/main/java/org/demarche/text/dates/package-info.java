/** The dates that an English text states, absolute ones and those that count from the day of its publication. */
@NullMarked
package org.demarche.text.dates;

import org.jspecify.annotations.NullMarked;
