/** Dossiers as files: reading, and writing without ever harming what was there. */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
