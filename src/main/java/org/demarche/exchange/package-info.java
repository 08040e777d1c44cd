/**
 * Open formats in which a dossier goes to other programs and comes back.
 *
 * <p>Each format states in its table of fields what it carries, so that nothing is lost in silence.
 */
@NullMarked
package org.demarche.exchange;

import org.jspecify.annotations.NullMarked;
