/** JSON of TimelineJS 3, the timelines of Northwestern University's Knight Lab. */
@NullMarked
package org.demarche.exchange.timelinejs;

import org.jspecify.annotations.NullMarked;
