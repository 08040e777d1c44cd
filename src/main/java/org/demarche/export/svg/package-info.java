/** Figures as SVG, whose text stays text and whose view can be opened again. */
@NullMarked
package org.demarche.export.svg;

import org.jspecify.annotations.NullMarked;
