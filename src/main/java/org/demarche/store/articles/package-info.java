/** Reads articles of any usual encoding, plain text or HTML, with the way back to each place of the file. */
@NullMarked
package org.demarche.store.articles;

import org.jspecify.annotations.NullMarked;
