/** REFI-QDA projects, which programs for qualitative data analysis exchange. */
@NullMarked
package org.demarche.exchange.qdpx;

import org.jspecify.annotations.NullMarked;
