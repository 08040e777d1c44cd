/** Figures as PNG files. */
@NullMarked
package org.demarche.export.png;

import org.jspecify.annotations.NullMarked;
