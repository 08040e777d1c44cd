/**
 * The steps of review: what was extracted becomes quotes, speakers and events of a dossier, or is turned down.
 *
 * <p>Every step is a function of the dossier that gives an {@link org.demarche.model.edit.Edit}, or the sentence that
 * says why it cannot be taken ({@link org.demarche.review.Step}).
 */
@NullMarked
package org.demarche.review;

import org.jspecify.annotations.NullMarked;
