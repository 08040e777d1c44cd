/**
 * The geometry of the timeline: scale, ticks, lanes, levels of detail and label placement, ending in a
 * {@link org.demarche.timeline.TimelineScene}, a display list that is drawn and hit-tested alike.
 *
 * <p>Nothing here knows a screen, a font or a colour. Lengths are pixels, moments are milliseconds as in
 * {@link org.demarche.model.edtf.Bounds}.
 */
@NullMarked
package org.demarche.timeline;

import org.jspecify.annotations.NullMarked;
