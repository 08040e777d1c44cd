/** What the event's page shows. */
@NullMarked
package org.demarche.state.event;

import org.jspecify.annotations.NullMarked;
