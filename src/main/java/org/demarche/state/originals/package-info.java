/** The originals that are attached to the open dossier: what is there, and how more come. */
@NullMarked
package org.demarche.state.originals;

import org.jspecify.annotations.NullMarked;
