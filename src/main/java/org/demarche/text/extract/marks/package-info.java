/** Quotation marks of all styles, and the stretches of text between them. Places are UTF-16 indexes. */
@NullMarked
package org.demarche.text.extract.marks;

import org.jspecify.annotations.NullMarked;
