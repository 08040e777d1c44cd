/** Typed ids of the things a dossier holds. */
@NullMarked
package org.demarche.model.id;

import org.jspecify.annotations.NullMarked;
