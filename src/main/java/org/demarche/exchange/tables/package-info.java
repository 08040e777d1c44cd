/** A dossier as tables of text, the same for every format that has rows and columns, and a dossier from such tables. */
@NullMarked
package org.demarche.exchange.tables;

import org.jspecify.annotations.NullMarked;
