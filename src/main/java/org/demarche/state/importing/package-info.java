/** Bringing articles into a dossier: what was read, what it says of itself, what a person makes of it. */
@NullMarked
package org.demarche.state.importing;

import org.jspecify.annotations.NullMarked;
