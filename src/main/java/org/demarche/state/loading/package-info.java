/** Opening dossiers in the background. */
@NullMarked
package org.demarche.state.loading;

import org.jspecify.annotations.NullMarked;
