/** The originals that a person attaches to the articles of dossiers, kept in a folder of theirs. */
@NullMarked
package org.demarche.store.originals;

import org.jspecify.annotations.NullMarked;
