/** Setting text with Java's own text engine, in the bundled typefaces. */
@NullMarked
package org.demarche.export.type;

import org.jspecify.annotations.NullMarked;
