/** Makes articles of a dossier out of news texts, with the quotes in them waiting for review. */
@NullMarked
package org.demarche.review.importing;

import org.jspecify.annotations.NullMarked;
