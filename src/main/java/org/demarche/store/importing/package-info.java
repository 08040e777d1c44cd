/** Brings files with articles into a dossier. */
@NullMarked
package org.demarche.store.importing;

import org.jspecify.annotations.NullMarked;
