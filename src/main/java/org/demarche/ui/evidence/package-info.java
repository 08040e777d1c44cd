/** The pane of the evidence check. */
@NullMarked
package org.demarche.ui.evidence;

import org.jspecify.annotations.NullMarked;
