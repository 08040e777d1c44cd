/** Movement of the view as a function of time: pure, told no clock but the one it is given. */
@NullMarked
package org.demarche.timeline.motion;

import org.jspecify.annotations.NullMarked;
