/** The evidence check of the open dossier, and what a person does about it. */
@NullMarked
package org.demarche.state.evidence;

import org.jspecify.annotations.NullMarked;
