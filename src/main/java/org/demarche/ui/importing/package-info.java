/** The window in which a person looks over the articles that come into a dossier. */
@NullMarked
package org.demarche.ui.importing;

import org.jspecify.annotations.NullMarked;
