/**
 * Drawing a {@link org.demarche.timeline.TimelineScene}: colours, and the one painter that turns a scene into strokes
 * for screen and file alike.
 */
@NullMarked
package org.demarche.paint;

import org.jspecify.annotations.NullMarked;
