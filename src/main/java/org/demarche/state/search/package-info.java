/** Searching the open dossier and stepping through what was found. */
@NullMarked
package org.demarche.state.search;

import org.jspecify.annotations.NullMarked;
