/** What the line at the foot of the window says. */
@NullMarked
package org.demarche.state.status;

import org.jspecify.annotations.NullMarked;
