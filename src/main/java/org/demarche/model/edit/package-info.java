/** Steps of work on a dossier, which can be taken back. */
@NullMarked
package org.demarche.model.edit;

import org.jspecify.annotations.NullMarked;
