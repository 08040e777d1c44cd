/**
 * Full-text search over a dossier, and finding a passage in a text.
 *
 * <p>{@link org.demarche.search.DossierSearch} is the way in. Search and find fold letters in the same way
 * ({@code Folding}), so that what the one finds the other finds too. All offsets are Unicode code points.
 */
@NullMarked
package org.demarche.search;

import org.jspecify.annotations.NullMarked;
