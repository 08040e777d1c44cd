/** The timeline on the screen: canvas, gestures, motion and the overview strip. */
@NullMarked
package org.demarche.ui.timeline;

import org.jspecify.annotations.NullMarked;
