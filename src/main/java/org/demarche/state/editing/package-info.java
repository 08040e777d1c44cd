/** Working on the open dossier. */
@NullMarked
package org.demarche.state.editing;

import org.jspecify.annotations.NullMarked;
