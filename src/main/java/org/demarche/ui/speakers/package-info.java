/** The card of a speaker. */
@NullMarked
package org.demarche.ui.speakers;

import org.jspecify.annotations.NullMarked;
