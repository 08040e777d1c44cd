/** The choice of a citation style. */
@NullMarked
package org.demarche.ui.citation;

import org.jspecify.annotations.NullMarked;
