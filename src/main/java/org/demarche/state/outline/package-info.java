/** The events as plain rows: year, month, day, event, quote. */
@NullMarked
package org.demarche.state.outline;

import org.jspecify.annotations.NullMarked;
