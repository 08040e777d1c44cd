/** Figures of the timeline as files. Nothing here needs a display. */
@NullMarked
package org.demarche.export;

import org.jspecify.annotations.NullMarked;
