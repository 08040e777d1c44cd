/** Figures written to the files that a person named. */
@NullMarked
package org.demarche.export.files;

import org.jspecify.annotations.NullMarked;
