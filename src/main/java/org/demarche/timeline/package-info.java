/** Pure geometry of the timeline: from time to pixels, lanes, labels and the display list that is drawn and hit. */
@NullMarked
package org.demarche.timeline;

import org.jspecify.annotations.NullMarked;
