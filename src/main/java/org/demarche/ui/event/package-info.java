/** The page of an event: its quotes, its evidence and its ties to other events. */
@NullMarked
package org.demarche.ui.event;

import org.jspecify.annotations.NullMarked;
